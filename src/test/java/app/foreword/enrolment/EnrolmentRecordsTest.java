package app.foreword.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.testing.Databases;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.IllegalTransactionStateException;

class EnrolmentRecordsTest {

    private static final KeptCounters SOME = new KeptCounters(5, 3, 4, 1, 0, 2, 1, true);

    @ParameterizedTest
    @EnumSource
    void keepsWhatThePatientDid(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var id = fixture.enrolments().enrol(fixture.ana());
            var records = fixture.bean(EnrolmentRecords.class);
            var started = fixture.clock.instant();
            fixture.inTransaction(() -> records.keep(id, EnrolmentState.IN_PROGRESS, SOME, started));
            var finished = started.plus(Duration.ofMinutes(10));
            fixture.inTransaction(() -> records.keep(id, EnrolmentState.FINISHED, SOME, finished));
            var later = finished.plus(Duration.ofDays(1));
            fixture.inTransaction(() -> records.keep(id, EnrolmentState.FINISHED, SOME, later));
            assertThat(records.get(id))
                    .extracting(
                            Enrolment::state,
                            Enrolment::kept,
                            Enrolment::startedAt,
                            Enrolment::finishedAt,
                            Enrolment::lastActivityAt)
                    .containsExactly(EnrolmentState.FINISHED, SOME, started, finished, later);
        }
    }

    @ParameterizedTest
    @EnumSource
    void staffsChangesAreNotThePatientsActivity(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var id = fixture.enrolments().enrol(fixture.ana());
            var records = fixture.bean(EnrolmentRecords.class);
            fixture.inTransaction(() -> {
                records.keepCounters(id, SOME);
                records.markSignedOff(id, true);
            });
            var enrolment = records.get(id);
            assertThat(enrolment.kept()).isEqualTo(SOME);
            assertThat(enrolment.signedOff()).isTrue();
            assertThat(enrolment.lastActivityAt()).isNull();
            assertThat(enrolment.state()).isEqualTo(EnrolmentState.NOT_STARTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void waivedStaysWaived(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var id = fixture.enrolments().enrol(fixture.ana());
            fixture.enrolments().waive(id, "Talked in person");
            var records = fixture.bean(EnrolmentRecords.class);
            fixture.inTransaction(() -> records.keep(id, EnrolmentState.FINISHED, SOME, fixture.clock.instant()));
            assertThat(records.get(id).state()).isEqualTo(EnrolmentState.WAIVED);
            assertThat(records.get(id).finishedAt()).isEqualTo(fixture.clock.instant());
        }
    }

    @ParameterizedTest
    @EnumSource
    void needsATransaction(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var id = fixture.enrolments().enrol(fixture.ana());
            var records = fixture.bean(EnrolmentRecords.class);
            assertThatThrownBy(() -> records.lock(id)).isInstanceOf(IllegalTransactionStateException.class);
            assertThatThrownBy(() -> records.keepCounters(id, SOME))
                    .isInstanceOf(IllegalTransactionStateException.class);
            fixture.inTransaction(() -> assertThat(records.lock(id)).isEqualTo(records.get(id)));
            assertThatThrownBy(() -> records.get(new EnrolmentId(-1))).isInstanceOf(NoSuchElementException.class);
        }
    }
}
