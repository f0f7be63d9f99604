package app.foreword.enrolment;

import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything about a new enrolment that can be told without asking the database, all problems at once. */
final class EnrolmentCheck {

    private static final int OLDEST_YEARS = 120;
    private static final int FARTHEST_TREATMENT_YEARS = 2;

    /** An enrolment whose every part is there and sound. */
    record Checked(
            String number,
            CheckedPerson person,
            ModuleVersionId moduleVersion,
            Locale language,
            @Nullable LocalDate treatmentDate) {}

    /** Who a patient is, every part there and sound. */
    record CheckedPerson(
            String givenName,
            String familyName,
            LocalDate birthDate,
            @Nullable String email) {}

    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private EnrolmentCheck(LocalDate today) {
        this.today = today;
    }

    /** @throws InvalidEnrolment naming each wrong field */
    static Checked check(NewEnrolment typed, LocalDate today) {
        return new EnrolmentCheck(today).check(typed);
    }

    /**
     * A treatment date that is not changed may lie in the past: a name can be corrected after the treatment.
     *
     * @throws InvalidEnrolment naming each wrong field
     */
    static CheckedPerson check(Correction typed, @Nullable LocalDate treatmentBefore, LocalDate today) {
        var check = new EnrolmentCheck(today);
        if (!Objects.equals(typed.treatmentDate(), treatmentBefore)) {
            checkTreatmentDate(typed.treatmentDate(), today).ifPresent(check.problems::add);
        }
        return check.checkPerson(typed.givenName(), typed.familyName(), typed.birthDate(), typed.email())
                .filter(person -> check.problems.isEmpty())
                .orElseThrow(() -> new InvalidEnrolment(check.problems));
    }

    private static Optional<Problem> checkTreatmentDate(@Nullable LocalDate date, LocalDate today) {
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
        String number = EntryText.clean(typed.number());
        EntryText.checkNumber(number).ifPresent(problems::add);
        var person = checkPerson(typed.givenName(), typed.familyName(), typed.birthDate(), typed.email());
        checkTreatmentDate(typed.treatmentDate(), today).ifPresent(problems::add);
        var moduleVersion = present(Field.MODULE_VERSION, typed.moduleVersion());
        var language = present(Field.LANGUAGE, typed.language());
        if (!problems.isEmpty() || person.isEmpty() || moduleVersion == null || language == null) {
            throw new InvalidEnrolment(problems);
        }
        return new Checked(number, person.get(), moduleVersion, language, typed.treatmentDate());
    }

    /** Empty where the birth date is missing; every problem found is kept. */
    private Optional<CheckedPerson> checkPerson(
            String given, String family, @Nullable LocalDate born, String typedEmail) {
        String givenName = EntryText.clean(given);
        String familyName = EntryText.clean(family);
        EntryText.checkName(Field.GIVEN_NAME, givenName).ifPresent(problems::add);
        EntryText.checkName(Field.FAMILY_NAME, familyName).ifPresent(problems::add);
        String email = EntryText.clean(typedEmail);
        EntryText.checkEmail(email).ifPresent(problems::add);
        checkBirthDate(born);
        return Optional.ofNullable(present(Field.BIRTH_DATE, born))
                .map(birthDate -> new CheckedPerson(givenName, familyName, birthDate, email.isEmpty() ? null : email));
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
