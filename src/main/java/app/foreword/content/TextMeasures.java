package app.foreword.content;

import java.util.List;

/**
 * The reading figures of one part of a module.
 *
 * @param part a section's id, or {@code questions}, {@code further} (all other words for patients) or {@code whole}
 */
public record TextMeasures(String part, int words, int sentences, List<Measure> measures) {}
