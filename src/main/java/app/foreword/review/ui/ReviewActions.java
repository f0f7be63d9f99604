package app.foreword.review.ui;

import app.foreword.review.TalkClosingId;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.review.TalkOutcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What staff can do on a patient's page. Each says why it was not done, or nothing where it was. */
interface ReviewActions {

    /** @param seen the closing on the screen; null where it shows none */
    Optional<String> close(Subject subject, TalkOutcome outcome, String note, @Nullable TalkClosingId seen);

    Optional<String> addNote(String text);

    Optional<String> signOff();

    Optional<String> reopen(String reason);

    Optional<String> waive(String reason);
}
