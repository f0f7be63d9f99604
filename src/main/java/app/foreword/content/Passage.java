package app.foreword.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One addressable piece of reading.
 *
 * @param heading the heading that opens here; null where the passage continues under the one before
 * @param html safe HTML made from the author's Markdown (raw HTML is shown as text, never executed)
 * @param text the same words without markup
 * @param sources what the passage carries: facts F1..F41 and evidence notes S1.. of the module's blueprint
 */
public record Passage(PassageId id, @Nullable String heading, String html, String text, List<String> sources) {}
