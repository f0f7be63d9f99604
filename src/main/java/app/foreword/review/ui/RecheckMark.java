package app.foreword.review.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.ui.EnrolmentNavigation;
import app.foreword.review.PatientReview;
import app.foreword.review.RecheckReview;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * At the top of a patient's page: something was missed again, and nobody has talked about it; or the patient is invited,
 * by staff or by the module itself, and has no link with which to come. A sign-off is not taken back by it, so it must not
 * be overlooked either.
 */
class RecheckMark extends Paragraph {

    RecheckMark() {
        addClassName("recheck-mark");
    }

    void show(PatientReview review) {
        removeAll();
        var open = review.recheck().rechecks().stream()
                .filter(RecheckReview::needsTalk)
                .findFirst();
        open.ifPresent(this::say);
        boolean cutOff = review.recheck().live().isPresent() && review.recheck().linkUntil() == null;
        if (cutOff) {
            sayNoLink(review.enrolment().id());
        }
        setVisible(open.isPresent() || cutOff);
    }

    private void sayNoLink(EnrolmentId enrolment) {
        add(
                new Span(getTranslation("talk.recheck.noLink") + " "),
                new Anchor(EnrolmentNavigation.handOut(enrolment), getTranslation("talk.recheck.makeLink")));
    }

    private void say(RecheckReview recheck) {
        int ideas = recheck.recheck().toTalkAboutAgain().size();
        var see = new Anchor("#" + RecheckResults.id(recheck), getTranslation("recheck.talk.see"));
        see.setRouterIgnore(true);
        add(new Span(getTranslation("recheck.talk", ideas) + " "), see);
    }
}
