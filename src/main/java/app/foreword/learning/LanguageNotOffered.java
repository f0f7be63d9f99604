package app.foreword.learning;

import java.util.Locale;

/** A patient asked for a language that is not approved, or not any more. */
public class LanguageNotOffered extends RuntimeException {

    LanguageNotOffered(Locale language) {
        super("'%s' is not approved for this module".formatted(language));
    }
}
