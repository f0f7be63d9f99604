package app.foreword.enrolment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file that staff fill in: the names of the columns, and one line that shows how it is meant. */
final class ImportTemplate {

    /** The number of the line that shows how it is meant; nobody is enrolled by it. */
    static final String SAMPLE_NUMBER = "SAMPLE-1";

    private ImportTemplate() {}

    static String head() {
        return Stream.of(ImportColumn.values()).map(ImportColumn::heading).collect(Collectors.joining(","));
    }

    /** With the mark that makes a spreadsheet read it as UTF-8. */
    static byte[] file(String module, LocalDate today) {
        String sample = String.join(
                ",",
                SAMPLE_NUMBER,
                "Ana",
                "Sample",
                "1980-12-31",
                today.plusDays(30).toString(),
                "en",
                module,
                "ana@example.org");
        return ("\uFEFF" + head() + "\r\n" + sample + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
