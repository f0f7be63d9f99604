package app.foreword.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Learning;
import app.foreword.learning.Step;
import app.foreword.shell.CrisisLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("UC-04 Read and answer")
class ReadingTest extends LessonScreens {

    @Autowired
    private Learning learning;

    private EnrolmentId patient = new EnrolmentId(0);

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        publish(Locale.ENGLISH);
        patient = people.newPatient();
        signInPatient(patient);
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName(
            "UC-04 R14: a drawing stands after its passage, is one picture with its text alternative, and has a caption")
    void drawing() {
        read();
        var figure = find(LessonFigure.class).single();

        assertThat(before(figure).getId()).contains("s1c1-passage");
        var picture = find(Div.class, figure).all().getFirst().getElement();
        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(picture.getAttribute("aria-label")).isEqualTo("A line that rises.");
        assertThat(picture.getChild(0).getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(picture.getChild(0).getProperty("innerHTML")).startsWith("<svg viewBox");
        assertThat(Screens.words(figure)).contains("What it shows");
    }

    @Test
    @DisplayName("UC-04 R15: a passage that names sources says how we know, closed at first; another says nothing")
    void howWeKnow() {
        read();
        var known = find(HowWeKnow.class).single();

        assertThat(known.getParent().flatMap(Component::getId)).contains("s1c1-passage");
        assertThat(known.isOpen()).isFalse();
        assertThat(known.getSummaryText()).isEqualTo("How do we know?");
        assertThat(find(ListItem.class, known).all().stream().map(Screens::words))
                .containsExactly("A study asked 24 people.", "This lesson began with a text.");
    }

    @Test
    @DisplayName("UC-01 R9: who is waived may read and answer, is told so, and stays waived")
    void waived() {
        open("lesson");
        assertThat(page()).doesNotContain("You do not need to do this lesson");
        jdbc.sql("update enrolment set state = 'WAIVED' where id = ?")
                .params(patient.value())
                .update();

        open("lesson/contents");
        assertThat(page()).contains("You do not need to do this lesson. You can read it if you like.");
        open("lesson");
        assertThat(page()).contains("You do not need to do this lesson. You can read it if you like.");
        read();
        assertThat(find(LessonFigure.class).all()).isNotEmpty();
        assertThat(jdbc.sql("select state from enrolment where id = ?")
                        .params(patient.value())
                        .query(String.class)
                        .single())
                .isEqualTo("WAIVED");
    }

    @Test
    @DisplayName(
            "UC-04 R18: under a passage that names the crisis line stands that line, and asking says that nobody reads it now")
    void crisis() {
        var module = TestModules.illustrated(Locale.ENGLISH);
        publish(TestModules.saying(module, "s1c1-passage", "If you think of suicide, call or text 988."));
        read();

        assertThat(find(HowWeKnow.class).all()).isEmpty();
        var asks = find(AskButton.class).all();
        assertThat(asks.stream().map(ask -> ask.getElement().getTextRecursively()))
                .containsExactly(
                        "I want to askNobody reads this right away. If you need help now, call or text 988.",
                        "I want to ask");
        var line = find(CrisisLine.class, view()).single();
        assertThat(line.getParent().flatMap(Component::getId)).contains("s1c1-passage");
        assertThat(find(Anchor.class, line).all().stream().map(Anchor::getHref)).containsExactly("tel:988", "sms:988");
    }

    @Test
    @DisplayName("UC-04 R18: where two such passages follow each other the line stands once; other numbers are none")
    void crisisOnceOrNot() {
        var module = TestModules.saying(TestModules.illustrated(Locale.ENGLISH), "s1c1-passage", "Text 988.");
        publish(TestModules.saying(module, "s1c2-passage", "Call 988, now."));
        read();
        assertThat(find(AskButton.class).all()).hasSize(2);
        assertThat(find(CrisisLine.class, view()).single().getParent().flatMap(Component::getId))
                .contains("s1c2-passage");

        publish(TestModules.saying(TestModules.illustrated(Locale.ENGLISH), "s1c1-passage", "It is 1,988 or 988.5."));
        open("lesson/contents");
        read();
        assertThat(find(AskButton.class).all()).hasSize(2);
        assertThat(find(CrisisLine.class, view()).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "tl"})
    @DisplayName("UC-04 R16: what stands in the module is in its language, whatever the page speaks")
    void language(String language) {
        publish(Locale.forLanguageTag(language));
        read();

        var words = List.<Component>of(
                find(H1.class).single(),
                find(H2.class).all().getFirst(),
                find(PassageWords.class).all().getFirst(),
                find(LessonFigure.class).single(),
                find(UnorderedList.class, find(HowWeKnow.class).single()).single(),
                find(UnorderedList.class).all().getLast());
        assertThat(words.stream().map(Screens::language)).containsOnly(language);
    }

    @Test
    @DisplayName(
            "UC-04 R17: the welcome tells that a clinician here approved it; who checked it before stands behind a line")
    void provenance() {
        open(LearningNavigation.WELCOME);

        assertThat(page()).contains("A clinician at your clinic has read this lesson and approved it.");
        var before = find(NativeDetails.class).single();
        assertThat(before.getSummaryText()).isEqualTo("Who checked this text?");
        assertThat(before.isOpen()).isFalse();
        assertThat(Screens.words(before)).contains("Checked for tests.");
    }

    @Test
    @DisplayName("UC-04 R17: where the language read is not approved, the welcome does not say so")
    void notApproved() {
        jdbc.sql("update enrolment set language = 'es' where id = ?")
                .param(patient.value())
                .update();
        open(LearningNavigation.WELCOME);

        assertThat(page()).contains("Checked for tests.").doesNotContain("approved");
    }

    @Test
    @DisplayName("UC-04 R19: what was chosen is answered, and nothing is said twice; the answer is said to be saved")
    void feedback() {
        learning.finishReading(
                patient, learning.state(patient).module().sections().getFirst().id());
        answer(1, "a");
        assertThat(words(find(Feedback.class).single()))
                .containsExactly(
                        "\u2713 Yes, that is right", "The right idea of s1c1.", "Why it is right", "\u2713 Saved.");

        answer(2, "b");
        assertThat(words(find(Feedback.class).single()))
                .containsExactly(
                        "\u25c7 Not quite",
                        "The right idea of s1c2.",
                        "Why b is wrong",
                        "In other words",
                        "s1c2 in other words",
                        "\u2713 Saved. We will ask about this idea once more later.");
        var passage = find(NativeDetails.class).single();
        assertThat(passage.isOpen()).isFalse();
        assertThat(passage.getSummaryText()).isEqualTo("Read the passage again");
    }

    @Test
    @DisplayName("UC-04 R10: \"Check\" without a choice stores nothing and says what to do")
    void noChoice() {
        learning.finishReading(
                patient, learning.state(patient).module().sections().getFirst().id());
        open("lesson/question/1");
        press("Check");
        assertThat(page()).contains("Choose an answer first.");
        assertThat(learning.state(patient).log().answers()).isEmpty();
    }

    @Test
    @DisplayName("UC-04 R24: how far one is: ideas and parts, the same for eyes and ears, and no percent")
    void howFar() {
        learning.finishReading(
                patient, learning.state(patient).module().sections().getFirst().id());
        answer(1, "a");
        var far = find(HowFar.class).single();
        var bar = find(Div.class, far)
                .withCondition(part -> "progressbar".equals(part.getElement().getAttribute("role")))
                .single()
                .getElement();
        assertThat(bar.getAttribute("aria-valuetext"))
                .startsWith("1 of ")
                .contains("ideas done \u00b7 part 1 of ")
                .isEqualTo(Screens.words(far).strip());
        assertThat(page()).doesNotContain("%");
    }

    @Test
    @DisplayName("UC-08 R5: what answers a question that is asked no more is not stored, and the page says so")
    void behind() {
        learning.finishReading(
                patient, learning.state(patient).module().sections().getFirst().id());
        answer(1, "b");
        answer(2, "a");
        open("lesson/question/3");
        assertThat(heading()).isEqualTo("Question s1c1.B?");
        jdbc.sql("""
                        insert into key_correction
                            (module_version_id, question_id, right_options, reason, staff_id, corrected_at)
                        select ?, 's1c1.A', 'b', 'b is right', min(id), current_timestamp from staff
                        """).param(version().value()).update();
        try {
            Screens.choose(find(Input.class)
                    .withCondition(radio -> "a".equals(radio.getElement().getAttribute("value")))
                    .single());
            press("Check");
            assertThat(heading()).isEqualTo("Section s2");
            assertThat(Screens.words(view())).contains("This page was behind. This is where you are now.");
            assertThat(learning.state(patient).log().answers()).hasSize(2);
        } finally {
            jdbc.sql("delete from key_correction").update();
        }
    }

    @Test
    @DisplayName("UC-05 R2, R5: before the end the summary leads to where one is; then it names what was missed twice")
    void summary() {
        learning.finishReading(
                patient, learning.state(patient).module().sections().getFirst().id());
        open("lesson/summary");
        assertThat(heading()).isEqualTo("Question s1c1.A?");
        while (!(learning.state(patient).next() instanceof Step.Finished)) {
            switch (learning.state(patient).next()) {
                case Step.Read read -> learning.finishReading(patient, read.section());
                case Step.Ask ask -> {
                    open("lesson/question/" + ask.ordinal());
                    boolean missed = ask.question().value().startsWith("s1c1.");
                    answer(ask.ordinal(), missed ? "b" : "a");
                }
                case Step.Finished finished -> throw new IllegalStateException("finished");
            }
        }
        open("lesson/summary");
        var state = learning.state(patient);
        var missed = state.results().toDiscuss();
        assertThat(missed).singleElement().hasToString("s1c1");
        assertThat(find(UnorderedList.class)
                        .withCondition(list -> list.hasClassName("talk"))
                        .single()
                        .getChildren()
                        .map(Screens::words))
                .containsExactly(state.module().concept(missed.getFirst()).title());
    }

    private void answer(int turn, String option) {
        open("lesson/question/" + turn);
        Screens.choose(find(Input.class)
                .withCondition(radio -> option.equals(radio.getElement().getAttribute("value")))
                .single());
        press("Check");
    }

    private List<String> words(Feedback feedback) {
        return find(Paragraph.class, feedback).all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    @Test
    @DisplayName("UC-04 R9: an address that has not come leads to where the patient is; what is over stays open")
    void addresses() {
        open("lesson/summary");
        assertThat(heading()).isEqualTo("Section s1");
        open("lesson/read/s2");
        assertThat(heading()).isEqualTo("The parts of this lesson");
        learning.finishReading(
                patient, learning.state(patient).module().sections().getFirst().id());
        open("lesson/question/99");
        assertThat(heading()).isEqualTo("Question s1c1.A?");
        open("lesson/read/s1");
        assertThat(heading()).isEqualTo("Section s1");
        open("lesson/pause");
        assertThat(heading()).isEqualTo("You can stop here");
        open("lesson");
        assertThat(heading()).isEqualTo("Question s1c1.A?");
        open("lesson/nowhere");
        assertThat(heading()).isEqualTo("This page is not here");
        open("lesson/read/nowhere");
        assertThat(heading()).isEqualTo("This page is not here");
    }

    private void read() {
        open("lesson/read/s1");
        assertThat(heading()).isEqualTo("Section s1");
    }

    private static Component before(Component component) {
        var siblings = component.getParent().orElseThrow().getChildren().toList();
        return siblings.get(siblings.indexOf(component) - 1);
    }
}
