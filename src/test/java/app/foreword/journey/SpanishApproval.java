package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** How the sample clinic comes to patients who read Spanish. */
final class SpanishApproval {

    private SpanishApproval() {}

    /** @param desk where somebody is signed in who may approve; nothing happens where it is approved already */
    static void make(Page desk, SampleClinic clinic) {
        StaffViews.open(desk, clinic.address("staff/modules/1/es/report"));
        Locator approve =
                desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve for patients in Spanish"));
        if (approve.count() == 0) {
            return;
        }
        for (Locator tick : desk.getByRole(AriaRole.CHECKBOX).all()) {
            tick.check();
        }
        if (desk.getByLabel("Full name").count() > 0) {
            desk.getByLabel("Full name").fill("Maria Sample, medical interpreter (invented)");
            desk.getByLabel("Date of that review").fill(LocalDate.now().toString());
        }
        approve.click();
        assertThat(desk.getByText("Patients can be enrolled in this version and language."))
                .isVisible();
    }

    /** @return the link of a new patient who reads Spanish */
    static String enrol(Page desk, SampleClinic clinic, String number) {
        desk.navigate(clinic.address("staff/enrol"));
        desk.getByLabel("Patient number").fill(number);
        desk.getByLabel("Given name").fill("In\u00e9s");
        desk.getByLabel("Family name").fill("Sample");
        desk.getByLabel("Birth date").fill("1980-01-02");
        desk.getByLabel("Language", new Page.GetByLabelOptions().setExact(true))
                .last()
                .selectOption("es");
        desk.getByText("Enrol and make the link").click();
        return desk.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }
}
