package app.foreword.content;

import java.util.List;
import java.util.Locale;

/**
 * What the guard found in one language.
 *
 * @param parts the figures of each section, of the pooled questions and of the whole
 * @param solvers what those who follow cues only get right, in percent of the bank; 33 is chance
 */
public record LanguageReport(
        Locale language, List<TextMeasures> parts, List<Measure> solvers, List<Finding> findings) {}
