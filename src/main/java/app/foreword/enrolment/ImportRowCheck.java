package app.foreword.enrolment;

import app.foreword.content.ModuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything about one row that can be told without asking the database: by the rules of the form, and all at once. */
final class ImportRowCheck {

    /** A row that could be enrolled. */
    record Sound(ImportRow row, EnrolmentCheck.Checked checked, ModuleId module) {}

    private final ImportOffer offer;
    private final Optional<DateOrder> order;
    private final LocalDate today;
    private final ImportTally tally;

    ImportRowCheck(ImportOffer offer, Optional<DateOrder> order, LocalDate today, ImportTally tally) {
        this.offer = offer;
        this.order = order;
        this.today = today;
        this.tally = tally;
    }

    /** Empty where something is wrong, or a date cannot be told yet; both are counted. */
    Optional<Sound> check(ImportRow row) {
        var check = new OneRow(row);
        var sound = check.run();
        if (!check.problems.isEmpty()) {
            tally.faulty(check.problems);
        }
        return check.problems.isEmpty() ? sound : Optional.empty();
    }

    private final class OneRow {

        private final ImportRow row;
        private final List<ImportProblem> problems = new ArrayList<>();
        /** Columns about which all is said: that they are also empty says nothing more. */
        private final Set<ImportColumn> told = EnumSet.of(ImportColumn.MODULE, ImportColumn.LANGUAGE);

        OneRow(ImportRow row) {
            this.row = row;
        }

        Optional<Sound> run() {
            if (EntryText.clean(row.value(ImportColumn.PATIENT_NUMBER))
                    .equalsIgnoreCase(ImportTemplate.SAMPLE_NUMBER)) {
                say(ImportColumn.PATIENT_NUMBER, "sample");
                return Optional.empty();
            }
            if (row.tooLong()) {
                problems.add(ImportProblem.of(row, null, "imports.row.tooLong", List.of()));
            }
            var target = offer.find(row, (column, wrong) -> say(column, wrong.key(), wrong.known()));
            var typed = new NewEnrolment(
                    row.value(ImportColumn.PATIENT_NUMBER),
                    row.value(ImportColumn.GIVEN_NAME),
                    row.value(ImportColumn.FAMILY_NAME),
                    date(ImportColumn.BIRTH_DATE),
                    target == null ? null : target.version(),
                    target == null ? null : target.language(),
                    date(ImportColumn.TREATMENT_DATE),
                    row.value(ImportColumn.EMAIL));
            try {
                var checked = EnrolmentCheck.check(typed, today);
                return target == null ? Optional.empty() : Optional.of(new Sound(row, checked, target.module()));
            } catch (InvalidEnrolment invalid) {
                invalid.problems().stream()
                        .filter(each -> !told.contains(ImportColumn.of(each.field())))
                        .forEach(each -> problems.add(
                                ImportProblem.of(row, ImportColumn.of(each.field()), each.key(), each.params())));
                return Optional.empty();
            }
        }

        private @Nullable LocalDate date(ImportColumn column) {
            String text = EntryText.clean(row.value(column));
            if (text.isEmpty()) {
                return null;
            }
            return switch (DateOrder.read(text, order)) {
                case DateOrder.Reading.Day day -> day.date();
                case DateOrder.Reading.Ambiguous ambiguous -> {
                    tally.ambiguous(ImportProblem.of(row, column, "imports.dates.ask", List.of()));
                    told.add(column);
                    yield null;
                }
                case DateOrder.Reading.Wrong wrong -> {
                    say(column, wrong.key());
                    yield null;
                }
            };
        }

        private void say(ImportColumn column, String key, Object... params) {
            told.add(column);
            problems.add(ImportProblem.of(row, column, "imports.row." + key, List.of(params)));
        }
    }
}
