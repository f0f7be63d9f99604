package app.foreword.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Takes in the bytes of a pack's files: size first, then characters. */
final class PackFiles {

    static final int MAX_BYTES = 1024 * 1024;
    static final List<String> KINDS = List.of(".yaml", ".md", ".svg");

    private final String name;
    private final TreeMap<String, String> files = new TreeMap<>();
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
        }
    }

    /**
     * Line ends and the mark that some editors put in front are evened out here: a checkout on another system is still
     * the same version.
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
        files.put(path, plain);
    }

    /** @throws PackException where a file could not be taken in */
    Pack done() {
        List<Finding> found = problems.inReadingOrder();
        if (!found.isEmpty()) {
            throw PackException.faulty(name, found);
        }
        return new Pack(name, files);
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
