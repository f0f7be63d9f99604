package app.foreword.enrolment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The words of an uploaded file. What says how it is written, or can be nothing else, is believed; everything else is
 * taken for what Excel writes in Western Europe and America, and staff are asked to look at the names.
 *
 * @param assumed whether how it is written was not certain
 */
record ImportText(String text, Charset charset, boolean assumed) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLD_EXCEL = HexFormat.of().parseHex("d0cf11e0");
    private static final byte[] PDF = HexFormat.of().parseHex("25504446");
    private static final int LOOKED_AT = 4000;

    /** @throws UnreadableFile where it is no text */
    static ImportText of(byte[] file) {
        if (startsWith(file, ZIP) || startsWith(file, OLD_EXCEL)) {
            throw UnreadableFile.because("workbook");
        }
        if (startsWith(file, PDF)) {
            throw UnreadableFile.because("binary");
        }
        var marked = marked(file);
        if (marked.isPresent()) {
            return marked.get();
        }
        var wide = wide(file);
        if (wide.isPresent()) {
            return decode(file, 0, wide.get(), false).orElseThrow(() -> UnreadableFile.because("encoding"));
        }
        if (hasZero(file)) {
            throw UnreadableFile.because("binary");
        }
        return decode(file, 0, StandardCharsets.UTF_8, false)
                .or(() -> decode(file, 0, WESTERN, true))
                .orElseThrow(() -> UnreadableFile.because("encoding"));
    }

    private static Optional<ImportText> marked(byte[] file) {
        if (startsWith(file, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return sure(decode(file, 3, StandardCharsets.UTF_8, false));
        }
        if (startsWith(file, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return sure(decode(file, 2, StandardCharsets.UTF_16LE, false));
        }
        return startsWith(file, new byte[] {(byte) 0xFE, (byte) 0xFF})
                ? sure(decode(file, 2, StandardCharsets.UTF_16BE, false))
                : Optional.empty();
    }

    /** It says itself how it is written, so it must be. */
    private static Optional<ImportText> sure(Optional<ImportText> text) {
        return Optional.of(text.orElseThrow(() -> UnreadableFile.because("encoding")));
    }

    /** Two bytes for each letter, without saying so: every second one is zero in the words of a first line. */
    private static Optional<Charset> wide(byte[] file) {
        int end = Math.min(file.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += file[i] == 0 ? 1 : 0;
            odd += file[i + 1] == 0 ? 1 : 0;
        }
        int most = end / 4;
        if (most == 0 || (even > most) == (odd > most)) {
            return Optional.empty();
        }
        return Optional.of(odd > most ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static Optional<ImportText> decode(byte[] file, int from, Charset charset, boolean assumed) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            return Optional.of(new ImportText(text, charset, assumed));
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean hasZero(byte[] file) {
        for (byte each : file) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }
}
