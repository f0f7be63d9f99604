package app.foreword.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.approval.ApprovalRefused;
import app.foreword.approval.ConceptChange;
import app.foreword.content.ConceptId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.learning.PaperRefused;
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

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-20 R6: who was on the way is asked what has changed once they are done, and once only")
    void askedWhenDone(Databases database) {
        try (var here = new FairnessFixture(database)) {
            here.approve(here.older, Map.of());
            var onTheWay = here.learner(2);
            var longAgo = here.learner(2);
            here.jdbc
                    .sql("update enrolment set treatment_date = ? where id = ?")
                    .params(FairnessFixture.TODAY.minusDays(31), longAgo.value())
                    .update();
            here.approve(here.newer, Map.of("s1c1", true));
            assertThat(here.review(onTheWay).recheck().rechecks()).isEmpty();

            here.goOn(onTheWay, Integer.MAX_VALUE);
            here.goOn(longAgo, Integer.MAX_VALUE);

            assertThat(here.review(onTheWay).enrolment().moduleVersion()).isEqualTo(here.older.id());
            var recheck = here.review(onTheWay).recheck().rechecks().getFirst().recheck();
            assertThat(recheck.kind()).isEqualTo(RecheckKind.CHANGED);
            assertThat(recheck.version()).isEqualTo(here.newer.id());
            assertThat(recheck.ideas()).containsExactly(new ConceptId("s1c1"));
            assertThat(here.review(longAgo).recheck().rechecks()).isEmpty();
            here.approvals.withdraw(here.newer.id(), Locale.ENGLISH, "Looked again");
            here.approve(here.newer, Map.of("s1c1", true));
            assertThat(here.review(onTheWay).recheck().rechecks()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-25 R11: who was moved between printing and typing in goes back to the version of the pages, and is asked what changed")
    void pagesOfBefore(Databases database) {
        try (var here = new FairnessFixture(database)) {
            here.approve(here.older, Map.of());
            var ana = here.enrol(FairnessFixture.TODAY.plusDays(5));
            here.approve(here.newer, Map.of("s1c1", true));
            assertThat(here.paper.entry(ana).versions()).containsExactly(here.newer.id(), here.older.id());

            here.enterPaper(ana, here.older, FairnessFixture.TODAY);

            var review = here.review(ana);
            assertThat(review.enrolment().moduleVersion()).isEqualTo(here.older.id());
            assertThat(review.enrolment().state()).isEqualTo(EnrolmentState.FINISHED);
            assertThat(here.jdbc
                            .sql("select distinct module_version_id from answer where enrolment_id = ?")
                            .param(ana.value())
                            .query(Long.class)
                            .list())
                    .containsExactly(here.older.id().value());
            var back = review.fairness().moves().getFirst();
            assertThat(back.forPaper()).isTrue();
            assertThat(back.to()).isEqualTo("1.0.0");
            assertThat(review.recheck().rechecks().getFirst().recheck().kind()).isEqualTo(RecheckKind.CHANGED);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-25 R11: pages of another version than the one begun are refused, and nothing is stored")
    void pagesOfAnother(Databases database) {
        try (var here = new FairnessFixture(database)) {
            here.approve(here.older, Map.of());
            var ana = here.enrol(FairnessFixture.TODAY.plusDays(5));
            here.approve(here.newer, Map.of("s1c1", false));
            here.goOn(ana, 1);

            assertThatThrownBy(() -> here.enterPaper(ana, here.older, FairnessFixture.TODAY))
                    .isInstanceOfSatisfying(
                            PaperRefused.class,
                            refused -> assertThat(refused.reason())
                                    .isEqualTo(new PaperRefused.Reason.OtherVersion(here.newer.id())));
            assertThat(here.review(ana).answers()).hasSize(1);
            assertThat(here.review(ana).enrolment().moduleVersion()).isEqualTo(here.newer.id());
        }
    }
}
