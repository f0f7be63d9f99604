package app.foreword.enrolment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what is in a file, and keeps the first of what is to be told: never more, however long the file is. */
final class ImportTally {

    private static final int SHOWN = 100;
    private static final int NAMES = 8;

    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportProblem> warnings = new ArrayList<>();
    private final Set<String> unusualNames = new LinkedHashSet<>();
    private @Nullable ImportProblem dates;
    private int rows;
    private int fresh;
    private int known;
    private int skipped;
    private int faulty;
    private int warned;

    int row() {
        return ++rows;
    }

    void fresh() {
        fresh++;
    }

    void known() {
        known++;
    }

    void skipped() {
        skipped++;
    }

    void faulty(List<ImportProblem> found) {
        faulty++;
        found.stream().limit(SHOWN - (long) problems.size()).forEach(problems::add);
    }

    void warn(ImportProblem warning) {
        warned++;
        if (warnings.size() < SHOWN) {
            warnings.add(warning);
        }
    }

    void ambiguous(ImportProblem date) {
        if (dates == null) {
            dates = date;
        }
    }

    void name(String name) {
        if (unusualNames.size() < NAMES && name.codePoints().anyMatch(each -> each > 0x7F)) {
            unusualNames.add(name);
        }
    }

    boolean isFaultless() {
        return faulty == 0 && dates == null;
    }

    int enrolled() {
        return fresh + known;
    }

    ImportPreview preview(String fileName, boolean assumed, List<String> ignored) {
        return new ImportPreview(
                fileName,
                rows,
                fresh,
                known,
                skipped,
                faulty,
                List.copyOf(problems),
                warned,
                List.copyOf(warnings),
                List.copyOf(ignored),
                assumed ? List.copyOf(unusualNames) : List.of(),
                Optional.ofNullable(dates));
    }
}
