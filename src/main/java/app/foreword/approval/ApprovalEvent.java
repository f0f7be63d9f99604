package app.foreword.approval;

import app.foreword.content.ModuleVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That a version was approved in one language, or that this was taken back.
 *
 * @param by the staff member's name
 * @param reason for taking it back; empty for an approval
 * @param review of what was a draft in that language; null where nothing was
 * @param confirmed what the approver said to have done, by name: the list may change with the program
 * @param report what the program said of it, as the approver saw it
 */
public record ApprovalEvent(
        ModuleVersionId version,
        Locale language,
        Kind kind,
        String by,
        Instant at,
        String reason,
        @Nullable TranslationReview review,
        List<String> confirmed,
        SeenReport report) {

    /** The two alternate. */
    public enum Kind {
        APPROVED,
        WITHDRAWN
    }

    public boolean isApproval() {
        return kind == Kind.APPROVED;
    }

    public boolean confirms(Confirmation what) {
        return confirmed.contains(what.name());
    }
}
