package app.foreword.content;

import java.time.LocalDate;

/**
 * One entry of {@code exceptions} in module.yaml.
 *
 * @param found words of the finding that it silences
 * @param by who lets it stand
 */
public record PackExceptionNote(String rule, String file, String found, String reason, String by, LocalDate on) {}
