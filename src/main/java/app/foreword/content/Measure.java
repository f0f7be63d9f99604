package app.foreword.content;

import org.jspecify.annotations.Nullable;

/**
 * One figure and the limit that it is held to.
 *
 * @param name of the formula, e.g. {@code Flesch-Kincaid grade}
 * @param atMost the largest value that is good; null where there is none
 * @param atLeast the smallest value that is good; null where there is none
 */
public record Measure(
        String name,
        double value,
        @Nullable Double atMost,
        @Nullable Double atLeast) {

    public boolean isGood() {
        return (atMost == null || value <= atMost) && (atLeast == null || value >= atLeast);
    }
}
