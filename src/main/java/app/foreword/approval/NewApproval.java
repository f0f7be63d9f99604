package app.foreword.approval;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an approver enters, as typed: nothing in it has been checked yet.
 *
 * @param seenDigest of the report that the page showed
 * @param reviewer who read against the original what is a draft; not asked where nothing is
 * @param changes whether each idea that differs from the version before has changed materially
 * @param reviewedOn null where it is missing or no date
 */
public record NewApproval(
        ModuleVersionId version,
        Locale language,
        String seenDigest,
        Set<Confirmation> confirmed,
        Map<ConceptId, Boolean> changes,
        String reviewer,
        @Nullable LocalDate reviewedOn) {

    /** Where nothing differs. */
    public NewApproval(
            ModuleVersionId version,
            Locale language,
            String seenDigest,
            Set<Confirmation> confirmed,
            String reviewer,
            @Nullable LocalDate reviewedOn) {
        this(version, language, seenDigest, confirmed, Map.of(), reviewer, reviewedOn);
    }
}
