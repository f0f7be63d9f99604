package app.foreword.journey;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One file or answer that a page asked the server for.
 *
 * @param bytes over the network, compressed, with its headers; 0 where the browser had it
 */
record Download(String path, Kind kind, long bytes, boolean cached) {

    /** Rooms that only staff enter: what carries their name must not reach a patient's phone. */
    private static final Set<String> STAFF = Set.of("staff", "review", "worklist", "insight", "approval", "evidence");

    private static final Pattern WORDS = Pattern.compile("[^a-z]+");

    enum Kind {
        HTML("page"),
        SCRIPT("script"),
        STYLE("style"),
        FONT("font"),
        DATA("data"),
        OTHER("other");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** @param type as the browser's own tools name it */
        static Kind of(String type) {
            return switch (type) {
                case "Document" -> HTML;
                case "Script" -> SCRIPT;
                case "Stylesheet" -> STYLE;
                case "Font" -> FONT;
                case "XHR", "Fetch" -> DATA;
                default -> OTHER;
            };
        }
    }

    static Download of(String url, Kind kind, long bytes, boolean cached) {
        return new Download(URI.create(url).getPath(), kind, bytes, cached);
    }

    boolean isForStaff() {
        return WORDS.splitAsStream(path.toLowerCase(Locale.ROOT)).anyMatch(STAFF::contains);
    }
}
