package app.foreword.review;

import static app.foreword.review.ReviewFixture.NOW;
import static app.foreword.review.ReviewFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.audit.AuditDetail;
import app.foreword.enrolment.AuditedViews;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.Roles;
import app.foreword.testing.Databases;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("UC-27 Notices")
class NoticesTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "UC-27 R1: who finished and needs a talk, last one first; not who is signed off or has nothing to talk about")
    void finished(Databases database) {
        try (var fixture = new ReviewFixture(database)) {
            var first = fixture.enrol("1", null);
            var second = fixture.enrol("2", null);
            var fine = fixture.enrol("3", null);
            List.of(first, second).forEach(each -> fixture.finish(each, Set.of(), Set.of("s1c1")));
            fixture.finish(fine, Set.of(), Set.of());
            finishedAt(fixture, first, 10);

            assertThat(newest(fixture)).extracting(Notice::enrolment).containsExactly(second, first);
            assertThat(newest(fixture)).allMatch(notice -> notice.kind() == NoticeKind.NEEDS_TALK && !notice.seen());

            fixture.jdbc
                    .sql("update enrolment set signed_off = true where id = ?")
                    .param(second.value())
                    .update();
            assertThat(newest(fixture)).extracting(Notice::enrolment).containsExactly(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-27 R2: who has not started and is treated within 3 days, next treatment first")
    void notStarted(Databases database) {
        try (var fixture = new ReviewFixture(database)) {
            var inThree = fixture.enrol("1", TODAY.plusDays(3));
            var today = fixture.enrol("2", TODAY);
            fixture.enrol("3", TODAY.plusDays(4));
            fixture.enrol("4", TODAY.minusDays(1));
            fixture.enrol("5", null);
            fixture.inProgress(fixture.enrol("6", TODAY));

            assertThat(newest(fixture)).extracting(Notice::enrolment).containsExactly(today, inThree);
            assertThat(newest(fixture)).allMatch(notice -> notice.kind() == NoticeKind.NOT_STARTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-27 R2, R6: who has not started is one range of the index by standing and date, in its order")
    void byIndex(Databases database) {
        try (var fixture = new ReviewFixture(database)) {
            fixture.enrol("1", TODAY);
            var plan = new ArrayList<String>();
            new TransactionTemplate(fixture.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                if (database == Databases.POSTGRESQL) {
                    // a table with one row is read as a whole otherwise
                    fixture.jdbc.sql("set local enable_seqscan = off").update();
                    fixture.jdbc.sql("set local enable_bitmapscan = off").update();
                }
                plan.addAll(fixture.jdbc
                        .sql("explain " + NoticeRows.notStarted(10))
                        .param("from", TODAY)
                        .param("to", TODAY.plusDays(3))
                        .query(String.class)
                        .list());
            });
            assertThat(String.join("\n", plan).toLowerCase(Locale.ROOT))
                    .contains("enrolment_by_standing_and_treatment_date")
                    .doesNotContain("sort key");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-27 R3, R4: seen is seen for one staff member, also twice; another occasion is new again")
    void seen(Databases database) {
        try (var fixture = new ReviewFixture(database)) {
            var ana = fixture.enrol("1", null);
            var ben = fixture.enrol("2", TODAY);
            fixture.finish(ana, Set.of(), Set.of("s1c1"));
            notices(fixture).seen(NoticeKind.NEEDS_TALK, List.of(ana, ben, new EnrolmentId(99)));
            notices(fixture).seen(NoticeKind.NEEDS_TALK, List.of(ana));
            assertThat(newest(fixture)).extracting(Notice::seen).containsExactly(true, false);
            notices(fixture).seen(NoticeKind.NOT_STARTED, List.of(ben));
            assertThat(newest(fixture)).extracting(Notice::seen).containsExactly(true, true);

            finishedAt(fixture, ana, -5);
            fixture.jdbc
                    .sql("update enrolment set treatment_date = ? where id = ?")
                    .params(TODAY.plusDays(1), ben.value())
                    .update();
            assertThat(newest(fixture)).extracting(Notice::seen).containsExactly(false, false);

            fixture.signIn(fixture.staff("otto", "Otto"), "Otto", Roles.REVIEWER);
            assertThat(newest(fixture)).extracting(Notice::seen).containsExactly(false, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-27 R5: opening the patient's page is seeing it")
    void opened(Databases database) {
        try (var fixture = new ReviewFixture(database)) {
            var ana = fixture.enrol("1", null);
            fixture.finish(ana, Set.of(), Set.of("s1c1"));
            fixture.bean(AuditedViews.class).opened(ana, AuditDetail.PATIENT_PAGE);
            assertThat(newest(fixture)).extracting(Notice::seen).containsExactly(true);
            // who looked before the patient finished does not know of it
            finishedAt(fixture, ana, -5);
            assertThat(newest(fixture)).extracting(Notice::seen).containsExactly(false);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-27 R6: at most 10 of each kind, and only for staff")
    void limited(Databases database) {
        try (var fixture = new ReviewFixture(database)) {
            for (int i = 0; i < 12; i++) {
                fixture.finish(fixture.enrol("f" + i, null), Set.of(), Set.of("s1c1"));
                fixture.enrol("n" + i, TODAY);
            }
            assertThat(newest(fixture)).hasSize(2 * Notices.MOST);
            fixture.signIn(fixture.staff("pat", "Pat"), "Pat", Roles.PATIENT);
            assertThatThrownBy(() -> newest(fixture)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static Notices notices(ReviewFixture fixture) {
        return fixture.bean(Notices.class);
    }

    private static List<Notice> newest(ReviewFixture fixture) {
        return notices(fixture).newest();
    }

    /** @param minutes before now */
    private static void finishedAt(ReviewFixture fixture, EnrolmentId enrolment, int minutes) {
        fixture.jdbc
                .sql("update enrolment set finished_at = ? where id = ?")
                .params(NOW.minusSeconds(60L * minutes).atOffset(ZoneOffset.UTC), enrolment.value())
                .update();
    }
}
