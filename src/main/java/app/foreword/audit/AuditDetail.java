package app.foreword.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the action alone does not tell, from a closed set, so that it can be read in any language. Stored by name. */
public enum AuditDetail {
    /** Which page of a patient was opened. */
    PATIENT_PAGE,
    LINK_PAGE,
    CORRECTION_PAGE,
    TABLET_PAGE,
    PAPER_PAGE,
    REPLAY_PAGE,
    HISTORY_PAGE,
    /** What was corrected. */
    GIVEN_NAME,
    FAMILY_NAME,
    BIRTH_DATE,
    TREATMENT_DATE,
    /** What became of an account, and what it may do. */
    ACCOUNT_CLOSED,
    ACCOUNT_OPENED,
    REVIEWER,
    ADMIN,
    APPROVER,
    NOT_APPROVER,
    /** Why a sign-in was refused. */
    WRONG_PASSWORD,
    WRONG_PIN,
    TOO_MANY_TRIES;

    private static final String BETWEEN = ",";

    /** Several as one detail. */
    public static String of(Collection<AuditDetail> details) {
        return details.stream().map(AuditDetail::name).collect(Collectors.joining(BETWEEN));
    }

    /** Empty where the stored text is none of these, e.g. the name of a file. */
    public static List<AuditDetail> in(String stored) {
        var found = Arrays.stream(stored.split(BETWEEN)).map(AuditDetail::named).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<AuditDetail> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
