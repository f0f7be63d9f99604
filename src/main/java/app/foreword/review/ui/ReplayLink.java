package app.foreword.review.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.RecheckId;
import app.foreword.learning.ui.LearningNavigation;
import app.foreword.review.AnsweredQuestion;
import com.vaadin.flow.component.html.Anchor;

/** To the screen of an answer, as the patient saw it. */
class ReplayLink extends Anchor {

    private ReplayLink(String address, AnsweredQuestion answered) {
        super(address);
        String words = getTranslation("replay.link");
        setText(words);
        // of many such links, each says which one it is
        setAriaLabel(
                getTranslation("replay.link.which", words, answered.answer().ordinal()));
        addClassName("replay-link");
        getElement().setAttribute("router-link", true);
    }

    static ReplayLink of(EnrolmentId enrolment, AnsweredQuestion answered) {
        return new ReplayLink(
                LearningNavigation.replay(enrolment, answered.answer().ordinal()), answered);
    }

    static ReplayLink of(EnrolmentId enrolment, RecheckId recheck, AnsweredQuestion answered) {
        return new ReplayLink(
                LearningNavigation.replay(enrolment, recheck, answered.answer().ordinal()), answered);
    }
}
