package app.foreword.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Modules;
import app.foreword.enrolment.EnrolmentFixture;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.shell.form.NativeForm;
import app.foreword.testing.Approved;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("UC-02 Enrol a patient")
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:enrol;DB_CLOSE_DELAY=-1",
            "foreword.address=https://learn.clinic.example",
            "foreword.clinic.phone=555-0100"
        })
@ViewPackages(packages = "app.foreword")
@WithMockUser(roles = Roles.REVIEWER)
class EnrolViewTest extends SpringBrowserlessTest {

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Modules modules;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from enrolment_link").update();
        jdbc.sql("delete from enrolment").update();
        jdbc.sql("delete from patient").update();
        jdbc.sql("delete from module_approval").update();
        jdbc.sql("delete from audit_event").update();
        jdbc.sql("delete from staff").update();
        jdbc.sql("""
                        insert into staff (username, display_name, role, password_hash, created_at)
                        values ('nora', 'Nora Nurse', 'REVIEWER', '-', now())
                        """).update();
        var id = new StaffId(jdbc.sql("select id from staff").query(Long.class).single());
        Approved.forPatients(jdbc, modules.newestVersions().getFirst().id(), Locale.ENGLISH);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Staff(id, "Nora Nurse"), null, "ROLE_" + Roles.REVIEWER));
    }

    @Test
    @DisplayName("UC-02 R2: all that is wrong is said at its field, and what was typed stays")
    void saysWhatIsWrong() {
        UI.getCurrent().navigate("staff/enrol");
        type("number", "10417");
        type("given-name", "Ana");
        type("birth-date", LocalDate.now().plusDays(2).toString());
        submit();
        assertThat(error("family-name")).isEqualTo("This is needed.");
        assertThat(error("birth-date")).isEqualTo("The birth date is in the future. Check the year.");
        assertThat(error("number")).isEmpty();
        assertThat(field("given-name").getValue()).isEqualTo("Ana");
        assertThat(jdbc.sql("select count(*) from enrolment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("UC-02 R5: link, code and letter are shown once; after a reload only a new one can be made")
    void shownOnce() {
        enrolAna();
        String link = field("link-to-copy").getValue();
        assertThat(link).startsWith("https://learn.clinic.example/l/").hasSize(31 + 22);
        UI.getCurrent().navigate("staff/enrol");
        UI.getCurrent().navigate("staff/enrolments/%d/link".formatted(enrolment()));
        assertThat($(Letter.class).exists()).isFalse();
        test($(NativeButton.class).withText("Make a new link").single()).click();
        assertThat(field("link-to-copy").getValue()).isNotEqualTo(link);
        assertThat(jdbc.sql("select count(*) from enrolment_link where revoked_at is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("UC-02 R6: the letter says how to open it and whom to call, never the birth date or the topic")
    void letter() {
        enrolAna();
        String letter = $(Letter.class).single().getElement().getTextRecursively();
        assertThat(letter)
                .contains("For Ana Sample", "https://learn.clinic.example/start", "555-0100")
                .containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}")
                .doesNotContain("1985")
                .doesNotContainIgnoringCase("ketamine");
    }

    @Test
    @DisplayName("UC-02 R2: the cursor goes to the first field that is wrong")
    void focus() {
        UI.getCurrent().navigate("staff/enrol");
        type("number", "10417");
        type("given-name", "Ana");
        flushed();
        submit();
        assertThat(flushed())
                .filteredOn(call -> call.contains("focus"))
                .singleElement()
                .isEqualTo("focus family-name");
    }

    @Test
    @DisplayName("UC-02 R9: a slip can be corrected; what is wrong is said, and what was typed stays")
    void correct() {
        enrolAna();
        UI.getCurrent().navigate("staff/enrolments/%d/correct".formatted(enrolment()));
        assertThat(field("given-name").getValue()).isEqualTo("Ana");
        assertThat(field("birth-date").getValue()).isEqualTo(EnrolmentFixture.BORN.toString());
        type("given-name", "Anna");
        type("birth-date", "");
        submit();
        assertThat(error("birth-date")).isEqualTo("This is needed.");
        assertThat(field("given-name").getValue()).isEqualTo("Anna");
        type("birth-date", "1985-03-15");
        submit();
        assertThat(jdbc.sql("select number, given_name, family_name, birth_date from patient")
                        .query()
                        .singleRow()
                        .values())
                .map(Object::toString)
                .containsExactly("10417", "Anna", "Sample", "1985-03-15");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("staff/enrolments/" + enrolment());
    }

    @Test
    @DisplayName("UC-02 R5: \"Copied\" is said only when the browser has copied")
    void copied() {
        enrolAna();
        var copy = $(NativeButton.class).withText("Copy the link").single();
        test(copy).click();
        assertThat(copy.getText()).isEqualTo("Copy the link");
        fire(copy.getElement(), "not-copied");
        assertThat(copy.getParent().orElseThrow().getElement().getTextRecursively())
                .contains("press Ctrl+C");
        fire(copy.getElement(), "copied");
        assertThat(copy.getText()).isEqualTo("Copied");
    }

    /** What the browser is told to call since the last time, with the id of the element. */
    private static List<String> flushed() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression().contains("focus")
                        ? "focus " + Element.get(call.getOwner()).getAttribute("id")
                        : "")
                .toList();
    }

    private void enrolAna() {
        UI.getCurrent().navigate("staff/enrol");
        type("number", "10417");
        type("given-name", "Ana");
        type("family-name", "Sample");
        type("birth-date", EnrolmentFixture.BORN.toString());
        submit();
    }

    private long enrolment() {
        return jdbc.sql("select id from enrolment").query(Long.class).single();
    }

    private void type(String name, String text) {
        field(name).setValue(text);
    }

    private Input field(String name) {
        return $(Input.class).withId(name).single();
    }

    private String error(String name) {
        return $(Paragraph.class).withId(name + "-error").single().getText();
    }

    private void submit() {
        fire($(NativeForm.class).single().getElement(), "submit");
    }

    private static void fire(Element element, String event) {
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JsonNodeFactory.instance.objectNode()));
    }
}
