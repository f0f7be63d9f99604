package app.foreword.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** docs/use-cases/UC-10-worklist.md, as it is on the screen. */
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = {"app.foreword.review.ui", "app.foreword.shell"})
class WorklistScreenTest extends SpringBrowserlessTest {

    private static final int PATIENTS = 120;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.asReviewer(() -> "the staff member is there");
        jdbc.sql("delete from staff_worklist").update();
        while (total() < PATIENTS) {
            people.newPatient();
        }
        signIn();
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName("UC-10 R8: 50 rows at first, 50 more with the button, and the list says how many")
    void moreRows() {
        open("");
        assertThat(rows()).isEqualTo(50);
        assertThat(words()).contains("50 of " + total() + " shown");

        test(button("Show 50 more")).click();
        assertThat(rows()).isEqualTo(100);
        test(button("Show 50 more")).click();

        assertThat(rows()).isEqualTo(total());
        assertThat(words()).contains(total() + " of " + total() + " shown");
        assertThat(find(NativeButton.class).withText("Show 50 more").exists()).isFalse();
    }

    @Test
    @DisplayName("UC-10 R9: the address says how many rows; what it says wrong is left out")
    void rowsInTheAddress() {
        open("rows=100");
        assertThat(rows()).isEqualTo(100);
        open("rows=99999");
        assertThat(rows()).isEqualTo(50);
        open("rows=x");
        assertThat(rows()).isEqualTo(50);
    }

    @Test
    @DisplayName("UC-10 R8: a search goes on in the same way")
    void moreOfASearch() {
        open("search=ana%20samp");
        assertThat(rows()).isEqualTo(50);

        test(button("Show 50 more")).click();

        assertThat(rows()).isEqualTo(100);
        assertThat(words()).contains("100 of " + total() + " shown");
    }

    @Test
    @DisplayName("UC-10 R12: what was chosen last is there again where the address says nothing, and Reset leads back")
    void saved() {
        open("show=not-started");
        test(tile("waived")).click();
        open("search=ana");
        assertThat(words()).as("the address goes before").doesNotContain("Only “waived”");

        open("");

        assertThat(words()).contains("Only “waived”");
        assertThat(tile("waived").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(find(Input.class).withId("worklist-search").single().getValue())
                .isEmpty();
        test(button("Reset to all patients, who needs you first")).click();
        assertThat(rows()).isEqualTo(50);
        open("");
        assertThat(words()).doesNotContain("Only “waived”");
    }

    /** Other tests on the same application may have made some more. */
    private int total() {
        return jdbc.sql("select count(*) from enrolment").query(Integer.class).single();
    }

    private void signIn() {
        var id = jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Reviewer(new StaffId(id)),
                        "none",
                        List.of(new SimpleGrantedAuthority("ROLE_" + Roles.REVIEWER))));
    }

    private static void open(String address) {
        UI.getCurrent().navigate("staff", QueryParameters.fromString(address));
    }

    private int rows() {
        return find(NativeTableBody.class).single().getElement().getChildCount();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private NativeButton tile(String words) {
        return find(NativeButton.class)
                .withCondition(
                        button -> button.getElement().getTextRecursively().endsWith(words))
                .single();
    }

    private record Reviewer(StaffId id) implements SignedInStaff {
        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
