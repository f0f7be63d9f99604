package app.foreword.approval;

import app.foreword.content.ModuleVersionId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an approver enters, as typed: nothing in it has been checked yet.
 *
 * @param seenDigest of the report that the page showed
 * @param reviewer who read against the original what is a draft; not asked where nothing is
 * @param reviewedOn null where it is missing or no date
 */
public record NewApproval(
        ModuleVersionId version,
        Locale language,
        String seenDigest,
        Set<Confirmation> confirmed,
        String reviewer,
        @Nullable LocalDate reviewedOn) {}
