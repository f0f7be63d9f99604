package app.foreword.access;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place in a lesson that somebody wanted before they had to sign in. It travels in the address of the door, so
 * whatever is not plainly a page of a lesson here is dropped: a door must not send anybody elsewhere.
 */
public final class LessonAddress {

    /** The parameter of the door's address. */
    public static final String PARAMETER = "to";

    /** Where a lesson begins; from there everybody gets to where they are. */
    public static final String START = "lesson";

    private static final Pattern PAGE = Pattern.compile(START + "(?:/[A-Za-z0-9_-]{1,64}){1,3}");

    private LessonAddress() {}

    /** What is no page but comes from one: it leads back to that page. */
    private static final String FILE = ".pdf";

    /** @param path without a slash before it; empty where it is no page of a lesson, or its start */
    public static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path)
                .map(given -> given.endsWith(FILE) ? given.substring(0, given.length() - FILE.length()) : given)
                .filter(given -> PAGE.matcher(given).matches());
    }

    /** The door's address, so that it leads on to where the path asked for. */
    static String door(String door, String path) {
        return of(path.startsWith("/") ? path.substring(1) : path)
                .map(place -> door + "?" + PARAMETER + "=" + place)
                .orElse(door);
    }
}
