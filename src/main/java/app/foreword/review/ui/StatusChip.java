package app.foreword.review.ui;

import app.foreword.review.WorklistStatus;
import com.vaadin.flow.component.html.Span;

/** Where an enrolment stands, in a word. */
class StatusChip extends Span {

    StatusChip(WorklistStatus status) {
        super();
        setText(getTranslation("review.status." + status));
        addClassNames(
                "chip",
                switch (status) {
                    case NEEDS_TALK -> "warm";
                    case TO_SIGN_OFF, IN_PROGRESS -> "accent";
                    case NOT_STARTED, REVIEWED, WAIVED -> "quiet";
                });
    }
}
