package app.foreword.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.Rechecks;
import app.foreword.learning.Step;
import app.foreword.review.RecheckInvitations;
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
import com.vaadin.flow.component.html.NativeTableRow;
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

/** The staff's side of a re-check; its days are moved in the database. */
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = {"app.foreword.review.ui", "app.foreword.shell"})
@DisplayName("UC-17 Re-check")
class RecheckPanelTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private Learning learning;

    @Autowired
    private Rechecks rechecks;

    @Autowired
    private RecheckInvitations invitations;

    @Autowired
    private JdbcClient jdbc;

    private EnrolmentId patient = new EnrolmentId(0);

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.asReviewer(() -> "the staff member is there");
        patient = people.newPatient();
        signIn();
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName("UC-17 R3, R5, R6, R14: invite with a day, told where something is wrong; take back")
    void inviteAndTakeBack() {
        open();
        assertThat(find(RecheckPanel.class).withCondition(Component::isVisible).exists())
                .as("not finished")
                .isFalse();
        finish(2);
        jdbc.sql("update enrolment set treatment_date = ? where id = ?")
                .params(LocalDate.now().plusDays(3), patient.value())
                .update();
        open();
        var day = find(Input.class).withId("recheck-day").single();
        assertThat(day.getValue())
                .as("before the treatment")
                .isEqualTo(LocalDate.now().plusDays(2).toString());
        assertThat(words(find(RecheckInviteForm.class).single()))
                .contains(
                        "2 ideas that were missed",
                        "It stays open for 14 days.",
                        "The day proposed is not after the treatment.")
                .doesNotContain("The treatment is before that day");
        day.setValue(LocalDate.now().plusDays(7).toString());
        assertThat(words(find(RecheckInviteForm.class).single())).contains("The treatment is before that day");

        day.setValue("");
        press("Invite");
        assertThat(words(panel())).contains("Choose a day first.");
        day.setValue(LocalDate.now().plusDays(40).toString());
        press("Invite");
        assertThat(words(panel())).contains("Choose one of the days named above.");
        day.setValue(LocalDate.now().plusDays(2).toString());
        press("Invite");

        assertThat(words(panel()))
                .contains("Opens ", "2 questions, 0 answered", "Invited by Robin Sample", "no link that works")
                .doesNotContain("Choose");
        assertThat(words(find(RecheckMark.class).single()))
                .contains("The patient is invited to a re-check and has no link that works.", "Make a new link");
        assertThat(words(find(HistoryList.class).single())).contains("invited to a re-check by Robin Sample");
        press("Take the invitation back");
        assertThat(words(panel())).contains("The invitation is taken back.");
        assertThat(words(find(HistoryList.class).single())).contains("taken back by Robin Sample");
        assertThat(find(RecheckInviteForm.class).single().isVisible()).isTrue();
    }

    @Test
    @DisplayName("UC-17 R6: taking back what the patient has begun is refused, and the page shows what is so")
    void begun() {
        finish(2);
        invite();
        open();
        answer();
        press("Take the invitation back");

        assertThat(words(panel())).contains("can no longer be taken back", "2 questions, 1 answered");
    }

    @Test
    @DisplayName("UC-17 R12, R13, R14: shown apart, marked on the page and above the worklist until talked about")
    void results() {
        finish(2);
        invite();
        answer();
        answer();
        UI.getCurrent().navigate("staff");
        assertThat(words(find(RecheckTalks.class).single())).contains("Ana Sample", "2 ideas");

        open();
        assertThat(words(find(RecheckMark.class).single())).contains("2 ideas were missed again in the re-check.");
        var section = find(RecheckResults.class).single();
        assertThat(words(section))
                .contains("Re-check, ", "All questions answered", "To talk about again", "Not sure yet", "form ");
        assertThat(find(NativeTableRow.class, section).all()).hasSize(3);
        assertThat(words(find(HistoryList.class).single())).contains("re-check answered: 0 of 2 remembered");
        assertThat(words(find(TalkCards.class).single())).doesNotContain("re-check");

        press("We have talked about it");
        assertThat(find(RecheckMark.class).withCondition(Component::isVisible).exists())
                .isFalse();
        assertThat(words(find(RecheckResults.class).single())).contains("Talked about by Robin Sample, today");
        UI.getCurrent().navigate("staff");
        assertThat(find(RecheckTalks.class).withCondition(Component::isVisible).exists())
                .isFalse();
    }

    @Test
    @DisplayName("UC-17 R3: where nothing was missed, staff are told so instead")
    void nothingMissed() {
        finish(0);
        open();

        assertThat(words(panel())).contains("Nothing was missed at the first try");
        assertThat(find(RecheckInviteForm.class)
                        .withCondition(Component::isVisible)
                        .exists())
                .isFalse();
    }

    /** Answers everything; the first ideas wrong at the first try, right at the second. */
    private void finish(int missed) {
        people.asPatient(patient, () -> {
            var state = learning.state(patient);
            List<?> toMiss = state.module().concepts().stream()
                    .limit(missed)
                    .map(concept -> concept.id())
                    .toList();
            while (!(state.next() instanceof Step.Finished)) {
                if (state.next() instanceof Step.Read(var section)) {
                    learning.finishReading(patient, section);
                } else if (state.next() instanceof Step.Ask ask) {
                    var question = state.module().question(ask.question());
                    boolean miss = question.form().ordinal() == 0 && toMiss.contains(question.concept());
                    var choice = miss ? null : question.key().id();
                    learning.answer(patient, new GivenAnswer(ask.ordinal(), ask.question(), choice));
                }
                state = learning.state(patient);
            }
            return state;
        });
        signIn();
    }

    /** To a re-check that is open now. */
    private void invite() {
        invitations.invite(patient, LocalDate.now().plusDays(2));
        jdbc.sql("update recheck set opens_on = ? where enrolment_id = ?")
                .params(LocalDate.now(), patient.value())
                .update();
    }

    /** "Not sure" to what is next. */
    private void answer() {
        people.asPatient(patient, () -> {
            var state = rechecks.current(patient).orElseThrow();
            var ask = (Step.Ask) state.next();
            return rechecks.answer(patient, state.recheck().id(), new GivenAnswer(ask.ordinal(), ask.question(), null));
        });
        signIn();
    }

    private void open() {
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(patient.value())));
    }

    private RecheckPanel panel() {
        return find(RecheckPanel.class).single();
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
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
