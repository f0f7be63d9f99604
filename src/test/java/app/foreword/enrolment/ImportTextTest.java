package app.foreword.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("UC-21 Import patients")
class ImportTextTest {

    private static final String WORDS = "patient_number,given_name\r\n1,Jos\u00e9 Mu\u00f1oz\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    @DisplayName("UC-21 R2: what says or shows how it is written is believed, with a mark and without")
    void certain(String charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            var read = ImportText.of((mark + WORDS).getBytes(Charset.forName(charset)));
            assertThat(read.text()).isEqualTo(WORDS);
            assertThat(read.assumed()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    @DisplayName("UC-21 R2: anything else is taken for Western European, and told")
    void assumed(String charset) {
        var read = ImportText.of(WORDS.getBytes(Charset.forName(charset)));
        assertThat(read.text()).isEqualTo(WORDS);
        assertThat(read.assumed()).isTrue();
    }

    @Test
    @DisplayName("UC-21 R2: what is no text is told by its kind, with what to do")
    void noText() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var packed = new ZipOutputStream(zip)) {
            packed.putNextEntry(new ZipEntry("patients.csv"));
            packed.write(WORDS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refused(zip.toByteArray())).isEqualTo("imports.file.workbook");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo("imports.file.workbook");
        assertThat(refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("imports.file.binary");
        assertThat(refused(new byte[] {'a', 0, 0, 0, 'b', 'c', 'd', 'e', 0, 'f'}))
                .isEqualTo("imports.file.binary");
        assertThat(refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xE9}))
                .isEqualTo("imports.file.encoding");
        assertThat(refused(new byte[] {'a', (byte) 0x81})).isEqualTo("imports.file.encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "1980-12-31,,1980-12-31",
        "1980-1-2,,1980-01-02",
        "1980-12-31 00:00:00,,1980-12-31",
        "31.12.1980,,1980-12-31",
        "12/31/1980,,1980-12-31",
        "31/12/1980,,1980-12-31",
        "05/05/1980,,1980-05-05",
        "03/04/1980,DAY_FIRST,1980-04-03",
        "03/04/1980,MONTH_FIRST,1980-03-04",
        "3.4.1980,DAY_FIRST,1980-04-03",
        "2024-02-29,MONTH_FIRST,2024-02-29"
    })
    @DisplayName("UC-21 R4: dates that can be told")
    void dates(String text, DateOrder order, String day) {
        assertThat(DateOrder.read(text, Optional.ofNullable(order)))
                .isEqualTo(new DateOrder.Reading.Day(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "1980-02-30,,date",
        "31.31.1980,,date",
        "29222,,date",
        "Dec 31 1980,,date",
        "31.12/1980,,date",
        "31.12.80,,year",
        "31/12/1980,MONTH_FIRST,order",
        "12/31/1980,DAY_FIRST,order"
    })
    @DisplayName("UC-21 R4: dates that are none, or in another order than was chosen")
    void noDates(String text, DateOrder order, String key) {
        assertThat(DateOrder.read(text, Optional.ofNullable(order))).isEqualTo(new DateOrder.Reading.Wrong(key));
    }

    @Test
    @DisplayName("UC-21 R4: never guessed")
    void ambiguous() {
        assertThat(DateOrder.read("03/04/1980", Optional.empty())).isEqualTo(new DateOrder.Reading.Ambiguous());
        assertThat(DateOrder.read("3.4.1980", Optional.empty())).isEqualTo(new DateOrder.Reading.Ambiguous());
    }

    private static String refused(byte[] file) {
        return catchThrowableOfType(UnreadableFile.class, () -> ImportText.of(file))
                .key();
    }
}
