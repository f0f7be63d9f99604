package app.foreword.review.ui;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.QuestionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.review.WorklistQuery;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;

/** The addresses of the review's pages. */
public final class ReviewNavigation {

    public static final String WORKLIST = "staff";
    static final String ENROLMENT = "enrolment";
    static final String PATIENT = "staff/enrolments/:" + ENROLMENT + "([0-9]{1,18})";

    static final String KEYS = "staff/modules/:version([0-9]{1,18})/:language/keys";
    static final String KEY = KEYS + "/:question";

    private ReviewNavigation() {}

    /** The questions of a version, and which options count as right. */
    public static String keys(ModuleVersionId version, Locale language) {
        return "staff/modules/%d/%s/keys".formatted(version.value(), language.toLanguageTag());
    }

    static String key(ModuleVersionId version, Locale language, QuestionId question) {
        return keys(version, language) + "/" + question.value();
    }

    /** The address of the page of one enrolment. */
    public static String address(EnrolmentId enrolment) {
        return "staff/enrolments/" + enrolment.value();
    }

    /** A link to the page of one enrolment. */
    public static RouterLink link(String text, EnrolmentId enrolment) {
        return new RouterLink(
                text, PatientView.class, new RouteParameters(ENROLMENT, String.valueOf(enrolment.value())));
    }

    /** A link to the worklist. */
    public static RouterLink worklist(String text) {
        return new RouterLink(text, WorklistView.class);
    }

    /** What the worklist shows where its address says this. */
    public static WorklistQuery query(QueryParameters address) {
        return WorklistPlace.at(address, WorklistQuery.DEFAULT).query();
    }

    /** Opens the page of one enrolment. */
    public static void open(EnrolmentId enrolment) {
        UI.getCurrent().navigate(address(enrolment));
    }
}
