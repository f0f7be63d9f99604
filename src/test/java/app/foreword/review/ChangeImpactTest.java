package app.foreword.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.approval.ApprovalRefused;
import app.foreword.approval.ConceptChange;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.learning.RecheckKind;
import app.foreword.testing.Databases;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-20 Change impact: a newer version of a module is approved. */
class ChangeImpactTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-20 R1, R2: who has not started moves, who is on the way stays")
    void moves(Databases database) {
        try (var here = new FairnessFixture(database)) {
            here.approve(here.older, Map.of());
            var fresh = here.enrol(FairnessFixture.TODAY.plusDays(5));
            var onTheWay = here.learner(2);
            var again = here.finished();
            here.fairness.startAgain(again, "Once more");

            here.approve(here.newer, Map.of("s1c1", false));

            assertThat(here.review(fresh).enrolment().moduleVersion()).isEqualTo(here.newer.id());
            assertThat(here.review(fresh).fairness().moves().getFirst().from()).isEqualTo("1.0.0");
            assertThat(here.audited(fresh)).contains("VERSION_MOVED");
            assertThat(here.review(onTheWay).enrolment().moduleVersion()).isEqualTo(here.older.id());
            assertThat(here.review(again).enrolment().moduleVersion()).isEqualTo(here.older.id());
            here.goOn(onTheWay, Integer.MAX_VALUE);
            assertThat(here.review(onTheWay).enrolment().state()).isEqualTo(EnrolmentState.FINISHED);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-20 R3: each idea that differs is named with both texts, and must be decided")
    void decided(Databases database) {
        try (var here = new FairnessFixture(database)) {
            here.approve(here.older, Map.of());
            var changes =
                    here.approvals.changes(here.newer.id(), Locale.ENGLISH).orElseThrow();
            assertThat(changes.changed()).hasSize(1);
            assertThat(changes.changed().getFirst().texts())
                    .extracting(ConceptChange.Text::part)
                    .containsExactly(ConceptChange.Part.PASSAGE);
            assertThat(changes.unchanged()).hasSize(5);

            assertThatThrownBy(() -> here.approve(here.newer, Map.of()))
                    .isInstanceOfSatisfying(
                            ApprovalRefused.class,
                            refused -> assertThat(refused.problems()).hasSize(1));
            here.approve(here.newer, Map.of("s1c1", true));
            var kept = here.approvals
                    .decidedChanges(here.newer.id(), Locale.ENGLISH)
                    .getFirst();
            assertThat(kept.base()).isEqualTo(here.older.id());
            assertThat(kept.material()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-20 R4, R5: who is done is asked what has changed materially, once, and not long after the treatment")
    void askedAgain(Databases database) {
        try (var here = new FairnessFixture(database)) {
            here.approve(here.older, Map.of());
            var done = here.finished("s1c2");
            var longAgo = here.finished();
            here.jdbc
                    .sql("update enrolment set treatment_date = ? where id = ?")
                    .params(FairnessFixture.TODAY.minusDays(31), longAgo.value())
                    .update();

            here.approve(here.newer, Map.of("s1c1", true));
            here.approvals.withdraw(here.newer.id(), Locale.ENGLISH, "Looked again");
            here.approve(here.newer, Map.of("s1c1", true));

            var rechecks = here.review(done).recheck().rechecks();
            assertThat(rechecks).hasSize(1);
            assertThat(rechecks.getFirst().recheck().kind()).isEqualTo(RecheckKind.CHANGED);
            assertThat(here.review(longAgo).recheck().rechecks()).isEmpty();
            here.asPatient(done);
            var state = here.rechecks.current(done).orElseThrow();
            assertThat(state.module()
                            .passage(state.module()
                                    .concept(state.recheck().ideas().getFirst())
                                    .passage())
                            .text())
                    .isEqualTo("Other words than before.");
            assertThat(here.review(done).results().understood()).isEqualTo(5);
        }
    }
}
