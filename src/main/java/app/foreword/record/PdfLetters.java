package app.foreword.record;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of what is written as PDF, tried in this order for each letter: the product's own, then one for many
 * scripts, then signs and faces. A letter that none of them has is a box, never an error and never simply gone.
 */
final class PdfLetters {

    static final String FAMILIES = "Hyperlegible, DejaVu, Emoji";
    static final String BOX = "\u25A1";

    private record Face(String family, int weight, byte[] file, CmapLookup letters) {
        static Face of(String family, int weight, String name) {
            try (InputStream stream =
                    Objects.requireNonNull(PdfLetters.class.getResourceAsStream("fonts/" + name), name)) {
                byte[] file = stream.readAllBytes();
                var letters = new TTFParser(true)
                        .parse(new RandomAccessReadBuffer(file))
                        .getUnicodeCmapLookup();
                return new Face(family, weight, file, letters);
            } catch (IOException e) {
                throw new UncheckedIOException("The typeface %s cannot be read".formatted(name), e);
            }
        }

        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    /** Read when the first file is written: most starts of the application never need them. */
    private static final class Read {
        static final List<Face> FACES = List.of(
                Face.of("Hyperlegible", 400, "atkinson-hyperlegible-next-regular.ttf"),
                Face.of("Hyperlegible", 700, "atkinson-hyperlegible-next-bold.ttf"),
                Face.of("DejaVu", 400, "dejavu-sans.ttf"),
                Face.of("Emoji", 400, "noto-emoji-regular.ttf"));
    }

    private static final String PROTOCOL = "letters";

    /** So begin the addresses under which a style sheet names the letters of drawings: those do not see the typefaces. */
    static final String ADDRESS = PROTOCOL + ":";

    private PdfLetters() {}

    static void use(PdfRendererBuilder pdf) {
        Read.FACES.forEach(face -> pdf.useFont(
                () -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true));
        pdf.useProtocolsStreamImplementation(PdfLetters::file, PROTOCOL);
    }

    /** As {@code letters:400} or {@code letters:700}. */
    private static FSStream file(String address) {
        byte[] file = Read.FACES.stream()
                .filter(face -> address.equals(ADDRESS + face.weight()))
                .findFirst()
                .orElseThrow()
                .file();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(file);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    /** The text, with a box in the place of each letter that cannot be shown. */
    static String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (isInvisible(letter) || Read.FACES.stream().anyMatch(face -> face.has(letter))) {
                shown.appendCodePoint(letter);
            } else {
                shown.append(BOX);
            }
        });
        return shown.toString();
    }

    /** What joins, parts or turns letters has no shape of its own; nor has a hint how to draw the letter before it. */
    private static boolean isInvisible(int letter) {
        return Character.isWhitespace(letter)
                || Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF);
    }
}
