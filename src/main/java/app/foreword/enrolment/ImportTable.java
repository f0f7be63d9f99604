package app.foreword.enrolment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a file of patients: which separator it has, and what each column means. */
final class ImportTable {

    private static final String SEPARATORS = ",;\t";
    /** With which Excel may tell itself the separator. */
    private static final Pattern EXCEL_HINT = Pattern.compile("^\"?sep=(.)\"?\\r?\\n", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final int linesBefore;
    private final char separator;
    private final int width;
    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final List<String> ignored = new ArrayList<>();

    /** @throws UnreadableFile where its first line does not name the columns */
    ImportTable(String file) {
        var hint = EXCEL_HINT.matcher(file);
        linesBefore = hint.find() ? 1 : 0;
        text = linesBefore == 0 ? file : file.substring(hint.end());
        if (text.isBlank()) {
            throw UnreadableFile.because("empty");
        }
        separator = separator();
        var head = head(separator);
        width = head.size();
        for (int place = 0; place < width; place++) {
            take(head.get(place), place);
        }
        checkSpelling();
        missing().ifPresent(column -> {
            throw UnreadableFile.because("missing", column.heading(), String.join(", ", head));
        });
    }

    private char separator() {
        return SEPARATORS
                .chars()
                .mapToObj(each -> (char) each)
                .max(Comparator.comparingLong(each -> head(each).stream()
                        .filter(name -> ImportColumn.named(name).isPresent())
                        .count()))
                .filter(each -> head(each).stream()
                        .anyMatch(name -> ImportColumn.named(name).isPresent()))
                .orElseThrow(() -> UnreadableFile.because("head", ImportTemplate.head()));
    }

    /** Columns that have no meaning here. */
    List<String> ignored() {
        return ignored;
    }

    /**
     * Each row that is not blank, in order.
     *
     * @throws UnreadableFile where a quotation mark is at fault, so that rows cannot be told apart
     */
    void forEach(Consumer<ImportRow> action) {
        try (var rows = parser(separator)) {
            boolean head = true;
            for (CSVRecord row : rows) {
                if (!head && Stream.of(row.values()).anyMatch(each -> !each.isBlank())) {
                    action.accept(row(row, rows.getCurrentLineNumber()));
                }
                head = false;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw UnreadableFile.because("quotes", line(broken));
        }
    }

    private ImportRow row(CSVRecord row, long endsAt) {
        long breaks = Stream.of(row.values())
                .mapToLong(value -> value.chars().filter(each -> each == '\n').count())
                .sum();
        var values = new EnumMap<ImportColumn, String>(ImportColumn.class);
        places.forEach((column, place) -> values.put(column, place < row.size() ? row.get(place) : ""));
        boolean tooLong = Stream.of(row.values()).skip(width).anyMatch(each -> !each.isBlank());
        return new ImportRow(endsAt - breaks + linesBefore, values, tooLong);
    }

    private void take(String heading, int place) {
        var column = ImportColumn.named(heading);
        if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
            throw UnreadableFile.because("twice", column.get().heading());
        }
        if (column.isEmpty() && !heading.isBlank()) {
            ignored.add(heading);
        }
    }

    /** Also of columns that may be left out: a treatment date must not get lost by a slip. */
    private void checkSpelling() {
        for (String heading : ignored) {
            ImportColumn.near(heading).filter(each -> !places.containsKey(each)).ifPresent(each -> {
                throw UnreadableFile.because("misspelt", heading, each.heading());
            });
        }
    }

    private Optional<ImportColumn> missing() {
        return Stream.of(ImportColumn.values())
                .filter(each -> each.isRequired() && !places.containsKey(each))
                .findFirst();
    }

    private List<String> head(char by) {
        try (var rows = parser(by)) {
            var first = rows.iterator();
            return first.hasNext() ? List.of(first.next().values()) : List.of();
        } catch (IOException | UncheckedIOException otherSeparator) {
            return List.of();
        }
    }

    private CSVParser parser(char by) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(by)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(by != '\t')
                .get()
                .parse(new StringReader(text));
    }

    private static String line(Exception broken) {
        Throwable cause = broken instanceof CSVException || broken.getCause() == null ? broken : broken.getCause();
        var found = Pattern.compile("line:? ([^ )]+)").matcher(String.valueOf(cause.getMessage()));
        return found.find() ? found.group(1).replaceAll("\\D", "") : "?";
    }
}
