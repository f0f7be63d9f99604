package app.foreword.learning;

import java.time.Instant;
import java.util.Locale;

/** The patient chose another language to read in. */
public record LanguageChoice(Locale before, Locale language, Instant at) {}
