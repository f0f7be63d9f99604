package app.foreword.record.ui;

import app.foreword.audit.TraceQuery;
import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.insight.InsightQuery;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of files to take along, and of the pages around them, without a slash before them. */
public final class RecordNavigation {

    /** A patient's own copy as PDF. */
    public static final String COPY = "lesson/copy.pdf";

    /** Letters for many as one PDF; posted. */
    public static final String LETTERS = "staff/letters.pdf";

    /** The page with tables to download. */
    public static final String EXPORTS = "staff/exports";

    static final String ENROLMENT = "enrolment";
    static final String VERSION = "version";
    static final String LANGUAGE = "language";

    private static final String ONE = "/staff/enrolments/{" + ENROLMENT + ":[0-9]{1,18}}/";
    static final String ANSWERS = ONE + "answers.csv";
    static final String STAFF_COPY = ONE + "copy.pdf";
    static final String CHART = ONE + "record.pdf";
    static final String PATIENT_FORM = ONE + "form.pdf";
    static final String BLANK_FORM = "/staff/modules/{" + VERSION + ":[0-9]{1,18}}/{" + LANGUAGE + "}/form.pdf";
    static final String ENTER_PAPER = "staff/enrolments/:" + ENROLMENT + "([0-9]{1,18})/paper";
    static final String WORKLIST_CSV = EXPORTS + "/patients.csv";
    static final String ANSWERS_CSV = EXPORTS + "/answers.csv";
    static final String ITEMS_CSV = EXPORTS + "/questions.csv";

    static final String TRACE = "staff/trace.csv";

    static final String TABLE = "table";
    static final String INSIGHT = "/staff/insight/{" + TABLE + ":progress|ideas|questions|options}.csv";

    private RecordNavigation() {}

    /** The rows of the trail that a query finds, as a table. */
    public static String trace(TraceQuery query) {
        String asked = QueryParameters.simple(query.parameters()).getQueryString();
        return asked.isEmpty() ? TRACE : TRACE + "?" + asked;
    }

    /** The copy of a patient who has finished, for staff to print. */
    public static String copy(EnrolmentId enrolment) {
        return one(enrolment, "copy.pdf");
    }

    /** One enrolment's answers and own questions as a table. */
    public static String answers(EnrolmentId enrolment) {
        return one(enrolment, "answers.csv");
    }

    /** All that the chart keeps of one enrolment, in a language of the screens. */
    public static String chart(EnrolmentId enrolment, Locale language) {
        return one(enrolment, "record.pdf?" + LANGUAGE + "=" + language.getLanguage());
    }

    /** The module on paper, for one patient. */
    public static String form(EnrolmentId enrolment) {
        return one(enrolment, "form.pdf");
    }

    /** The module on paper, for anybody. */
    public static String form(ModuleVersionId version, Locale language) {
        return "staff/modules/%d/%s/form.pdf".formatted(version.value(), language.toLanguageTag());
    }

    /** The page where answers from paper are typed in. */
    public static String enterPaper(EnrolmentId enrolment) {
        return one(enrolment, "paper");
    }

    /**
     * The worklist as a table.
     *
     * @param query what it shows, as its own address says it; may be empty
     */
    public static String worklist(String query) {
        return query.isEmpty() ? WORKLIST_CSV : WORKLIST_CSV + "?" + query;
    }

    /** The page on which a file of one enrolment is asked for, or another one where it is of none. */
    static String page(HttpServletRequest request, String other) {
        var enrolment = Pattern.compile("/(staff/enrolments/[0-9]+)/").matcher(request.getRequestURI());
        return enrolment.find() ? enrolment.group(1) : other;
    }

    private static String one(EnrolmentId enrolment, String what) {
        return "staff/enrolments/%d/%s".formatted(enrolment.value(), what);
    }

    /**
     * Figures about what a module teaches badly.
     *
     * @param table {@code progress}, {@code ideas}, {@code questions} or {@code options}
     */
    public static String insight(String table, InsightQuery query) {
        return "staff/insight/%s.csv?version=%d&language=%s%s%s"
                .formatted(
                        table,
                        query.version().value(),
                        query.language().toLanguageTag(),
                        day("from", query.from()),
                        day("to", query.to()));
    }

    private static String day(String name, @Nullable LocalDate day) {
        return day == null ? "" : "&" + name + "=" + day;
    }
}
