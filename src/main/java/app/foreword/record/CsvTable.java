package app.foreword.record;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Rows as a file for spreadsheets, in which no cell is ever a formula. Written as they come, so that there can be many. */
final class CsvTable implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet compute, also in the wide letters of East Asian keyboards. */
    private static final String STARTS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Says "nothing", and computes nothing. */
    private static final String NOTHING = "-";
    /** Computing it gives what it is, and with a mark before it no program would take it for a number. */
    private static final Pattern NUMBER = Pattern.compile("-\\d{1,9}(\\.\\d{1,9})?");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final CSVPrinter printer;
    private long rows;

    /** In UTF-8, and saying so: Excel would take it for something else. */
    CsvTable(OutputStream out, List<String> head) {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            printer = new CSVPrinter(writer.append(BYTE_ORDER_MARK), FORMAT);
            printer.printRecord(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(List<String> head, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes, head)) {
            rows.forEach(table::row);
        }
        return bytes.toByteArray();
    }

    void row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvTable::cell).toList());
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are so far, without the head. */
    long rows() {
        return rows;
    }

    @Override
    public void close() {
        try {
            printer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An apostrophe before it makes a spreadsheet show what stands there instead of computing it. */
    static String cell(String text) {
        String plain = PlainText.of(text);
        // some programs look past blanks and invisible marks, others start anew at the end of a line
        boolean formula = Arrays.stream(plain.split("\n", -1)).anyMatch(CsvTable::startsFormula);
        return formula && !plain.equals(NOTHING) && !NUMBER.matcher(plain).matches() ? "'" + plain : plain;
    }

    private static boolean startsFormula(String line) {
        return line.codePoints()
                .filter(each -> !Character.isWhitespace(each)
                        && !Character.isSpaceChar(each)
                        && Character.getType(each) != Character.FORMAT)
                .limit(1)
                .anyMatch(each -> STARTS_FORMULA.indexOf(each) >= 0);
    }
}
