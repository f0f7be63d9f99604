package app.foreword.enrolment;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static app.foreword.enrolment.EnrolmentFixture.TODAY;
import static app.foreword.enrolment.EnrolmentFixture.TREATMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import app.foreword.rights.Roles;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DisplayName("UC-02 Enrol a patient")
class EnrolmentsTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R1: what was entered is what is stored")
    void storesWhatWasEntered(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var id = fixture.enrolments().enrol(fixture.typed(" 10417 ", "Zoë  Mae", "O'Neill", BORN, null));
            var enrolment = fixture.enrolments().get(id);
            assertThat(enrolment.state()).isEqualTo(EnrolmentState.NOT_STARTED);
            assertThat(enrolment.kept()).isEqualTo(KeptCounters.NONE);
            assertThat(enrolment.language()).isEqualTo(Locale.ENGLISH);
            assertThat(enrolment.treatmentDate()).isNull();
            assertThat(fixture.enrolments().patient(enrolment.patient()))
                    .extracting(Patient::number, Patient::givenName, Patient::familyName, Patient::birthDate)
                    .containsExactly("10417", "Zoë Mae", "O'Neill", BORN);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R1: module and language must be published")
    void refusesWhatIsNotPublished(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var ana = fixture.ana();
            assertThat(problemOf(fixture, with(ana, new ModuleVersionId(99), Locale.ENGLISH)))
                    .isEqualTo(Field.MODULE_VERSION);
            assertThat(problemOf(fixture, with(ana, fixture.version, Locale.FRENCH)))
                    .isEqualTo(Field.LANGUAGE);
            assertThat(fixture.rows("patient")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R3: a known number is the same person or refused")
    void knownNumberIsTheSamePerson(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            fixture.enrolments().enrol(fixture.ana());
            assertThat(problemOf(fixture, fixture.typed("10417", "Bea", "Sample", BORN, null)))
                    .isEqualTo(Field.NUMBER);
            assertThat(problemOf(fixture, fixture.typed("10417", "Ana", "Sample", BORN.plusDays(1), null)))
                    .isEqualTo(Field.NUMBER);
            assertThat(fixture.rows("patient")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R4: nobody is enrolled in the same version twice")
    void refusesTheSameTwice(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            fixture.enrolments().enrol(fixture.ana());
            assertThatThrownBy(() -> fixture.enrolments().enrol(fixture.typed("10417", "ANA", "sample", BORN, null)))
                    .isInstanceOf(InvalidEnrolment.class)
                    .hasMessageContaining("enrolled.already");
            assertThat(fixture.rows("enrolment")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R7: a changed treatment date changes how long the link works")
    void linkFollowsTheTreatmentDate(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var enrolments = fixture.enrolments();
            var id = enrolments.enrol(fixture.ana());
            enrolments.issueLink(id);
            var before = enrolments.liveLink(id).orElseThrow().expiresAt();
            enrolments.correct(id, new Correction("Ana", "Sample", BORN, TREATMENT.plusDays(10), ""));
            assertThat(enrolments.get(id).treatmentDate()).isEqualTo(TREATMENT.plusDays(10));
            assertThat(enrolments.liveLink(id).orElseThrow().expiresAt())
                    .isEqualTo(before.plusSeconds(10 * 24 * 60 * 60));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R7: a link that has run out stays so, whatever date comes then")
    void runOutStaysSo(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var enrolments = fixture.enrolments();
            var id = enrolments.enrol(fixture.ana());
            var link = enrolments.issueLink(id);
            fixture.clock.pass(Duration.between(fixture.clock.instant(), link.expiresAt()));
            enrolments.correct(id, new Correction("Ana", "Sample", BORN, TREATMENT.plusDays(90), ""));
            assertThat(enrolments.get(id).treatmentDate()).isEqualTo(TREATMENT.plusDays(90));
            assertThat(enrolments.liveLink(id)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R9: names and dates can be corrected, the number and the link stay")
    void corrects(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var enrolments = fixture.enrolments();
            var id = enrolments.enrol(fixture.ana());
            var link = enrolments.issueLink(id);
            enrolments.correct(id, new Correction(" Anna ", "Samples", BORN.plusDays(1), TREATMENT, ""));
            assertThat(enrolments.patient(enrolments.get(id).patient()))
                    .extracting(Patient::number, Patient::givenName, Patient::familyName, Patient::birthDate)
                    .containsExactly("10417", "Anna", "Samples", BORN.plusDays(1));
            assertThat(enrolments.liveLink(id)).map(LiveLink::expiresAt).contains(link.expiresAt());
            enrolments.correct(id, new Correction("Anna", "Samples", BORN, null, ""));
            assertThat(enrolments.get(id).treatmentDate()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R9: what is corrected is checked like what is enrolled, and nothing is stored by half")
    void checksCorrections(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var enrolments = fixture.enrolments();
            var id = enrolments.enrol(fixture.ana());
            var thrown = catchThrowableOfType(
                    InvalidEnrolment.class,
                    () -> enrolments.correct(id, new Correction("", "1", null, TODAY.minusDays(1), "")));
            assertThat(thrown.problems())
                    .extracting(Problem::field)
                    .containsExactlyInAnyOrder(
                            Field.GIVEN_NAME, Field.FAMILY_NAME, Field.BIRTH_DATE, Field.TREATMENT_DATE);
            assertThatThrownBy(
                            () -> enrolments.correct(id, new Correction("Bea", "Sample", TODAY.plusDays(1), null, "")))
                    .isInstanceOf(InvalidEnrolment.class);
            assertThat(enrolments.patient(enrolments.get(id).patient()).givenName())
                    .isEqualTo("Ana");
            assertThat(enrolments.get(id).treatmentDate()).isEqualTo(TREATMENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R9: a name can be corrected after the treatment")
    void correctsAfterTheTreatment(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var enrolments = fixture.enrolments();
            var id = enrolments.enrol(fixture.ana());
            fixture.clock.pass(Duration.ofDays(20));
            enrolments.correct(id, new Correction("Anna", "Sample", BORN, TREATMENT, ""));
            assertThat(enrolments.patient(enrolments.get(id).patient()).givenName())
                    .isEqualTo("Anna");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02 R8: waived with a reason, once, and not when finished")
    void waives(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var enrolments = fixture.enrolments();
            var id = enrolments.enrol(fixture.ana());
            assertThatThrownBy(() -> enrolments.waive(id, "  ")).isInstanceOf(InvalidEnrolment.class);
            enrolments.waive(id, "Had the talk in person");
            enrolments.waive(id, "Another reason");
            assertThat(enrolments.get(id).state()).isEqualTo(EnrolmentState.WAIVED);
            assertThat(fixture.jdbc
                            .sql("select waive_reason from enrolment")
                            .query(String.class)
                            .single())
                    .isEqualTo("Had the talk in person");
            var finished = enrolments.enrol(fixture.typed("2", "Bo", "Done", BORN, null));
            fixture.inTransaction(() -> fixture.bean(EnrolmentRecords.class)
                    .keep(finished, EnrolmentState.FINISHED, KeptCounters.NONE, fixture.clock.instant()));
            assertThatThrownBy(() -> enrolments.waive(finished, "Too late"))
                    .isInstanceOf(InvalidEnrolment.class)
                    .hasMessageContaining("waive.finished");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-02: only staff get at enrolments")
    void guarded(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var id = fixture.enrolments().enrol(fixture.ana());
            fixture.signIn(Roles.PATIENT);
            assertThatThrownBy(() -> fixture.enrolments().get(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.enrolments().issueLink(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.enrolments().correct(id, new Correction("A", "B", BORN, null, "")))
                    .isInstanceOf(AccessDeniedException.class);
            fixture.signOut();
            assertThatThrownBy(() -> fixture.enrolments().enrol(fixture.ana()))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    private static Field problemOf(EnrolmentFixture fixture, NewEnrolment typed) {
        var thrown = catchThrowableOfType(
                InvalidEnrolment.class, () -> fixture.enrolments().enrol(typed));
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().stream().map(Problem::field).findFirst().orElseThrow();
    }

    private static NewEnrolment with(NewEnrolment typed, ModuleVersionId version, Locale language) {
        return new NewEnrolment(
                typed.number(),
                typed.givenName(),
                typed.familyName(),
                typed.birthDate(),
                version,
                language,
                typed.treatmentDate());
    }
}
