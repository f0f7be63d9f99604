package app.foreword.record;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.TestModules;
import app.foreword.learning.LearnerState;
import app.foreword.learning.LearningLog;
import app.foreword.learning.PatientQuestion;
import app.foreword.record.CopyPart.Kind;
import app.foreword.record.OwnCopy.OwnQuestion;
import app.foreword.record.OwnCopy.Remembered;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-16 Own copy")
class OwnCopyTest {

    @Test
    @DisplayName(
            "UC-16 R1: it holds topics, own questions, the checklist, the lines to remember and what is not covered")
    void holdsAll() {
        OwnCopy copy = Copies.copy("Can I drive home?");
        assertThat(copy.title()).isEqualTo("Test module");
        assertThat(copy.understood()).isEqualTo(2);
        assertThat(copy.ideas()).isEqualTo(3);
        assertThat(copy.talk()).containsExactly("Idea s1c1");
        assertThat(copy.questions()).containsExactly(new OwnQuestion(null, "Can I drive home?"));
        assertThat(copy.toAsk()).containsExactly("What should I ask?");
        assertThat(copy.notCovered()).containsExactly("Side effects");
        assertThat(copy.sections())
                .contains(new Remembered(
                        "Section s1", List.of("First line of s1", "Second line of s1", "Third line of s1")));
        assertThat(copy.clinic()).isEqualTo(Copies.CLINIC);
    }

    @Test
    @DisplayName("UC-16 R1: a marked passage stands there by its heading")
    void namesMarkedPassages() {
        var state = Copies.finished(Locale.ENGLISH);
        var marked = new LearnerState(
                7, state.module(), state.log(), List.of(Copies.question(1, "s1c2-passage", "")), false);
        assertThat(OwnCopy.of(marked, Copies.CLINIC).orElseThrow().questions())
                .containsExactly(new OwnQuestion("About s1c2", ""));
    }

    @Test
    @DisplayName("UC-16 R2: before the end there is none")
    void noneBeforeTheEnd() {
        var begun = new LearnerState(7, TestModules.withConcepts(2), LearningLog.EMPTY, List.of(), false);
        assertThat(OwnCopy.of(begun, Copies.CLINIC)).isEmpty();
    }

    @Test
    @DisplayName("UC-16 R6: its date is that of the newest words in it")
    void isDatedByItsWords() {
        assertThat(Copies.copy().asOf()).isEqualTo(Copies.copy().finishedAt());
        assertThat(Copies.copy("New").asOf()).isEqualTo(Copies.FIRST_ANSWER.plusSeconds(3601));

        var asked = Copies.question(1, null, "Newer words");
        var changed = new PatientQuestion(
                asked.id(), null, asked.text(), false, asked.at(), asked.at().plusSeconds(60));
        var state = Copies.finished(Locale.ENGLISH);
        var copy = OwnCopy.of(new LearnerState(7, state.module(), state.log(), List.of(changed), false), Copies.CLINIC);
        assertThat(copy.orElseThrow().asOf()).isEqualTo(asked.at().plusSeconds(60));
    }

    @Test
    @DisplayName("UC-16 R1: where nothing is to be talked about, it says so, and no empty list stands there")
    void saysWhatIsEmpty() {
        OwnCopy copy = Copies.copy();
        var all = new OwnCopy(
                copy.title(),
                copy.version(),
                copy.language(),
                copy.finishedAt(),
                copy.asOf(),
                3,
                3,
                copy.sections(),
                List.of(),
                copy.questions(),
                copy.toAsk(),
                copy.notCovered(),
                new ClinicContact("", ""));
        var parts = Copies.TEXT.parts(all, Locale.ENGLISH);
        assertThat(parts.getFirst().intro()).startsWith("You have got every idea.");
        assertThat(parts).extracting(CopyPart::kind).doesNotContain(Kind.QUESTIONS);
        assertThat(Copies.TEXT.clinic(all, Locale.ENGLISH)).isEqualTo("Your clinic");
    }
}
