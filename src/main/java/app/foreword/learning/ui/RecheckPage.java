package app.foreword.learning.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A page of a re-check. It shows nothing of the first round's numbers, and changes none of them. */
abstract class RecheckPage extends LessonPage {

    private final transient RecheckVisit recheck;

    RecheckPage(RecheckVisit recheck) {
        super(recheck.visit());
        this.recheck = recheck;
        addClassName("recheck");
    }

    final RecheckVisit recheck() {
        return recheck;
    }

    /** The way to the summary of the first round, which stays as it was. */
    final NativeButton toSummary(String look) {
        return button(
                getTranslation("recheck.toSummary"),
                () -> new Visit(lesson(), LearningNavigation.WELCOME).go(new Place.Summary()),
                look);
    }
}
