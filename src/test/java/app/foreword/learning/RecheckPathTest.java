package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleSettings;
import app.foreword.content.TestModules;
import app.foreword.learning.Histories.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-17 by example. Every third idea must be understood. */
class RecheckPathTest {

    private final LearningModule module = TestModules.withConcepts(4, 4);

    @Test
    @DisplayName("UC-17 R1: what must be understood comes first, then the others, in the module's order")
    void order() {
        assertThat(missing("s1c1", "s1c3", "s2c1", "s2c2"))
                .extracting(ConceptId::value)
                .containsExactly("s1c3", "s2c2", "s1c1", "s2c1");
    }

    @Test
    @DisplayName("UC-17 R1: at most five, so that the least important are left out")
    void atMostFive() {
        assertThat(missing("s1c1", "s1c2", "s1c3", "s1c4", "s2c1", "s2c2", "s2c3", "s2c4"))
                .extracting(ConceptId::value)
                .containsExactly("s1c3", "s2c2", "s1c1", "s1c2", "s1c4");
    }

    @Test
    @DisplayName("UC-17 R1: nothing missed, nothing asked")
    void nothing() {
        assertThat(missing()).isEmpty();
        assertThat(RecheckPath.next(module, List.of(), List.of())).isEqualTo(new Step.Finished());
    }

    @Test
    @DisplayName("UC-17 R2: form C where the idea has one, else form B")
    void forms() {
        var withC = RecheckModules.withFormC(module, ModuleSettings.NONE, "s1c1");

        assertThat(RecheckPath.question(withC, new ConceptId("s1c1")).id().value())
                .isEqualTo("s1c1.C");
        assertThat(RecheckPath.question(withC, new ConceptId("s1c2")).id().value())
                .isEqualTo("s1c2.B");
    }

    @Test
    @DisplayName("UC-17 R3: 2 to 14 days after finishing, not in the past, 7 proposed")
    void days() {
        LocalDate finished = LocalDate.of(2026, 4, 30);
        var soon = new RecheckDays(finished, finished);
        assertThat(soon.earliest()).isEqualTo("2026-05-02");
        assertThat(soon.usual()).isEqualTo("2026-05-07");
        assertThat(soon.latest()).isEqualTo("2026-05-14");
        assertThat(soon.include(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(soon.include(LocalDate.of(2026, 5, 15))).isFalse();

        var late = new RecheckDays(finished, LocalDate.of(2026, 5, 10));
        assertThat(late.earliest()).isEqualTo("2026-05-10");
        assertThat(late.usual()).isEqualTo("2026-05-10");
        assertThat(new RecheckDays(finished, LocalDate.of(2026, 5, 14)).over()).isFalse();
        assertThat(new RecheckDays(finished, LocalDate.of(2026, 5, 15)).over()).isTrue();
    }

    @Test
    @DisplayName("UC-17 R3: the day proposed is not after the treatment, unless no such day is left")
    void proposedBeforeTheTreatment() {
        var days = new RecheckDays(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-01"));

        assertThat(days.proposed(null)).isEqualTo("2026-05-08");
        assertThat(days.proposed(LocalDate.parse("2026-05-20"))).isEqualTo("2026-05-08");
        assertThat(days.proposed(LocalDate.parse("2026-05-08"))).isEqualTo("2026-05-08");
        assertThat(days.proposed(LocalDate.parse("2026-05-06"))).isEqualTo("2026-05-05");
        assertThat(days.proposed(LocalDate.parse("2026-05-03")))
                .as("the day itself")
                .isEqualTo("2026-05-03");
        assertThat(days.proposed(LocalDate.parse("2026-05-02"))).as("none fits").isEqualTo("2026-05-08");
    }

    /** The ideas of a re-check after a first round in which these were missed at the first try. */
    private List<ConceptId> missing(String... missed) {
        var replies = new ArrayList<Reply>();
        LearningLog log = LearningLog.EMPTY;
        while (!(LearningPath.next(module, log) instanceof Step.Finished)) {
            log = Histories.walk(module, replies);
            if (LearningPath.next(module, log) instanceof Step.Ask ask) {
                var question = module.question(ask.question());
                boolean miss = List.of(missed).contains(question.concept().value());
                replies.add(miss ? Reply.NOT_SURE : Reply.RIGHT);
            }
        }
        var answers = new ArrayList<>(log.answers());
        Collections.reverse(answers);
        return RecheckPath.ideas(module, answers);
    }
}
