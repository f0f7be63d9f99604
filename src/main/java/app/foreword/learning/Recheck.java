package app.foreword.learning;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.EnrolmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to answer again what was missed at the first try, or what staff ask once more; with the answers to it.
 *
 * @param reason why staff asked; empty where what was missed says it
 * @param version whose questions are asked
 * @param invitedBy the name of a staff member; null where the module's own setting invited
 * @param opensOn its first day
 * @param closesOn its last day
 * @param ideas what it asks, in this order
 * @param answers by ordinal; they stand apart from those of the first round
 */
public record Recheck(
        RecheckId id,
        EnrolmentId enrolment,
        RecheckKind kind,
        String reason,
        ModuleVersionId version,
        @Nullable String invitedBy,
        Instant invitedAt,
        LocalDate opensOn,
        LocalDate closesOn,
        List<ConceptId> ideas,
        List<Answer> answers,
        @Nullable ByStaff withdrawn,
        @Nullable ByStaff talked) {

    /** Who of the staff did it, and when. */
    public record ByStaff(String name, Instant at) {}

    /** @param today by the clinic's calendar */
    public RecheckStatus status(LocalDate today) {
        if (withdrawn != null) {
            return RecheckStatus.WITHDRAWN;
        }
        if (answers.size() >= ideas.size()) {
            return RecheckStatus.ANSWERED;
        }
        if (today.isBefore(opensOn)) {
            return RecheckStatus.WAITING;
        }
        return today.isAfter(closesOn) ? RecheckStatus.CLOSED : RecheckStatus.OPEN;
    }

    /** Still to come or under way: while there is one, there is no other. */
    public boolean live(LocalDate today) {
        var status = status(today);
        return status == RecheckStatus.WAITING || status == RecheckStatus.OPEN;
    }

    /** Right in the re-check. */
    public List<ConceptId> remembered() {
        return answered(true);
    }

    /** Missed again; "not sure" is a miss. */
    public List<ConceptId> toTalkAboutAgain() {
        return answered(false);
    }

    /** Whether something was missed again that nobody of the staff has talked about. It waits for the end of the re-check. */
    public boolean needsTalk(LocalDate today) {
        return !live(today) && talked == null && !toTalkAboutAgain().isEmpty();
    }

    /** As its answers count by these keys. */
    Recheck under(Keys keys) {
        return new Recheck(
                id,
                enrolment,
                kind,
                reason,
                version,
                invitedBy,
                invitedAt,
                opensOn,
                closesOn,
                ideas,
                answers.stream().map(keys::judge).toList(),
                withdrawn,
                talked);
    }

    private List<ConceptId> answered(boolean right) {
        return answers.stream()
                .filter(answer -> answer.right() == right)
                .map(Answer::concept)
                .toList();
    }
}
