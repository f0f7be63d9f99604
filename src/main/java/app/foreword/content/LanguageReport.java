package app.foreword.content;

import java.util.List;
import java.util.Locale;

/**
 * What the guard found in one language.
 *
 * @param parts the figures of each section, of the pooled questions and of the whole
 * @param banks what those who follow cues only get right: of all questions first, then of each form
 */
public record LanguageReport(
        Locale language, List<TextMeasures> parts, List<BankMeasures> banks, List<Finding> findings) {}
