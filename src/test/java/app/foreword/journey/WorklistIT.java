package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
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

/** UC-10 in a browser, in the sample clinic with its forty patients. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorklistIT {

    @TempDir
    private static Path data;

    private SampleClinic clinic;
    private Browsers browsers;
    private Page desk;

    @BeforeAll
    void start() {
        // the first page of a process that has just started comes slowly on a busy machine
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        clinic = new SampleClinic(data, Map.of());
        browsers = new Browsers();
        desk = browsers.desk();
        clinic.staffSignIn(desk, "nurse");
    }

    @AfterAll
    void stop() {
        browsers.close();
        clinic.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "UC-10 R4, R9, R12: filter and order stand in the address and are kept, a search finds beginnings of words")
    void filtersAndSearches() {
        Browsers.accessible(desk, "worklist");
        button("need a talk").click();
        assertThat(desk).hasURL(Pattern.compile("\\?show=needs-talk$"));
        assertThat(rows().getByText("Needs a talk").first()).isVisible();
        desk.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Patient"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(desk).hasURL(Pattern.compile("by=patient&show=needs-talk$"));

        desk.navigate(clinic.address("staff"));
        assertThat(desk).hasURL(Pattern.compile("by=patient&show=needs-talk$"));
        assertThat(desk.getByText(Pattern.compile("^Only “need a talk”"))).isVisible();
        button("Reset to all patients").click();
        assertThat(desk).hasURL(Pattern.compile("/staff$"));

        search().fill("SAM 104");
        assertThat(desk).hasURL(Pattern.compile("search=SAM"));
        assertThat(rows().first()).containsText("Sample");
        search().fill("nobody-has-this");
        assertThat(desk.getByText("Nobody here has a name or a number that begins with"))
                .isVisible();
        Browsers.accessible(desk, "worklist, nobody found");
        search().fill("");
        assertThat(rows().first()).isVisible();
    }

    @Test
    @Order(2)
    @DisplayName("UC-10 R14: from row to row and to a patient without a mouse; single letters can be switched off")
    void keyboard() {
        desk.navigate(clinic.address("staff"));
        assertThat(rows().first()).isVisible();
        desk.keyboard().press("/");
        assertThat(search()).isFocused();
        desk.keyboard().type("jk/");
        assertThat(search()).hasValue("jk/");
        search().fill("");
        assertThat(rows().nth(2)).isVisible();
        desk.keyboard().press("ArrowDown");
        assertThat(link(0)).isFocused();
        desk.keyboard().press("j");
        desk.keyboard().press("ArrowDown");
        assertThat(link(2)).isFocused();
        desk.keyboard().press("k");
        assertThat(link(1)).isFocused();
        desk.keyboard().press("Enter");
        assertThat(desk).hasURL(Pattern.compile("/staff/enrolments/\\d+$"));

        desk.navigate(clinic.address("staff"));
        desk.getByText("Keyboard").click();
        Browsers.accessible(desk, "worklist with its keys");
        desk.getByLabel("Use the keys /, j and k").uncheck();
        desk.keyboard().press("/");
        assertThat(search()).not().isFocused();
        desk.getByLabel("Use the keys /, j and k").check();
    }

    @Test
    @Order(3)
    @DisplayName("UC-10 R8: more rows come with the button, and the address says how many")
    void moreRows() {
        for (int number = 90_001; number <= 90_012; number++) {
            clinic.enrol(desk, String.valueOf(number));
        }
        desk.navigate(clinic.address("staff"));
        assertThat(rows()).hasCount(50);
        button("Show 50 more").focus();
        desk.keyboard().press("Enter");
        assertThat(link(50)).isFocused();
        assertThat(desk).hasURL(Pattern.compile("\\?rows=100$"));
        desk.reload();
        assertThat(link(50)).isVisible();
        Browsers.accessible(desk, "worklist with more rows");
    }

    @Test
    @Order(4)
    @DisplayName("UC-10 on a phone, in Spanish")
    void phone() {
        StaffViews.speak(desk, "es", clinic.address(""));
        desk.setViewportSize(Browsers.PHONE_WIDTH, Browsers.PHONE_HEIGHT);
        desk.navigate(clinic.address("staff"));
        assertThat(desk.getByLabel("Buscar por nombre o número")).isVisible();
        Browsers.fits(desk, "worklist in Spanish");
        Browsers.accessible(desk, "worklist in Spanish, on a phone");
    }

    private Locator rows() {
        return desk.locator("table.worklist tbody tr");
    }

    private Locator link(int row) {
        return rows().nth(row).getByRole(AriaRole.LINK);
    }

    private Locator search() {
        return desk.getByLabel("Search by name or number");
    }

    private Locator button(String name) {
        return desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
