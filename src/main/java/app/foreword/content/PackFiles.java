package app.foreword.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in the bytes of a pack's files: size first, then characters. It refuses nothing itself: a pack that was published
 * before a fault was known stays published.
 */
final class PackFiles {

    static final int MAX_BYTES = 1024 * 1024;
    static final List<String> KINDS = List.of(".yaml", ".md", ".svg");

    private final String name;
    private final TreeMap<String, String> files = new TreeMap<>();
    private final TreeMap<String, String> asWritten = new TreeMap<>();
    private final Problems problems = new Problems();

    PackFiles(String name) {
        this.name = name;
    }

    /** Hidden files and other kinds (photos, notes) are left alone: nothing of a module is in them. */
    static boolean belongs(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && (path.equals(Pack.FINGERPRINT_FILE) || KINDS.stream().anyMatch(path::endsWith));
    }

    void add(String path, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            problems.add(
                    Rule.FILE_TEXT,
                    path,
                    1,
                    "the file is larger than 1 MiB",
                    "split the section or remove what is not text");
            unread(path);
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            add(path, text);
        } catch (CharacterCodingException e) {
            problems.add(
                    Rule.FILE_TEXT,
                    path,
                    lineOfFault(bytes),
                    "the file is not UTF-8",
                    "save it with the encoding UTF-8");
            unread(path);
        }
    }

    /** It leaves its mark in the digest, so that a pack with such a file is not taken for one without. */
    private void unread(String path) {
        files.put(path, "");
        asWritten.put(path, "");
    }

    /**
     * Line ends, the mark that some editors put in front, and letters whose accents stand apart are evened out here: a
     * checkout on another system is still the same version, and the rules know each word in one spelling.
     */
    private void add(String path, String text) {
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        HiddenCharacters.first(plain)
                .ifPresent(at -> problems.add(
                        Rule.FILE_TEXT,
                        path,
                        lines(plain.substring(0, at)),
                        "an invisible character (%s) stands here".formatted(HiddenCharacters.name(plain, at)),
                        "remove it"));
        files.put(path, Normalizer.normalize(plain, Normalizer.Form.NFC));
        asWritten.put(path, plain);
    }

    Pack done() {
        return new Pack(name, files, problems.inReadingOrder(), formerDigests());
    }

    /** Versions before this one kept accents as they were written; the first ones knew neither drawings nor fingerprints. */
    private Set<String> formerDigests() {
        var ofTheFirst = new TreeMap<>(asWritten);
        ofTheFirst.keySet().removeIf(path -> path.endsWith(".svg") || path.equals(Pack.FINGERPRINT_FILE));
        return Stream.of(asWritten, ofTheFirst)
                .map(texts -> new Pack(name, texts).digest())
                .collect(Collectors.toSet());
    }

    private static int lineOfFault(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        return lines(output.flip().toString());
    }

    private static int lines(String before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
}
