package app.foreword.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.OptionId;
import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.Step;
import app.foreword.learning.Sureness;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** docs/use-cases/UC-18-replay-and-history.md, on the screen. */
@DisplayName("UC-18 Replay")
class ReplayTest extends LessonScreens {

    @Autowired
    private Learning learning;

    private EnrolmentId patient = new EnrolmentId(0);

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        publish(TestModules.askingHowSure(TestModules.illustrated(Locale.ENGLISH)));
        patient = people.newPatient();
        signInStaff();
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName(
            "UC-18 R1: question, options in the order shown, choice, sureness and feedback as on the patient's screen")
    void asTheySawIt() {
        answer(new OptionId("b"));
        open(LearningNavigation.replay(patient, 1));

        assertThat(heading()).isEqualTo("Answer 1 of 1");
        assertThat(page())
                .contains(
                        "Ana Sample",
                        "first try",
                        "Question s1c1.A?",
                        "your answer",
                        "Not quite",
                        "Why b is wrong",
                        "s1c1 in other words",
                        "Saved. We will ask about this idea once more later.");
        var shown = jdbc.sql("select options_shown from answer where enrolment_id = ?")
                .param(patient.value())
                .query(String.class)
                .single();
        var radios = find(Input.class, find(OptionGroup.class).single()).all();
        assertThat(String.join(
                        ",",
                        radios.stream()
                                .map(radio -> radio.getElement().getAttribute("value"))
                                .toList()))
                .isEqualTo(shown);
        assertThat(find(Input.class, find(ReplayScreen.class).single()).all())
                .filteredOn(radio -> radio.getElement().getProperty("checked", false))
                .extracting(radio -> radio.getElement().getAttribute("value"))
                .containsExactly("b", "SURE");
    }

    @Test
    @DisplayName("UC-18 R1: a corrected key shows where it counted when it was answered, and no word of the wrong one")
    void correctedKeys() {
        correct("s1c1.A", "b", "2020-01-01");
        correct("s1c2.A", "", "2020-01-01");
        try {
            answer(new OptionId("b"));
            answer(new OptionId("b"));
            correct("s1c1.A", "c", "2090-01-01");
            open(LearningNavigation.replay(patient, 1));
            assertThat(page())
                    .contains("We fixed this question. The right answer is marked now.", "your answer")
                    .doesNotContain("Not quite", "Why b is wrong", "the right answer");
            open(LearningNavigation.replay(patient, 2));
            assertThat(page())
                    .contains("This question was not clear, and that is not up to you.")
                    .doesNotContain("Not quite", "Why b is wrong", "the right answer");
        } finally {
            jdbc.sql("delete from key_correction").update();
        }
    }

    private void correct(String question, String right, String day) {
        jdbc.sql("""
                        insert into key_correction
                            (module_version_id, question_id, right_options, reason, staff_id, corrected_at)
                        select ?, ?, ?, 'The key was wrong', min(id), cast(? as timestamp with time zone) from staff
                        """)
                .params(version().value(), question, right, day + " 00:00:00+00")
                .update();
    }

    @Test
    @DisplayName("UC-18 R2: nothing can be chosen, asked or gone on with")
    void nothingToDo() {
        answer(null);
        open(LearningNavigation.replay(patient, 1));

        var screen = find(ReplayScreen.class).single();
        assertThat(find(Input.class, screen).all())
                .allMatch(radio -> radio.getElement().getProperty("disabled", false));
        assertThat(find(NativeButton.class, screen).all()).allMatch(button -> !button.isEnabled());
        assertThat(Screens.words(screen)).contains("I'm not sure yet · ◇ your answer", "Thank you for saying so");
    }

    @Test
    @DisplayName("UC-18 R4: its address shows the same again, and leads to the answers before and after")
    void address() {
        answer(new OptionId("a"));
        answer(new OptionId("b"));
        open(LearningNavigation.replay(patient, 2));
        assertThat(turns("Previous answer").getHref()).isEqualTo(LearningNavigation.replay(patient, 1));
        assertThat(turns("Next answer").isVisible()).isFalse();

        open(turns("Previous answer").getHref());
        assertThat(heading()).isEqualTo("Answer 1 of 2");
        assertThat(turns("Next answer").getHref()).isEqualTo(LearningNavigation.replay(patient, 2));
        assertThat(find(H1.class).all()).hasSize(1);
    }

    @Test
    @DisplayName("UC-18 R1: the screen speaks the language answered, the page around it that of staff")
    void language() {
        answer(new OptionId("b"));
        publish(TestModules.askingHowSure(TestModules.illustrated(SPANISH)));
        jdbc.sql("update answer set language = 'es' where enrolment_id = ?")
                .param(patient.value())
                .update();
        open(LearningNavigation.replay(patient, 1));

        var screen = find(ReplayScreen.class).single();
        assertThat(Screens.language(screen)).isEqualTo("es");
        assertThat(Screens.words(screen)).contains("Todavía no lo tengo claro").doesNotContain("Not quite", "Saved");
        assertThat(heading()).isEqualTo("Answer 1 of 1");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("UC-18 R3, R10: what is not there says so, and a patient who is gone says that")
    void notThere() {
        answer(new OptionId("b"));
        open(LearningNavigation.replay(patient, 9));
        assertThat(heading()).isEqualTo("This page is not here");

        open(LearningNavigation.replay(new EnrolmentId(999_999), 1));
        assertThat(heading()).isEqualTo("This patient is no longer here");
        assertThat(page()).contains("Go to the patients");
    }

    /** What comes next, surely. */
    private void answer(@Nullable OptionId choice) {
        people.asPatient(patient, () -> {
            var state = learning.state(patient);
            if (state.next() instanceof Step.Read(var section)) {
                learning.openReading(patient, section);
                learning.finishReading(patient, section);
            }
            var ask = (Step.Ask) learning.state(patient).next();
            return learning.answer(
                    patient, new GivenAnswer(ask.ordinal(), ask.question(), choice, Locale.ENGLISH, Sureness.SURE));
        });
        signInStaff();
    }

    private Anchor turns(String text) {
        return find(ReplayView.class)
                .single()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(anchor -> anchor.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
