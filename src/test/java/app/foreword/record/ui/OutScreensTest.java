package app.foreword.record.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.Radios;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** The pages on which tables are chosen, and forms typed in. */
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = {"app.foreword.record.ui", "app.foreword.review.ui", "app.foreword.shell"})
class OutScreensTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.asReviewer(() -> "the staff member is there");
        signIn();
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName("UC-25 R2, R4, R7: what is missing is said where it is, what was typed stays, then all is stored")
    void typesIn() {
        EnrolmentId patient = people.newPatient();
        signIn();
        navigate(PaperView.class, Map.of("enrolment", String.valueOf(patient.value())));
        assertThat(words()).contains("Answers from paper", "Ana Sample", "it is " + patient.value() + "-");

        submit();
        assertThat(words()).contains("Enter the day on which the form was filled in.");
        find(Input.class)
                .withId("filled-on")
                .single()
                .setValue(LocalDate.now().plusDays(1).toString());
        submit();
        assertThat(words()).contains("This day has not come yet.");
        find(Input.class).withId("filled-on").single().setValue(LocalDate.now().toString());
        List<Radios> questions = find(Radios.class).all();
        questions.subList(1, questions.size()).forEach(question -> question.choose("not-sure"));
        submit();
        assertThat(words()).contains("Say for this question what is ticked.");
        assertThat(questions.getFirst().getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(questions.get(1).value()).contains("not-sure");
        assertThat(answers(patient)).isZero();

        questions.getFirst().choose("blank");
        submit();
        assertThat(answers(patient)).isEqualTo(questions.size() - 1);
        assertThat(words()).as("back on the patient's page").contains("Every answer", "on paper, ");
        assertThat(address("Record for the chart (PDF)"))
                .isEqualTo("staff/enrolments/%d/record.pdf?language=en".formatted(patient.value()));
    }

    @Test
    @DisplayName(
            "UC-25 R3: on the page, what is answered already stays; a form in another language keeps what is chosen")
    void languageAndKept() {
        EnrolmentId patient = people.newPatient();
        signIn();
        navigate(PaperView.class, Map.of("enrolment", String.valueOf(patient.value())));
        find(Radios.class).all().getFirst().choose("not-sure");
        var language = find(NativeSelect.class).withId("form-language").single();
        assertThat(language.getValue()).isEqualTo("en");
        assertThat(find(Radios.class).all().getFirst().value()).contains("not-sure");
        assertThat(words()).doesNotContain("Answered already");
    }

    @Test
    @DisplayName(
            "UC-25 R11: pages of another version are refused in words that say what to do, and what was typed stays")
    void otherVersion() {
        EnrolmentId patient = people.newPatient();
        signIn();
        navigate(PaperView.class, Map.of("enrolment", String.valueOf(patient.value())));
        assertThat(find(NativeSelect.class)
                        .withId("form-version")
                        .withCondition(Component::isVisible)
                        .exists())
                .as("there is but one")
                .isFalse();
        find(Input.class).withId("filled-on").single().setValue(LocalDate.now().toString());
        find(Radios.class).all().forEach(question -> question.choose("not-sure"));
        jdbc.sql("""
                        insert into module_version (module_id, version, digest, published_at)
                        values ('another', '9.0.0', 'none', current_timestamp)
                        """).update();
        jdbc.sql("""
                        insert into module_file (module_version_id, path, content)
                        select v.id, f.path, f.content from module_version v, module_file f
                        where v.module_id = 'another' and f.module_version_id =
                            (select module_version_id from enrolment where id = ?)
                        """).param(patient.value()).update();
        try {
            jdbc.sql("""
                            update enrolment set state = 'IN_PROGRESS',
                                module_version_id = (select id from module_version where module_id = 'another')
                            where id = ?
                            """).param(patient.value()).update();
            submit();
            assertThat(words())
                    .contains("The patient is on version 9.0.0. Nothing was stored, and what you typed is still here.");
            assertThat(find(Radios.class).all())
                    .allMatch(question ->
                            question.value().filter("not-sure"::equals).isPresent());
            assertThat(answers(patient)).isZero();
        } finally {
            jdbc.sql("""
                            update enrolment set module_version_id = (select min(id) from module_version
                                where module_id <> 'another') where id = ?
                            """).param(patient.value()).update();
            jdbc.sql("""
                            delete from module_file where module_version_id =
                                (select id from module_version where module_id = 'another')
                            """).update();
            jdbc.sql("delete from module_version where module_id = 'another'").update();
        }
    }

    @Test
    @DisplayName("UC-24 R4: a period that ends before it begins is refused, and stays as it was chosen")
    void period() {
        navigate(ExportsView.class);
        find(Input.class).withId("from").single().setValue("2026-05-02");
        find(Input.class).withId("to").single().setValue("2026-05-01");
        test(find(NativeButton.class).withText("Download answers (CSV)").single())
                .click();
        assertThat(words()).contains("The period ends before it begins.");
        assertThat(find(Input.class).withId("from").single().getValue()).isEqualTo("2026-05-02");
        assertThat(address("Download all patients (CSV)")).isEqualTo("staff/exports/patients.csv");
    }

    @Test
    @DisplayName("UC-24 R1: the list is downloaded as it is filtered")
    void listAsFiltered() {
        people.newPatient();
        signIn();
        UI.getCurrent().navigate("staff", QueryParameters.fromString("show=not-started&search=ana+sample"));
        assertThat(address("Download this list (CSV)"))
                .startsWith("staff/exports/patients.csv?")
                .contains("show=not-started", "search=ana");
    }

    private void submit() {
        var form = find(NativeForm.class).single().getElement();
        form.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
    }

    private String address(String words) {
        return find(Anchor.class).withText(words).single().getHref();
    }

    private int answers(EnrolmentId patient) {
        return jdbc.sql("select count(*) from answer where enrolment_id = ?")
                .param(patient.value())
                .query(Integer.class)
                .single();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
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

    private record Reviewer(StaffId id) implements SignedInStaff {
        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
