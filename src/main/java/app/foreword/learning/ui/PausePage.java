package app.foreword.learning.ui;

import app.foreword.access.TabletMark;
import app.foreword.learning.LearnerState;
import app.foreword.learning.RecheckState;
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
        if (TabletMark.isSet()) {
            addOnTablet(state);
            return Optional.empty();
        }
        add(
                progress(state),
                heading(getTranslation("learning.pause.title")),
                paragraph(getTranslation("learning.pause.text")),
                button(getTranslation("learning.pause.goOn"), this::goOn, "primary"),
                button(getTranslation("learning.pause.leave"), leave, "quiet"),
                paragraph(getTranslation("learning.pause.leave.text"), "note"));
        HelpPanel.of(lesson(), state).ifPresent(this::add);
        return Optional.empty();
    }

    /** Nobody comes back to a tablet of the clinic by a link, and going on is for another day. */
    private void addOnTablet(LearnerState state) {
        add(
                progress(state),
                heading(getTranslation("learning.pause.title")),
                paragraph(getTranslation("tablet.pause.text")),
                button(getTranslation("learning.pause.goOn"), this::goOn, "primary"),
                new HandBack(getTranslation("tablet.pause.leave"), "quiet"),
                paragraph(getTranslation("tablet.pause.leave.text"), "note"));
        HelpPanel.of(lesson(), state).ifPresent(this::add);
    }

    /** Who is done may be in the middle of a re-check; the welcome leads there. */
    private void goOn() {
        if (lesson().recheck().filter(RecheckState::isOpen).isPresent()) {
            visit().go(new Place.Welcome());
        } else {
            visit().goOn();
        }
    }
}
