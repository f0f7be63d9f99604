package app.foreword.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF, read back as a reader's program would. */
class CopyPdfTest {

    @Test
    @DisplayName("UC-16 R1: all of the copy stands in the PDF")
    void holdsAll() throws IOException {
        String text = text(Copies.pdf("Can I drive home?"));
        assertThat(text)
                .contains("Test module", "finished on November 23, 2026", "version 1.0.0", "Ideas you have got: 2 of 3")
                .contains("To talk about with your care team", "Idea s1c1")
                .contains("Your own questions", "Can I drive home?")
                .contains("Questions to ask your care team", "What should I ask?")
                .contains("First line of s1", "Third line of s2", "This lesson does not cover", "Side effects")
                .contains("Lakeside Clinic: 555 0100", "In a crisis: call or text 988");
    }

    @Test
    @DisplayName("UC-16 R5: it is made of real words with headings, lists, a title and a language")
    void isTagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(Copies.pdf("Can I drive home?"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Test module");
            assertThat(Tags.of(document)).containsSubsequence("H1", "P", "H2", "L", "LI", "H2", "H3");
        }
    }

    @Test
    @DisplayName("UC-16 R5: all letters are in the file, and only those that it needs")
    void embedsWhatItNeeds() throws IOException {
        byte[] pdf = Copies.pdf("Can I drive home?");
        assertThat(pdf.length).isLessThan(120_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("UC-16 R6: the same copy gives the same bytes")
    void isTheSameEachTime() throws IOException {
        byte[] once = Copies.pdf("Can I drive home? \uD83D\uDE00");
        assertThat(Copies.pdf("Can I drive home? \uD83D\uDE00")).isEqualTo(once);
        assertThat(Copies.pdf("Can I walk home?")).isNotEqualTo(once);
        // what would otherwise be the moment at which it was fetched
        try (PDDocument document = Loader.loadPDF(once)) {
            var information = document.getDocumentInformation();
            assertThat(information.getCreationDate().toInstant())
                    .isEqualTo(Copies.copy("x").asOf());
            assertThat(information.getModificationDate().toInstant())
                    .isEqualTo(Copies.copy("x").asOf());
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .doesNotContain("CreateDate", "ModifyDate");
        }
    }

    @Test
    @DisplayName("UC-16 R4: in Spanish, with what the screens say in Spanish")
    void speaksSpanish() throws IOException {
        var copy = OwnCopy.of(Copies.finished(CopyWords.SPANISH, "\u00BFPuedo manejar?"), Copies.CLINIC)
                .orElseThrow();
        byte[] pdf = new CopyPdf(Copies.TEXT).of(copy);
        assertThat(text(pdf))
                .contains("terminada el 23 de noviembre de 2026", "Sus propias preguntas", "\u00BFPuedo manejar?")
                .contains("llame al 988 y oprima 2");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
        }
    }

    @ParameterizedTest
    @DisplayName("UC-16 R7: whatever was typed stands there as text, and what follows it is whole")
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & </ul></body>",
                "=HYPERLINK(\"http://x.example\";\"click\")",
                "]]> <!-- -- > <?xml version=\"1.1\"?>",
                "I\u2019m 100% \u201Csure\u201D \u2013 \u20AC 5, caf\u00E9 \u0141\u00F3d\u017A \u0416\u0435\u043D\u044F \u0395\u03BB\u03BB\u03AC\u03B4\u03B1"
            })
    void showsTextAsText(String typed) throws IOException {
        assertThat(text(Copies.pdf(typed, "Is it safe?")))
                .contains(typed)
                .contains("Is it safe?", "Questions to ask your care team");
    }

    @Test
    @DisplayName("UC-16 R7: signs without a shape, halves of letters and marks of direction break nothing")
    void bearsWhatCannotBeShown() throws IOException {
        String typed = "a\u0000b\uD800c\u202Edef\u2067g\u200Bh\u200Di\uFEFFj\uFFFEk";
        assertThat(text(Copies.pdf(typed, "Is it safe?"))).contains("ab\uFFFDc", "Is it safe?");
    }

    @Test
    @DisplayName("UC-16 R7: a letter that no typeface has is a box")
    void showsABoxForWhatNobodyHas() throws IOException {
        assertThat(text(Copies.pdf("one \uD80C\uDC00 two"))).contains("one \u25A1 two");
    }

    @Test
    @DisplayName("UC-16 R7: faces are shown, a family as its members")
    void showsFaces() throws IOException {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String text = text(Copies.pdf("Hello \uD83D\uDE00 " + family + " \u2764\uFE0F end"));
        assertThat(text).contains("\uD83D\uDE00", "\uD83D\uDC68", "\uD83D\uDC69", "\uD83D\uDC67", "\u2764", "end");
        assertThat(text).doesNotContain("\u25A1");
    }

    @Test
    @DisplayName("UC-16 R7: a mark that turns the direction turns no line but its own")
    void keepsATurnToItself() throws IOException {
        assertThat(text(Copies.pdf("one \u202Etwo", "three four"))).contains("three four", "What should I ask?");
    }

    @Test
    @DisplayName("UC-16 R7: Hebrew and Arabic run from right to left, with numbers and English in them the other way")
    void runsFromRightToLeft() throws IOException {
        String hebrew = "\u05E9\u05DC\u05D5\u05DD 123 abc (\u05D8\u05D5\u05D1)";
        String arabic = "\u0645\u0631\u062D\u0628\u0627 \u0644\u0627 50 \u0633\u0624\u0627\u0644";
        byte[] pdf = Copies.pdf(hebrew, arabic, "Then English.");
        String text = Normalizer.normalize(text(pdf), Normalizer.Form.NFKC);
        assertThat(text).contains("\u05E9\u05DC\u05D5\u05DD", "123", "abc", "50", "Then English.");
        assertThat(text).contains("\u0645\u0631\u062D\u0628\u0627");
    }

    @Test
    @DisplayName("UC-16 R7: 2000 letters without a space stay on the page")
    void breaksLongWords() throws IOException {
        byte[] pdf = Copies.pdf("x".repeat(2000), "Is it safe?");
        assertThat(text(pdf).chars().filter(each -> each == 'x').count()).isGreaterThanOrEqualTo(2000);
        Tags.assertInsidePage(pdf);
    }

    @Test
    @DisplayName("UC-16 R8: 200 questions of 2000 letters still make a file")
    void holdsManyQuestions() throws IOException {
        String[] questions = IntStream.rangeClosed(1, 200)
                .mapToObj(each -> "Q%03d ".formatted(each) + "word ".repeat(399))
                .toArray(String[]::new);
        byte[] pdf = Copies.pdf(questions);
        String text = text(pdf);
        assertThat(Arrays.stream(questions).map(each -> each.substring(0, 4))).allMatch(text::contains);
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
