package app.foreword.review;

import static app.foreword.review.ReviewFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.audit.AuditDetail;
import app.foreword.audit.Rows;
import app.foreword.content.ConceptId;
import app.foreword.enrolment.AuditedViews;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.RecheckId;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.testing.Databases;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("UC-26 Trace: reviews")
class ReviewTraceTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R2, R3: talk, note, sign-off and reopening are one row each, without notes and reasons")
    void reviews(Databases database) {
        try (var fixture = new ReviewFixture(database)) {
            var ana = fixture.enrol("1", null);
            fixture.finish(ana, Set.of(), Set.of("s1c1"));
            var question = fixture.ask(ana, "Why?");
            var reviews = fixture.reviews;
            String e = "e" + ana.value();
            assertThat(Rows.leftBy(
                            fixture.jdbc,
                            () -> reviews.close(
                                    ana,
                                    new Subject.Idea(new ConceptId("s1c1")),
                                    TalkOutcome.EXPLAINED_BACK,
                                    "Said it back",
                                    null)))
                    .containsExactly("nora TALK_CLOSED " + e + " IDEA=s1c1,EXPLAINED_BACK");
            assertThat(Rows.leftBy(
                            fixture.jdbc,
                            () -> assertThatThrownBy(() -> reviews.signOff(ana)).isInstanceOf(ReviewRefused.class)))
                    .isEmpty();
            assertThat(Rows.leftBy(
                            fixture.jdbc,
                            () -> reviews.close(
                                    ana, new Subject.Question(question), TalkOutcome.STILL_UNCLEAR, "", null)))
                    .containsExactly(
                            "nora TALK_CLOSED %s OWN_QUESTION=%d,STILL_UNCLEAR".formatted(e, question.value()));
            assertThat(Rows.leftBy(fixture.jdbc, () -> reviews.addNote(ana, "A word")))
                    .containsExactly("nora NOTE_ADDED " + e);
            assertThat(Rows.leftBy(fixture.jdbc, () -> reviews.signOff(ana))).containsExactly("nora SIGNED_OFF " + e);
            assertThat(Rows.leftBy(fixture.jdbc, () -> reviews.signOff(ana))).isEmpty();
            assertThat(Rows.leftBy(fixture.jdbc, () -> reviews.reopen(ana, "A reason")))
                    .containsExactly("nora REOPENED " + e);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R5: opening a page is one row; reading again what it shows is none")
    void views(Databases database) {
        try (var fixture = new ReviewFixture(database)) {
            var ana = fixture.enrol("1", null);
            assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.reviews.get(ana)))
                    .isEmpty();
            assertThat(Rows.leftBy(
                            fixture.jdbc, () -> fixture.bean(AuditedViews.class).opened(ana, AuditDetail.PATIENT_PAGE)))
                    .containsExactly("nora PATIENT_VIEWED e%d PATIENT_PAGE".formatted(ana.value()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R2: re-checks invited, taken back and talked about are one row each")
    void rechecks(Databases database) {
        var fixture = new RecheckFixture(database, null);
        var ana = fixture.finished(null, "s1c1");
        fixture.asStaff();
        String e = "e" + ana.value();
        assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.invitations.invite(ana, TODAY.plusDays(7))))
                .containsExactly("nora RECHECK_INVITED " + e);
        var recheck = recheck(fixture, ana);
        assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.invitations.markTalked(ana, recheck)))
                .as("there is nothing to talk about yet")
                .isEmpty();
        assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.invitations.withdraw(ana, recheck)))
                .containsExactly("nora RECHECK_WITHDRAWN " + e);
        fixture.invitations.invite(ana, TODAY.plusDays(7));
        var second = recheck(fixture, ana);
        fixture.jdbc.sql("""
                        insert into recheck_answer (recheck_id, ordinal, module_version_id, language, question_id, concept_id,
                            form, options_shown, is_right, answered_at)
                        select ?, 1, e.module_version_id, 'en', 's1c1.C', 's1c1', 'C', 'a,b,c', false, now()
                        from enrolment e where e.id = ?
                        """).params(second.value(), ana.value()).update();
        assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.invitations.markTalked(ana, second)))
                .containsExactly("nora RECHECK_TALKED " + e);
        assertThat(Rows.leftBy(fixture.jdbc, () -> fixture.invitations.markTalked(ana, second)))
                .as("it was talked about")
                .isEmpty();
        fixture.close();
    }

    private static RecheckId recheck(RecheckFixture fixture, EnrolmentId enrolment) {
        return fixture.invitations
                .overview(enrolment)
                .rechecks()
                .getFirst()
                .recheck()
                .id();
    }
}
