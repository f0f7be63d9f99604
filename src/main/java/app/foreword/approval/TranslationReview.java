package app.foreword.approval;

import java.time.LocalDate;

/**
 * That a named person has read against the original what was a draft: the lesson, the screens around it, or both.
 *
 * @param by full name
 */
public record TranslationReview(String by, LocalDate on) {}
