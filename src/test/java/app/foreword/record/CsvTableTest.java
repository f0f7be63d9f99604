package app.foreword.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("UC-16 R11: tables for spreadsheets")
class CsvTableTest {

    @ParameterizedTest
    @DisplayName("UC-16 R11: no cell is a formula")
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x.example\";\"click\")",
                "+1",
                "-2+3",
                "-2\n=1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                " =1+1",
                "\u200B=1+1",
                "\u00A0=1+1",
                "\uFF1D1+1",
                "fine\n=1+1"
            })
    void guardsFormulas(String typed) {
        assertThat(CsvTable.cell(typed)).startsWith("'");
    }

    @ParameterizedTest
    @DisplayName("UC-16 R11: all other words stay as they are")
    @ValueSource(
            strings = {
                "",
                "Can I drive home?",
                "<script>alert(1)</script>",
                "1 = 1",
                "-0.25",
                "a, \"b\"; c\nd",
                "\uD83D\uDE00"
            })
    void leavesTheRest(String typed) {
        assertThat(CsvTable.cell(typed)).isEqualTo(typed);
    }

    @Test
    @DisplayName("UC-16 R11: lines, quotes and commas stay in their cell, and Excel is told that it is UTF-8")
    void staysInItsCell() throws IOException {
        byte[] file = CsvTable.of(List.of("a", "b"), List.of(List.of("x, \"y\"\nz;", "\u00F1 \uD83D\uDE00")));
        String text = new String(file, UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var rows = CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).toList()).containsExactly("x, \"y\"\nz;", "\u00F1 \uD83D\uDE00");
    }

    @Test
    @DisplayName("UC-24 R6: a dash alone and a plain number stay what they are, and so does a dash inside")
    void dash() {
        assertThat(CsvTable.cell("-")).isEqualTo("-");
        assertThat(CsvTable.cell("2-3 times")).isEqualTo("2-3 times");
        assertThat(CsvTable.cell("-1")).isEqualTo("-1");
        assertThat(CsvTable.cell("-\n=1")).isEqualTo("'-\n=1");
    }
}
