package app.foreword.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Form;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.Question;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.Step;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.NativeTextArea;
import app.foreword.shell.form.Tick;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
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

/** docs/use-cases/UC-19-fairness.md, on the screens. */
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = {"app.foreword.review.ui", "app.foreword.shell"})
@DisplayName("UC-19 Fairness")
class FairnessScreensTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private Learning learning;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Modules modules;

    @Autowired
    private JdbcClient jdbc;

    private EnrolmentId patient = new EnrolmentId(0);

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.asReviewer(() -> "the staff member is there");
        patient = people.newPatient();
        signIn(Roles.REVIEWER);
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName("UC-19 R15: more time with a day and a reason; what is wrong is told at its own field")
    void moreTime() {
        open();
        press("Give the time");
        var day = find(Input.class).withId("more-time-day").single();
        var reason = reason("more-time-reason");
        assertThat(isWrong(day)).isTrue();
        assertThat(isWrong(reason)).isFalse();
        assertThat(words(day.getParent().orElseThrow())).contains("Choose a day first.");

        day.setValue(LocalDate.now().plusDays(9).toString());
        press("Give the time");
        assertThat(isWrong(day)).isFalse();
        assertThat(isWrong(reason)).isTrue();

        reason.setValue("On holiday");
        press("Give the time");
        assertThat(words(panel())).contains("The patient has more time.");
        assertThat(words(find(HistoryList.class).single())).contains("by Robin Sample: On holiday");
        assertThat(day.getValue()).isEmpty();
    }

    @Test
    @DisplayName("UC-19 R13: a waiver is taken back with a reason, and the page is as before it")
    void endWaiver() {
        people.asReviewer(() -> {
            enrolments.waive(patient, "Knows it all");
            return "";
        });
        open();
        press("Take it back");
        assertThat(isWrong(reason("end-waiver"))).isTrue();

        reason("end-waiver").setValue("Wants to do it");
        press("Take it back");

        assertThat(words(panel())).contains("The waiver is taken back.");
        assertThat(words(find(HistoryList.class).single()))
                .contains("waiver taken back by Robin Sample: Wants to do it");
        assertThat(find(NativeButton.class)
                        .withText("Waive the module")
                        .withCondition(Component::isVisible)
                        .exists())
                .isTrue();
    }

    @Test
    @DisplayName("UC-19 R14: one idea is asked again with a reason; which one is told at its own field")
    void askAgain() {
        finish();
        open();
        press("Ask it again");
        var idea = find(NativeSelect.class).withId("idea-again").single();
        assertThat(isWrong(idea)).isTrue();
        assertThat(isWrong(reason("idea-again-reason"))).isFalse();

        var concept = modules.get(version(), Locale.ENGLISH).concepts().getFirst();
        idea.setValue(concept.id().value());
        reason("idea-again-reason").setValue("She was called away");
        press("Ask it again");

        assertThat(words(panel())).contains("The idea is asked again, from today on.");
        assertThat(words(find(HistoryList.class).single()))
                .contains("one idea asked again by Robin Sample: She was called away");
        idea.setValue(concept.id().value());
        press("Ask it again");
        assertThat(isWrong(reason("idea-again-reason"))).as("no reason").isTrue();
        reason("idea-again-reason").setValue("Once more");
        press("Ask it again");
        assertThat(words(idea.getParent().orElseThrow())).contains("has not answered yet.");
    }

    @Test
    @DisplayName("UC-19 R1, R7: an approver says what is right, is told what that changes, and only then does it")
    void correct() {
        finish();
        Question question = modules.get(version(), Locale.ENGLISH)
                .question(
                        modules.get(version(), Locale.ENGLISH)
                                .concepts()
                                .getFirst()
                                .id(),
                        Form.A)
                .orElseThrow();
        openKey(question);
        assertThat(find(CorrectKeyForm.class).exists()).as("not an approver").isFalse();
        signIn(Roles.REVIEWER, Roles.APPROVER);
        openKey(question);
        submit();
        assertThat(words(find(CorrectKeyForm.class).single())).contains("Choose at least one option");
        assertThat(find(NativeButton.class).withText("Correct the key").exists())
                .isFalse();

        find(Tick.class)
                .withCondition(tick -> words(tick).contains("The question was at fault"))
                .single()
                .set(true);
        submit();
        assertThat(isWrong(reason("correction-reason"))).isTrue();
        reason("correction-reason").setValue("Two were right");
        submit();
        assertThat(words(find(CorrectKeyForm.class).single())).contains("This changes ", "It holds in ");
        assertThat(jdbc.sql("select count(*) from key_correction")
                        .query(Long.class)
                        .single())
                .as("nothing is done yet")
                .isZero();
        try {
            press("Correct the key");
            assertThat(words((Component) getCurrentView()))
                    .contains("The key is corrected. ", "every answer counts as right. Why: Two were right");

            open();
            assertThat(words((Component) getCurrentView()))
                    .contains("Right after the correction of ", "Two were right");
        } finally {
            jdbc.sql("delete from key_correction").update();
        }
    }

    @Test
    @DisplayName("UC-19 R2: a page that stays open shows the answers as they count, once anything is done on it")
    void openPage() {
        finish();
        open();
        assertThat(words(find(AnswerList.class).single())).doesNotContain("Two were right");
        jdbc.sql("""
                        insert into key_correction
                            (module_version_id, question_id, right_options, reason, staff_id, corrected_at)
                        select a.module_version_id, a.question_id, '', 'Two were right', s.id, current_timestamp
                        from answer a, staff s where a.enrolment_id = ? and a.ordinal = 1 and s.username = 'reviewer'
                        """).param(patient.value()).update();
        try {
            press("Give the time");
            assertThat(words(find(AnswerList.class).single())).contains("Two were right");
        } finally {
            jdbc.sql("delete from key_correction").update();
        }
    }

    /** Answers "not sure" to everything. */
    private void finish() {
        people.asPatient(patient, () -> {
            while (true) {
                switch (learning.state(patient).next()) {
                    case Step.Read read -> learning.finishReading(patient, read.section());
                    case Step.Ask ask -> learning.answer(patient, new GivenAnswer(ask.ordinal(), ask.question(), null));
                    case Step.Finished end -> {
                        return "";
                    }
                }
            }
        });
        signIn(Roles.REVIEWER);
    }

    private ModuleVersionId version() {
        return modules.newestVersions().getFirst().id();
    }

    private void open() {
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(patient.value())));
    }

    private void openKey(Question question) {
        UI.getCurrent().navigate(ReviewNavigation.key(version(), Locale.ENGLISH, question.id()));
    }

    private FairnessPanel panel() {
        return find(FairnessPanel.class).single();
    }

    private NativeTextArea reason(String id) {
        return find(NativeTextArea.class).withId(id).single();
    }

    private static boolean isWrong(Component field) {
        return "true".equals(field.getElement().getAttribute("aria-invalid"));
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private void submit() {
        var form = find(NativeForm.class).single().getElement();
        form.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
    }

    private void signIn(String... roles) {
        var id = jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Reviewer(new StaffId(id)),
                        "none",
                        Arrays.stream(roles)
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList()));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private record Reviewer(StaffId id) implements SignedInStaff {
        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
