package app.foreword.enrolment;

import app.foreword.enrolment.EnrolmentRows.KnownEnrolment;
import app.foreword.enrolment.ImportRowCheck.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through a file of patients, a batch of rows at a time, and compares it with who is known already. */
final class ImportReader {

    static final int MOST_ROWS = 200_000;
    private static final int BATCH = 1000;

    private final PatientRows patients;
    private final EnrolmentRows enrolments;
    private final ImportRowCheck check;
    private final ImportTally tally;
    private final Consumer<ImportBatch> store;
    private final ImportSeen seen = new ImportSeen();
    private final List<Sound> waiting = new ArrayList<>();

    /** @param store told each batch as long as nothing is wrong */
    ImportReader(
            PatientRows patients,
            EnrolmentRows enrolments,
            ImportRowCheck check,
            ImportTally tally,
            Consumer<ImportBatch> store) {
        this.patients = patients;
        this.enrolments = enrolments;
        this.check = check;
        this.tally = tally;
        this.store = store;
    }

    /** @throws UnreadableFile where the rows cannot be told apart, or are too many */
    void read(ImportTable table) {
        table.forEach(row -> {
            if (tally.row() > MOST_ROWS) {
                throw UnreadableFile.because("rows", MOST_ROWS);
            }
            tally.name(row.value(ImportColumn.GIVEN_NAME));
            tally.name(row.value(ImportColumn.FAMILY_NAME));
            check.check(row).filter(this::fits).ifPresent(waiting::add);
            if (waiting.size() >= BATCH) {
                compare();
            }
        });
        compare();
    }

    private boolean fits(Sound sound) {
        var problem = seen.problem(sound);
        if (problem != null) {
            tally.faulty(List.of(problem));
        }
        return problem == null;
    }

    private void compare() {
        if (waiting.isEmpty()) {
            return;
        }
        var known = patients.find(
                waiting.stream().map(each -> each.checked().number()).collect(Collectors.toSet()));
        var enrolled = known.isEmpty()
                ? Map.<PatientId, List<KnownEnrolment>>of()
                : enrolments.of(known.values().stream().map(Patient::id).toList()).stream()
                        .collect(Collectors.groupingBy(KnownEnrolment::patient));
        var batch = ImportBatch.empty();
        var strangers = new ArrayList<Sound>();
        for (Sound sound : waiting) {
            var patient = known.get(sound.checked().number());
            if (patient == null) {
                take(sound, batch);
                strangers.add(sound);
            } else {
                compare(sound, patient, enrolled.getOrDefault(patient.id(), List.of()), batch);
            }
        }
        warnOfNamesakes(strangers);
        waiting.clear();
        if (tally.isFaultless()) {
            store.accept(batch);
        }
    }

    private void take(Sound sound, ImportBatch batch) {
        if (seen.hasEarlier(sound)) {
            tally.known();
        } else {
            tally.fresh();
            batch.newPatients().add(sound.checked());
        }
        batch.enrolments().add(sound.checked());
    }

    private void compare(Sound sound, Patient patient, List<KnownEnrolment> enrolled, ImportBatch batch) {
        if (!patient.isSame(sound.checked().person())) {
            tally.faulty(List.of(ImportProblem.of(
                    sound.row(),
                    ImportColumn.PATIENT_NUMBER,
                    "enrolment.invalid.number.other",
                    List.of(patient.number()))));
            return;
        }
        compareEmail(sound, patient.email(), batch);
        var same = enrolled.stream()
                .filter(each -> each.module().equals(sound.module()))
                .findFirst();
        if (same.isEmpty()) {
            tally.known();
            batch.enrolments().add(sound.checked());
            return;
        }
        tally.skipped();
        var planned = sound.checked().treatmentDate();
        if (planned != null && !planned.equals(same.get().treatmentDate())) {
            warn(sound, ImportColumn.TREATMENT_DATE, "imports.warn.treatment");
        }
    }

    /** An address that is stored was given for a reason; only where there is none, the file's is taken. */
    private void compareEmail(Sound sound, @Nullable String stored, ImportBatch batch) {
        var given = sound.checked().person().email();
        if (given != null && stored == null) {
            batch.newEmails().add(sound.checked());
        } else if (given != null && !given.equalsIgnoreCase(stored)) {
            warn(sound, ImportColumn.EMAIL, "imports.warn.email");
        }
    }

    private void warnOfNamesakes(List<Sound> strangers) {
        if (strangers.isEmpty()) {
            return;
        }
        var people = strangers.stream().map(each -> each.checked().person()).toList();
        Map<String, String> numbers = patients
                .namesakes(
                        people.stream()
                                .map(EnrolmentCheck.CheckedPerson::birthDate)
                                .collect(Collectors.toSet()),
                        people.stream()
                                .map(each -> each.familyName().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(
                        each -> ImportSeen.person(each.givenName(), each.familyName(), each.birthDate()),
                        Patient::number,
                        (one, other) -> one));
        for (Sound sound : strangers) {
            var here = seen.namesake(sound);
            var number = numbers.get(ImportSeen.person(sound));
            if (here != null) {
                tally.warn(here);
            } else if (number != null) {
                warn(sound, ImportColumn.PATIENT_NUMBER, "imports.warn.namesake", number);
            }
        }
    }

    private void warn(Sound sound, ImportColumn column, String key, Object... params) {
        tally.warn(ImportProblem.of(sound.row(), column, key, List.of(params)));
    }
}
