package app.foreword.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of one module as its author wrote them, not yet checked.
 *
 * @param name the folder's name, for messages
 * @param files texts by their path inside the pack, e.g. {@code en/closing.yaml}
 * @param faults what kept files from being taken in as they are; a pack with such faults is not published
 * @param formerDigests the digests that versions of the program before this one made of the same files
 */
public record Pack(String name, SortedMap<String, String> files, List<Finding> faults, Set<String> formerDigests) {

    static final String MODULE_FILE = "module.yaml";
    static final String EVIDENCE_FILE = "evidence.yaml";
    static final String FINGERPRINT_FILE = "source-fingerprint.txt";

    public Pack {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        faults = List.copyOf(faults);
        formerDigests = Set.copyOf(formerDigests);
    }

    Pack(String name, SortedMap<String, String> files) {
        this(name, files, List.of(), Set.of());
    }

    static String readingPath(String language, String section) {
        return language + "/" + section + ".md";
    }

    static String questionsPath(String language, String section) {
        return language + "/" + section + ".questions.yaml";
    }

    static String drawingPath(String language, String section) {
        return language + "/" + section + ".svg";
    }

    static String closingPath(String language) {
        return language + "/closing.yaml";
    }

    /** The same pack with one file more, or another text in it. */
    Pack with(String path, String text) {
        var changed = new TreeMap<>(files);
        changed.put(path, text);
        return new Pack(name, changed, faults, Set.of());
    }

    @Nullable
    String text(String path) {
        return files.get(path);
    }

    /** SHA-256 over paths and texts; each is preceded by its length, so that no two packs run together into one. */
    String digest() {
        MessageDigest digest = Digests.sha256();
        files.forEach((path, text) -> {
            update(digest, path);
            update(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
