package app.foreword.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The language that a visitor chose before signing in. The browser keeps it for a day at most and loses it with the
 * sign-in: on a shared device the next person's page speaks their own.
 */
public final class DoorLanguage {

    static final String COOKIE = "fw-door-language";
    private static final Duration KEPT = Duration.ofDays(1);

    private DoorLanguage() {}

    public static Optional<Locale> chosen() {
        return Cookies.get(COOKIE).map(Locale::forLanguageTag);
    }

    public static void choose(Locale language) {
        Cookies.set(COOKIE, language.toLanguageTag(), KEPT);
    }

    public static void forget() {
        if (chosen().isPresent()) {
            Cookies.forget(COOKIE);
        }
    }
}
