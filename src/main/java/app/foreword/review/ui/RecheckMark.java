package app.foreword.review.ui;

import app.foreword.review.PatientReview;
import app.foreword.review.RecheckReview;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * At the top of a patient's page: something was missed again, and nobody has talked about it. A sign-off is not taken
 * back by it, so it must not be overlooked either.
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
        setVisible(open.isPresent());
        open.ifPresent(this::say);
    }

    private void say(RecheckReview recheck) {
        int ideas = recheck.recheck().toTalkAboutAgain().size();
        var see = new Anchor("#" + RecheckResults.id(recheck), getTranslation("recheck.talk.see"));
        see.setRouterIgnore(true);
        add(new Span(getTranslation("recheck.talk", ideas) + " "), see);
    }
}
