package app.foreword.enrolment;

import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything about a new enrolment that can be told without asking the database, all problems at once. */
final class EnrolmentCheck {

    private static final int OLDEST_YEARS = 120;
    private static final int FARTHEST_TREATMENT_YEARS = 2;

    /** An enrolment whose every part is there and sound. */
    record Checked(
            String number,
            String givenName,
            String familyName,
            LocalDate birthDate,
            ModuleVersionId moduleVersion,
            Locale language,
            @Nullable LocalDate treatmentDate) {}

    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private EnrolmentCheck(LocalDate today) {
        this.today = today;
    }

    /** @throws InvalidEnrolment naming each wrong field */
    static Checked check(NewEnrolment typed, LocalDate today) {
        return new EnrolmentCheck(today).check(typed);
    }

    static Optional<Problem> checkTreatmentDate(@Nullable LocalDate date, LocalDate today) {
        if (date == null) {
            return Optional.empty();
        }
        if (date.isBefore(today)) {
            return Optional.of(Problem.of(Field.TREATMENT_DATE, "treatment.past"));
        }
        return date.isAfter(today.plusYears(FARTHEST_TREATMENT_YEARS))
                ? Optional.of(Problem.of(Field.TREATMENT_DATE, "treatment.far", FARTHEST_TREATMENT_YEARS))
                : Optional.empty();
    }

    private Checked check(NewEnrolment typed) {
        String number = TypedText.clean(typed.number());
        String givenName = TypedText.clean(typed.givenName());
        String familyName = TypedText.clean(typed.familyName());
        TypedText.checkNumber(number).ifPresent(problems::add);
        TypedText.checkName(Field.GIVEN_NAME, givenName).ifPresent(problems::add);
        TypedText.checkName(Field.FAMILY_NAME, familyName).ifPresent(problems::add);
        checkBirthDate(typed.birthDate());
        checkTreatmentDate(typed.treatmentDate(), today).ifPresent(problems::add);
        var birthDate = present(Field.BIRTH_DATE, typed.birthDate());
        var moduleVersion = present(Field.MODULE_VERSION, typed.moduleVersion());
        var language = present(Field.LANGUAGE, typed.language());
        if (!problems.isEmpty() || birthDate == null || moduleVersion == null || language == null) {
            throw new InvalidEnrolment(problems);
        }
        return new Checked(number, givenName, familyName, birthDate, moduleVersion, language, typed.treatmentDate());
    }

    private void checkBirthDate(@Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            problems.add(Problem.of(Field.BIRTH_DATE, "birth.future"));
        } else if (date != null && date.isBefore(today.minusYears(OLDEST_YEARS))) {
            problems.add(Problem.of(Field.BIRTH_DATE, "birth.old", OLDEST_YEARS));
        }
    }

    private <T> @Nullable T present(Field field, @Nullable T value) {
        if (value == null) {
            problems.add(Problem.of(field, "missing"));
        }
        return value;
    }
}
