package app.foreword.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.audit.Rows;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.shell.StaffLayout;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
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
import tools.jackson.databind.node.JsonNodeFactory;

/** What opening a patient's page leaves, and what it has for admins. */
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = {"app.foreword.review.ui", "app.foreword.enrolment.ui", "app.foreword.shell"})
class TraceScreensTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.asReviewer(() -> "the staff member is there");
        signIn(Roles.REVIEWER);
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName("UC-26 R5, R9: one opening is one row, what is done there one more, and reviewers see none of it")
    void oneRow() {
        var enrolment = people.newPatient();
        signIn(Roles.REVIEWER);
        String e = " e" + enrolment.value();
        assertThat(Rows.leftBy(jdbc, () -> open("" + enrolment.value())))
                .containsExactly("reviewer PATIENT_VIEWED" + e + " PATIENT_PAGE");
        assertThat(Rows.leftBy(
                        jdbc, () -> UI.getCurrent().navigate("staff/enrolments/" + enrolment.value() + "/correct")))
                .containsExactly("reviewer PATIENT_VIEWED" + e + " CORRECTION_PAGE");
        assertThat(Rows.leftBy(jdbc, () -> UI.getCurrent().navigate("staff/enrolments/" + enrolment.value() + "/link")))
                .containsExactly("reviewer LINK_ISSUED" + e, "reviewer PATIENT_VIEWED" + e + " LINK_PAGE");
        open("" + enrolment.value());
        assertThat(find(AdminSection.class).all()).isEmpty();
    }

    @Test
    @DisplayName("UC-26 R6 and UC-28 R2: admins see who looked, and erase by number and reason; what was typed stays")
    void forAdmins() {
        var enrolment = people.newPatient();
        String number = jdbc.sql(
                        "select p.number from patient p join enrolment e on e.patient_id = p.id where e.id = ?")
                .param(enrolment.value())
                .query(String.class)
                .single();
        signIn(Roles.REVIEWER, Roles.ADMIN);
        for (int i = 0; i < 22; i++) {
            open("" + enrolment.value());
            UI.getCurrent().navigate("staff/erased");
        }
        open("" + enrolment.value());
        assertThat(traceItems()).hasSize(20).allMatch(row -> row.contains("Looked at the patient"));
        test(find(NativeButton.class).withText("Show more").single()).click();
        assertThat(traceItems()).hasSize(24).last().asString().contains("Robin Sample", "Enrolled");

        erase("1", "");
        assertThat(find(ErasePanel.class).single().getElement().getTextRecursively())
                .contains("This is not the number of this patient.", "This is needed.");
        assertThat(input("erase-number").getValue()).isEqualTo("1");
        assertThat(Rows.leftBy(jdbc, () -> erase(number, "Asked for it")))
                .singleElement()
                .asString()
                .contains("PATIENT_ERASED");
        assertThat(find(H1.class).single().getText()).isEqualTo("The patient is erased");

        open("" + enrolment.value());
        assertThat(find(H1.class).single().getText()).isEqualTo("This patient is no longer here");
        assertThat(find(StaffLayout.class).all()).as("staff keep their frame").hasSize(1);
    }

    private List<String> traceItems() {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .filter(list -> list.getElement().getClassList().contains("trace-log"))
                        .isPresent())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private void erase(String number, String reason) {
        input("erase-number").setValue(number);
        input("erase-reason").setValue(reason);
        var form = find(ErasePanel.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(
                        each -> each.isTextNode() ? Stream.empty() : Stream.concat(Stream.of(each), each.getChildren()))
                .filter(each -> !each.isTextNode() && each.getTag().equals("form"))
                .findFirst()
                .orElseThrow();
        form.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
    }

    private Input input(String id) {
        return find(Input.class).withId(id).single();
    }

    private static void open(String enrolment) {
        UI.getCurrent().navigate("staff/enrolments/" + enrolment);
    }

    private void signIn(String... roles) {
        var id = jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single();
        var authorities = Stream.of(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Reviewer(new StaffId(id)), "none", authorities));
    }

    private record Reviewer(StaffId id) implements SignedInStaff {
        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
