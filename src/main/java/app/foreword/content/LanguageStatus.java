package app.foreword.content;

import java.time.LocalDate;

/** How far a language of a module has come. */
public sealed interface LanguageStatus {

    /** The language in which the module was written first. */
    record Original() implements LanguageStatus {}

    /** Translated, and not yet read against the original by a named person; never for patients as it is. */
    record Draft() implements LanguageStatus {}

    /** @param by full name and role, as the pack says */
    record Reviewed(String by, LocalDate on) implements LanguageStatus {}
}
