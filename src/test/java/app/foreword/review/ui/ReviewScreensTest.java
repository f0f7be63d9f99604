package app.foreword.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.ConceptId;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.NoSuchEnrolment;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Step;
import app.foreword.review.Reviews;
import app.foreword.review.TalkOutcome;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.shell.form.NativeTextArea;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
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
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The staff's way from the list to the sign-off, as it is on the screens. */
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = {"app.foreword.review.ui", "app.foreword.shell"})
class ReviewScreensTest extends SpringBrowserlessTest {

    private static final String NOTE = "Note for the team, saved with your choice";

    @Autowired
    private People people;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Learning learning;

    @Autowired
    private OwnQuestions ownQuestions;

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
    @DisplayName("UC-10 R10: where nothing is found, the list says so and offers to show all")
    void nothingFound() {
        people.newPatient();
        signIn();
        open("search=nobody-has-this");

        assertThat(words(view())).contains("Nobody here has a name or a number that begins with “nobody-has-this”.");
        test(button("Show all patients")).click();

        assertThat(find(NativeTableRow.class).all()).hasSizeGreaterThan(1);
        assertThat(find(Input.class).withId("worklist-search").single().getValue())
                .isEmpty();
    }

    @Test
    @DisplayName("UC-10 R9: the address says what is shown, and what it says wrong is left out")
    void address() {
        var enrolment = people.newPatient();
        signIn();
        open("show=not-started&by=nonsense&page=x&search=" + number(enrolment));

        assertThat(words(view())).contains("Who needs you first", number(enrolment));
        assertThat(tile("not started").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        test(tile("waived")).click();

        assertThat(tile("waived").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(words(view())).doesNotContain("not started, ");
    }

    @Test
    @DisplayName("UC-11 R3, R4, R6 and UC-12 R2, R4: talk, close, sign off, reopen")
    void review() {
        var enrolment = people.newPatient();
        ConceptId missed = finishMissingOne(enrolment);
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));
        var card = find(Article.class).single();

        assertThat(find(H1.class).single().getText()).isEqualTo("Ana Sample");
        assertThat(words(card)).contains("Not sure yet", "Right idea");
        test(button("Sign off")).click();
        assertThat(words(view())).contains("1 entry of the talk list is still open.");

        labelled(NOTE, NativeTextArea.class).setValue("x".repeat(2001));
        test(button("Explained back")).click();
        assertThat(words(card)).contains("This is too long. Please shorten it to 2,000 characters.");
        assertThat(labelled(NOTE, NativeTextArea.class).getValue())
                .as("what was typed is kept")
                .hasSize(2001);

        labelled(NOTE, NativeTextArea.class).setValue("In her own words");
        test(button("Explained back")).click();
        assertThat(words(card)).contains("Saved: Explained back · Robin Sample, today", "“In her own words”");
        assertThat(pressed("Explained back")).isEqualTo("true");
        assertThat(pressed("Still unclear")).isEqualTo("false");
        test(button("Explained back")).click();
        assertThat(jdbc.sql("select concept_id from talk_outcome where enrolment_id = ?")
                        .param(enrolment.value())
                        .query(String.class)
                        .list())
                .containsExactly(missed.value());

        test(button("Sign off")).click();
        assertThat(words(view())).contains("Signed off by Robin Sample, today");
        test(button("Reopen the review")).click();
        assertThat(words(view())).contains("Please write something first.");
        labelled("Why is it reopened?", NativeTextArea.class).setValue("She called back");
        test(button("Reopen the review")).click();
        assertThat(words(view())).contains("reopened by Robin Sample: She called back", "Ready to sign off");
    }

    @Test
    @DisplayName("UC-11 R2, R6: cards stay in order and apart, and keep what was not saved")
    void cards() {
        var enrolment = people.newPatient();
        finishMissingOne(enrolment);
        ask(enrolment, "First?");
        ask(enrolment, "Second?");
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));
        note(1).setValue("Half a sent");
        long taken = jdbc.sql("select max(id) from patient_question where enrolment_id = ?")
                .param(enrolment.value())
                .query(Long.class)
                .single();
        jdbc.sql("update patient_question set withdrawn_at = current_timestamp where id = ?")
                .param(taken)
                .update();
        ask(enrolment, "Third?");

        test(find(NativeButton.class).withText("Explained back").all().getFirst())
                .click();

        assertThat(find(Article.class).all().stream().map(ReviewScreensTest::words))
                .satisfiesExactly(
                        idea -> assertThat(idea).contains("Saved: Explained back"),
                        first -> assertThat(first).contains("First?").doesNotContain("Saved"),
                        third -> assertThat(third).contains("Third?"));
        assertThat(note(1).getValue()).isEqualTo("Half a sent");
    }

    @Test
    @DisplayName("UC-11 R11: who is second reads who did what, keeps their note, and may add theirs")
    void closedMeanwhile() {
        var enrolment = people.newPatient();
        finishMissingOne(enrolment);
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));
        labelled(NOTE, NativeTextArea.class).setValue("Mine");
        asOther(() -> reviews.close(
                enrolment,
                reviews.get(enrolment).talkList().entries().getFirst().subject(),
                TalkOutcome.STILL_UNCLEAR,
                "Theirs",
                null));

        test(button("Explained back")).click();

        assertThat(words(find(Article.class).single()))
                .contains(
                        "Somebody closed this while your page was open: Still unclear · Omar Other, today",
                        "“Theirs”",
                        "Yours is not saved.");
        assertThat(labelled(NOTE, NativeTextArea.class).getValue()).isEqualTo("Mine");
        assertThat(closings(enrolment)).isEqualTo(1);

        test(button("Explained back")).click();
        assertThat(words(find(Article.class).single()))
                .contains("Saved: Explained back · Robin Sample")
                .doesNotContain("Yours is not saved.");
        assertThat(closings(enrolment)).isEqualTo(2);
    }

    @Test
    @DisplayName("UC-11 R13: what was explained back stands apart from the score")
    void understoodAfterTalk() {
        var enrolment = people.newPatient();
        finishMissingOne(enrolment);
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));
        assertThat(words(view())).doesNotContain("Understood after talk");

        test(button("Explained back")).click();

        assertThat(words(view()))
                .contains(
                        "Understood after talk",
                        "17 of 18 at first try, 17 after review",
                        "18 of 18 after talk. The score stays as it is.");
    }

    @Test
    @DisplayName(
            "UC-18 R6, R7: answers say what is not asked yet, versions, languages, reading times and the way to the screen")
    void answers() {
        var enrolment = people.newPatient();
        signIn();
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));
        assertThat(words(view())).contains("not asked yet").doesNotContain("right in the end");

        finishMissingOne(enrolment);
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));
        assertThat(words(view()))
                .contains("right in the end", "answered in English")
                .doesNotContain("not asked yet");
        assertThat(find(Anchor.class).withText("See the screen").all().stream()
                        .map(Anchor::getHref)
                        .distinct())
                .contains("staff/enrolments/" + enrolment.value() + "/answers/1")
                .hasSize(19);
    }

    @Test
    @DisplayName("UC-18 R8: the history tells all that happened, by day")
    void history() {
        var enrolment = people.newPatient();
        finishMissingOne(enrolment);
        ask(enrolment, "Can I drive?");
        people.asReviewer(() -> enrolments.issueLink(enrolment));
        jdbc.sql("""
                        insert into mail (enrolment_id, kind, queued_at, state, due_at, address, sent_at)
                        values (?, 'LINK', now(), 'SENT', now(), 'ana@example.org', now())
                        """).param(enrolment.value()).update();
        signIn();
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));
        test(find(NativeButton.class).withText("Still unclear").all().getFirst())
                .click();
        labelled("New note", NativeTextArea.class).setValue("Call her sister");
        test(button("Save note")).click();

        assertThat(words(find(HistoryList.class).single()))
                .contains(
                        "enrolled by Robin Sample",
                        "link made",
                        "e-mailed to ana@example.org: Link",
                        "started",
                        "opened “",
                        "read “",
                        "✓ right",
                        "◇ not sure yet",
                        ", asked again: ",
                        "finished",
                        "asked “Can I drive?”",
                        ", talked about: Still unclear, Robin Sample",
                        "note by Robin Sample: “Call her sister”");
    }

    @Test
    @DisplayName("UC-18 R9: all of the patient's modules, each a link, this one marked")
    void modules() {
        var enrolment = people.newPatient();
        finishMissingOne(enrolment);
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));

        assertThat(words(find(ModulesPanel.class).single()))
                .contains("This is the only one so far.", "Needs a talk", "17 of 18 ideas");
        assertThat(find(RouterLink.class, find(ModulesPanel.class).single())
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    @DisplayName("UC-18 R10: a patient erased while the page is open ends every action in one calm page")
    void erasedWhileOpen() {
        var enrolment = people.newPatient();
        signIn();
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));
        labelled("New note", NativeTextArea.class).setValue("Half a note");
        jdbc.sql("delete from enrolment where id = ?").param(enrolment.value()).update();

        try {
            test(button("Save note")).click();
        } catch (NoSuchEnrolment gone) {
            // as the framework does with what a click throws
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(gone));
        }

        assertThat(find(H1.class).single().getText()).isEqualTo("This patient is no longer here");
        assertThat(words(view())).contains("Go to the patients").doesNotContain("tell the clinic this number");
    }

    @Test
    @DisplayName("UC-12 R7: what is not finished can be waived with a reason")
    void waive() {
        var enrolment = people.newPatient();
        signIn();
        navigate(PatientView.class, Map.of("enrolment", String.valueOf(enrolment.value())));

        assertThat(find(NativeButton.class).withText("Sign off").exists()).isFalse();
        labelled("Why need the patient not do this?", NativeTextArea.class).setValue("Treated elsewhere");
        test(button("Waive the module")).click();

        assertThat(words(view())).contains("Waived by Robin Sample, today", "Treated elsewhere");
    }

    @Test
    @DisplayName("UC-10 R5: who is waived can still ask, and the list says so")
    void waivedAndAsking() {
        var enrolment = people.newPatient();
        people.asReviewer(() -> {
            enrolments.waive(enrolment, "Treated elsewhere");
            return enrolment;
        });
        ask(enrolment, "Is it safe?");
        open("show=waived&search=" + number(enrolment));

        assertThat(words(find(NativeTableRow.class).all().getLast())).contains("Waived", "1 question");
    }

    /** Answers "not sure" to one idea at both tries, and everything else right. */
    private ConceptId finishMissingOne(EnrolmentId enrolment) {
        var missed = people.asPatient(enrolment, () -> {
            LearnerState state = learning.state(enrolment);
            ConceptId toMiss = state.module().concepts().getFirst().id();
            while (!(state.next() instanceof Step.Finished)) {
                if (state.next() instanceof Step.Read(var section)) {
                    learning.openReading(enrolment, section);
                    learning.finishReading(enrolment, section);
                } else if (state.next() instanceof Step.Ask ask) {
                    Question question = state.module().question(ask.question());
                    OptionId choice = question.concept().equals(toMiss)
                            ? null
                            : question.key().id();
                    learning.answer(enrolment, new GivenAnswer(ask.ordinal(), ask.question(), choice));
                }
                state = learning.state(enrolment);
            }
            return toMiss;
        });
        signIn();
        return missed;
    }

    private void ask(EnrolmentId enrolment, String text) {
        people.asPatient(enrolment, () -> {
            ownQuestions.ask(enrolment, null, text);
            return text;
        });
        signIn();
    }

    private NativeTextArea note(int card) {
        return find(NativeTextArea.class, find(Article.class).all().get(card)).single();
    }

    private void signIn() {
        var id = jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Reviewer(new StaffId(id)), "none", List.of(authority())));
    }

    private static GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + Roles.REVIEWER);
    }

    private static void open(String address) {
        UI.getCurrent().navigate("staff", QueryParameters.fromString(address));
    }

    private String number(EnrolmentId enrolment) {
        return jdbc.sql("select p.number from patient p join enrolment e on e.patient_id = p.id where e.id = ?")
                .param(enrolment.value())
                .query(String.class)
                .single();
    }

    private String pressed(String text) {
        return String.valueOf(button(text).getElement().getAttribute("aria-pressed"));
    }

    private long closings(EnrolmentId enrolment) {
        return jdbc.sql("select count(*) from talk_outcome where enrolment_id = ?")
                .param(enrolment.value())
                .query(Long.class)
                .single();
    }

    /** In the name of a colleague, while this page stays open. */
    private void asOther(Runnable work) {
        jdbc.sql("""
                        insert into staff (username, display_name, role, password_hash, created_at)
                        select 'omar', 'Omar Other', 'REVIEWER', 'none', current_timestamp
                        where not exists (select 1 from staff where username = 'omar')
                        """).update();
        var mine = SecurityContextHolder.getContext().getAuthentication();
        var id = jdbc.sql("select id from staff where username = 'omar'")
                .query(Long.class)
                .single();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Reviewer(new StaffId(id)), "none", List.of(authority())));
        work.run();
        SecurityContextHolder.getContext().setAuthentication(mine);
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private NativeButton tile(String words) {
        return find(NativeButton.class)
                .withCondition(button -> words(button).endsWith(words))
                .single();
    }

    /** The field that a label is for. */
    private <T extends Component> T labelled(String text, Class<T> type) {
        var label = find(NativeLabel.class).withText(text).single();
        return find(type).withId(label.getFor().orElseThrow()).single();
    }

    private Component view() {
        return (Component) getCurrentView();
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
