package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A patient finishes and staff are told, somebody looks and it is seen by admins, the patient is erased. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TraceIT {

    /** More than the time after which a page asks again. */
    private static final double ASKED_AGAIN = 90_000;

    @TempDir
    private static Path data;

    private SampleClinic clinic;
    private Browsers browsers;
    private Page nurse;
    private Page admin;
    private Learner patient;
    private String enrolment = "";

    @BeforeAll
    void start() {
        clinic = new SampleClinic(data, Map.of());
        browsers = new Browsers();
        nurse = browsers.desk();
        admin = browsers.desk();
        patient = Learner.in("en", browsers.phone());
        clinic.staffSignIn(nurse, "nurse");
        clinic.staffSignIn(admin, "admin");
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "UC-27 R1, R3, R7: who finishes and needs a talk is told to a page that is open, and dismissed for good")
    void aNoticeComes() {
        patient.signIn(clinic.enrol(admin, "30001"));
        enrolment = admin.url().replaceAll(".*enrolments/(\\d+).*", "$1");
        nurse.navigate(clinic.address("staff/enrol"));
        String before = nurse.url();
        patient.toTheFirstReading();
        boolean missed = false;
        while (!patient.isAtSummary()) {
            if (!patient.isAtQuestion()) {
                patient.toItsQuestions();
                continue;
            }
            boolean miss = !missed || patient.isAskedAgain();
            missed = true;
            (miss ? patient.wrongOption() : patient.rightOption()).check();
            patient.check();
            patient.next();
        }

        Locator news = nurse.locator(".notices").getByRole(AriaRole.STATUS);
        assertThat(news)
                .containsText(
                        "Nori Sample has finished and needs a talk.",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(ASKED_AGAIN));
        assertThat(nurse.url()).isEqualTo(before);
        assertThat(nurse.getByLabel("Patient number")).not().isFocused();
        Browsers.accessible(nurse, "a notice");
        nurse.getByText("Notices").click();
        assertThat(nurse.locator(".notices li.new").filter(new Locator.FilterOptions().setHasText("Nori Sample")))
                .isVisible();
        Browsers.accessible(nurse, "the list of notices");
        nurse.keyboard().press("Escape");
        nurse.getByText("Dismiss").click();
        assertThat(news).hasText("");
        nurse.reload();
        nurse.getByText("Notices").click();
        Locator entry = nurse.locator(".notices li").filter(new Locator.FilterOptions().setHasText("Nori Sample"));
        assertThat(entry).not().hasClass("new");
        entry.getByRole(AriaRole.LINK).click();
        assertThat(heading(nurse)).hasText("Nori Sample");
    }

    @Test
    @Order(2)
    @DisplayName("UC-26 R6, R9: admins see on the patient's page and in the trace who looked; others do not")
    void whoLooked() {
        assertThat(nurse.getByText("Who looked, who changed")).hasCount(0);
        admin.navigate(clinic.address("staff/enrolments/" + enrolment));
        assertThat(admin.locator(".trace-log li")
                        .filter(new Locator.FilterOptions().setHasText("Robin Sample"))
                        .filter(new Locator.FilterOptions().setHasText("Looked at the patient")))
                .hasCount(1);
        admin.getByText("All of it, to search and download").click();
        assertThat(heading(admin)).hasText("Trace");
        admin.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).selectOption("ENROLLED");
        admin.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(admin.locator(".trace-table tbody tr")).hasCount(1);
        Browsers.accessible(admin, "the trace");
        assertThat(admin.waitForDownload(() ->
                                admin.getByText("Download these rows (CSV)").click())
                        .suggestedFilename())
                .isEqualTo("trace.csv");
    }

    @Test
    @Order(3)
    @DisplayName("UC-28 R2, R5: erased by number and reason; the patient's open lesson ends kindly")
    void erased() {
        admin.navigate(clinic.address("staff/enrolments/" + enrolment));
        admin.getByText("Erase this patient").click();
        admin.locator("#erase-number").fill("30002");
        admin.getByText("Erase for good").click();
        assertThat(admin.getByText("This is not the number of this patient.")).isVisible();
        Browsers.accessible(admin, "erasing refused");
        admin.locator("#erase-number").fill("30001");
        admin.locator("#erase-reason").fill("Asked for it in writing");
        admin.getByText("Erase for good").click();
        assertThat(heading(admin)).hasText("The patient is erased");

        patient.page().reload();
        assertThat(patient.page().locator("body")).not().containsText("Nori");
        assertThat(patient.button("access.start.submit")).isVisible();
        nurse.reload();
        assertThat(heading(nurse)).hasText("This page is not here");
        admin.navigate(clinic.address("staff/trace?action=PATIENT_ERASED"));
        assertThat(admin.locator(".trace-table tbody tr")).containsText("Asked for it in writing");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
