package app.foreword.shell;

import app.foreword.access.Cookies;
import app.foreword.access.Invitation;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The language that staff have chosen in this browser; it outlasts the sign-in, whose own page speaks it too. */
@Component
public class StaffLanguage {

    static final String COOKIE = "fw-staff-language";
    private static final Duration KEPT = Duration.ofDays(365);

    static boolean speaksOn(String path) {
        return path.equals("staff") || path.startsWith("staff/") || path.startsWith(Invitation.PATH + "/");
    }

    public InterfaceLanguage get() {
        return Cookies.get(COOKIE)
                .map(Locale::forLanguageTag)
                .map(InterfaceLanguage::nearest)
                .orElse(InterfaceLanguage.ENGLISH);
    }

    void choose(InterfaceLanguage language) {
        Cookies.set(COOKIE, language.tag(), KEPT);
    }
}
