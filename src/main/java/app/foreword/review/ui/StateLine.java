package app.foreword.review.ui;

import app.foreword.review.PatientReview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Where the enrolment stands, and, apart from the score, whether all of it was explained back in a talk. */
class StateLine extends Div {

    StateLine() {
        addClassName("state-line");
    }

    void show(PatientReview review) {
        removeAll();
        add(new StatusChip(review.status()));
        if (review.isUnderstoodAfterTalk()) {
            var chip = new Span(getTranslation("talk.understood"));
            chip.addClassNames("chip", "accent");
            add(chip);
        }
    }
}
