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
    /** With which answer was looked at. */
    REPLAY_PAGE,
    RECHECK_REPLAY_PAGE,
    /** What was corrected. */
    GIVEN_NAME,
    FAMILY_NAME,
    BIRTH_DATE,
    TREATMENT_DATE,
    EMAIL,
    /** With the number of the import that it came with. */
    IMPORT,
    /** With the number of a version. */
    TO_VERSION,
    CHANGED_IN_VERSION,
    /** With the ideas. */
    IDEAS,
    /** What was talked about, and what came of it. */
    IDEA,
    OWN_QUESTION,
    EXPLAINED_BACK,
    STILL_UNCLEAR,
    NOT_DISCUSSED,
    /** What was sent, or why it was not. */
    LINK,
    REMINDER,
    ADDRESS_REFUSED,
    MESSAGE_REFUSED,
    SIGN_IN_REFUSED,
    UNREACHABLE,
    STOPPED,
    BROKEN,
    /** Which file was taken. */
    PATIENTS_TABLE,
    ANSWERS_TABLE,
    QUESTIONS_TABLE,
    TRACE_TABLE,
    PROGRESS_INSIGHT,
    IDEAS_INSIGHT,
    QUESTIONS_INSIGHT,
    OPTIONS_INSIGHT,
    CHART_PDF,
    COPY_PDF,
    PAPER_FORM,
    /** What stands in the file: of which list. */
    LIST_ALL,
    LIST_NEEDS_TALK,
    LIST_SOON,
    LIST_TO_SIGN_OFF,
    LIST_IN_PROGRESS,
    LIST_NOT_STARTED,
    LIST_REVIEWED,
    LIST_WAIVED,
    /** Something was searched for; never what: it may be a name. */
    SEARCHED,
    /** What stands in the file: of whom and what, with its name, number or day. */
    MODULE,
    FROM,
    TO,
    OF_STAFF,
    OF_ACTION,
    OF_ONE_PATIENT,
    /** How many, and whether all of them went out. */
    ROWS,
    COMPLETE,
    BROKEN_OFF,
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
    private static final String WITH = "=";

    /**
     * A detail with what no closed set can hold: a number, a day, an id. It is read as it stands.
     *
     * @param value empty where the detail says it all
     */
    public record Told(AuditDetail detail, String value) {

        private static Optional<Told> in(String stored) {
            int at = stored.indexOf(WITH);
            String name = at < 0 ? stored : stored.substring(0, at);
            return Stream.of(values())
                    .filter(each -> each.name().equals(name))
                    .map(each -> new Told(each, at < 0 ? "" : stored.substring(at + 1)))
                    .findFirst();
        }
    }

    /** As it is stored. */
    public String with(Object value) {
        return name() + WITH + String.valueOf(value).replace(BETWEEN, " ");
    }

    /** Several as one detail. */
    public static String of(Collection<AuditDetail> details) {
        return details.stream().map(AuditDetail::name).collect(Collectors.joining(BETWEEN));
    }

    /** Several, each as it is stored, as one detail. */
    public static String join(String... stored) {
        return String.join(BETWEEN, stored);
    }

    /** Empty where the stored text is none of these, e.g. the name of a module. */
    public static List<Told> in(String stored) {
        var found = Arrays.stream(stored.split(BETWEEN)).map(Told::in).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().flatMap(Optional::stream).toList()
                : List.of();
    }
}
