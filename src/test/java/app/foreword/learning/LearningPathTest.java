package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.LearningModule;
import app.foreword.content.TestModules;
import app.foreword.learning.Histories.Reply;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-04 by example. */
class LearningPathTest {

    private final LearningModule module = TestModules.withConcepts(6, 2);

    @Test
    @DisplayName("UC-04 R1: a new patient reads the first section")
    void startsWithReading() {
        assertThat(LearningPath.next(module, LearningLog.EMPTY))
                .isEqualTo(new Step.Read(module.sections().getFirst().id()));
    }

    @Test
    @DisplayName("UC-04 R3: a miss on the first question comes back as the fifth turn")
    void comesBackAfterThreeOthers() {
        assertThat(questions(Reply.WRONG, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT))
                .containsExactly("s1c1.A", "s1c2.A", "s1c3.A", "s1c4.A", "s1c1.B", "s1c5.A", "s1c6.A");
    }

    @Test
    @DisplayName("UC-04 R3: misses near the end come back when nothing else is left, longest waiting first")
    void comesBackAtTheEnd() {
        assertThat(questions(
                        Reply.RIGHT,
                        Reply.RIGHT,
                        Reply.RIGHT,
                        Reply.RIGHT,
                        Reply.NOT_SURE,
                        Reply.WRONG,
                        Reply.RIGHT,
                        Reply.RIGHT))
                .endsWith("s1c5.A", "s1c6.A", "s1c5.B", "s1c6.B");
    }

    @Test
    @DisplayName("UC-04 R3: what was missed in one section does not come back in the next")
    void staysInItsSection() {
        var all = questions(
                Reply.RIGHT,
                Reply.RIGHT,
                Reply.RIGHT,
                Reply.RIGHT,
                Reply.RIGHT,
                Reply.WRONG,
                Reply.WRONG,
                Reply.RIGHT,
                Reply.RIGHT);
        assertThat(all).endsWith("s1c6.A", "s1c6.B", "s2c1.A", "s2c2.A");
    }

    @Test
    @DisplayName("UC-04 R1: after the last question of a section the next one is read")
    void readsTheNextSection() {
        var log = Histories.walk(module, List.of(Reply.RIGHT, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT));
        assertThat(log.read()).hasSize(1);
        log = Histories.walk(
                module, List.of(Reply.RIGHT, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT, Reply.RIGHT));
        assertThat(log.read()).hasSize(2);
    }

    private List<String> questions(Reply... replies) {
        return Histories.walk(module, List.of(replies)).answers().stream()
                .map(answer -> answer.question().value())
                .toList();
    }
}
