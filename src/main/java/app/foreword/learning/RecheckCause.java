package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.rights.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who invites to a re-check, and why.
 *
 * @param reason empty where what was missed says it
 * @param versionOrNull whose questions are asked; null for that of the enrolment
 * @param byOrNull null where the module's own setting invites
 */
public record RecheckCause(
        RecheckKind kind,
        String reason,
        @Nullable ModuleVersionId versionOrNull,
        @Nullable StaffId byOrNull) {

    /** The module invites by itself. */
    static final RecheckCause MODULE = new RecheckCause(RecheckKind.MISSED, "", null, null);

    public static RecheckCause missed(StaffId by) {
        return new RecheckCause(RecheckKind.MISSED, "", null, by);
    }

    public static RecheckCause askedAgain(String reason, StaffId by) {
        return new RecheckCause(RecheckKind.ASKED_AGAIN, reason, null, by);
    }

    static RecheckCause changed(ModuleVersionId version, StaffId by) {
        return new RecheckCause(RecheckKind.CHANGED, "", version, by);
    }
}
