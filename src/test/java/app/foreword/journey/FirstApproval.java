package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How a clinic with one person, an admin, comes to a module that patients can be given. */
final class FirstApproval {

    private FirstApproval() {}

    /** From the empty worklist to the approval, following what each page says to do next. */
    static void make(Page desk, String username, String password) {
        link(desk, "Look at the modules").click();
        seesHeading(desk, "Modules");
        link(desk, "Open the Staff page").click();
        seesHeading(desk, "Staff");
        button(desk, "Let Robin Sample approve modules").click();
        // the session that did not hold the right is over
        seesHeading(desk, "Staff sign-in");
        assertThat(desk.getByText("Your rights have changed.")).isVisible();
        signIn(desk, username, password);
        seesHeading(desk, "Patients");
        link(desk, "Modules").click();
        Browsers.accessible(desk, "modules");
        Browsers.fits(desk, "modules");
        desk.getByText("Report and approval").first().click();
        seesHeading(desk, "Report");
        approve(desk);
    }

    static void signIn(Page desk, String username, String password) {
        desk.getByLabel("Username").fill(username);
        desk.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button(desk, "Sign in").click();
    }

    private static void approve(Page desk) {
        button(desk, "Approve for patients in English").click();
        assertThat(desk.getByText("Please confirm this.").first()).isVisible();
        Browsers.accessible(desk, "report with what is missing");
        for (Locator tick : desk.getByRole(AriaRole.CHECKBOX).all()) {
            tick.check();
        }
        button(desk, "Approve for patients in English").click();
        assertThat(desk.getByText("Patients can be enrolled in this version and language."))
                .isVisible();
        Browsers.accessible(desk, "report of an approved version");
        link(desk, "Text and evidence").click();
        seesHeading(desk, "Text and evidence");
        Browsers.accessible(desk, "evidence");
    }

    private static Locator link(Page desk, String name) {
        return desk.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page desk, String name) {
        return desk.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void seesHeading(Page desk, String text) {
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text);
    }
}
