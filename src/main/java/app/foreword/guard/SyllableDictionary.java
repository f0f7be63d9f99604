package app.foreword.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;

/**
 * Words with their number of syllables. The sorted lines "word count" are kept as the bytes of the file: a map of so many
 * small strings would take ten times the room for a few hundred look-ups.
 */
final class SyllableDictionary {

    static final int UNKNOWN = 0;

    private final byte[] lines;

    private SyllableDictionary(byte[] lines) {
        this.lines = lines;
    }

    /** @param resource gzipped lines, sorted by their bytes, each ended by a line feed; counts have one digit */
    static SyllableDictionary load(String resource) {
        try (InputStream in = new GZIPInputStream(new ClassPathResource(resource).getInputStream())) {
            return new SyllableDictionary(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@link #UNKNOWN} where the word is not in it. */
    int count(String word) {
        byte[] sought = (word + " ").getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int to = lines.length;
        while (from < to) {
            int start = lineStart((from + to) >>> 1);
            int order = compare(start, sought);
            if (order == 0) {
                return lines[start + sought.length] - '0';
            } else if (order < 0) {
                from = lineEnd(start);
            } else {
                to = start;
            }
        }
        return UNKNOWN;
    }

    Stream<String> words() {
        return new String(lines, StandardCharsets.UTF_8).lines().map(line -> line.substring(0, line.indexOf(' ')));
    }

    private int compare(int start, byte[] sought) {
        return Arrays.compareUnsigned(
                lines, start, Math.min(start + sought.length, lines.length), sought, 0, sought.length);
    }

    private int lineStart(int within) {
        int start = within;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int start) {
        int end = start;
        while (lines[end] != '\n') {
            end++;
        }
        return end + 1;
    }
}
