package app.foreword.learning.ui;

import app.foreword.learning.DraftPlace;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import com.vaadin.flow.component.html.NativeDetails;

/** The patient's own questions before the end: one quiet line, open where something typed was not sent. */
class AskFromAnywhere extends NativeDetails {

    AskFromAnywhere(Lesson lesson, LearnerState state) {
        int asked = state.questions().size();
        setSummaryText(asked == 0 ? getTranslation("ask.contents") : getTranslation("ask.contents.count", asked));
        setContent(new OwnQuestionList(lesson, state));
        setOpen(lesson.drafts().containsKey(DraftPlace.FREE));
        addClassName("quiet-details");
    }
}
