package app.foreword.learning.ui;

import app.foreword.learning.LearnerState;
import java.util.Optional;

/** Stopping is fine: everything is kept, and a shared device can be left clean. */
class PausePage extends LessonPage {

    private final transient Runnable leave;

    PausePage(Visit visit, Runnable leave) {
        super(visit);
        this.leave = leave;
    }

    @Override
    Optional<Place> enter(LearnerState state) {
        add(
                progress(state),
                heading(getTranslation("learning.pause.title")),
                paragraph(getTranslation("learning.pause.text")),
                button(getTranslation("learning.pause.goOn"), visit()::goOn, "primary"),
                button(getTranslation("learning.pause.leave"), leave, "quiet"),
                paragraph(getTranslation("learning.pause.leave.text"), "note"));
        return Optional.empty();
    }
}
