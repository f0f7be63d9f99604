package app.foreword.approval;

import java.time.LocalDate;

/**
 * That a named person has read a translation against the original.
 *
 * @param by full name
 */
public record TranslationReview(String by, LocalDate on) {}
