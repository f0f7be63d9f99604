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

    private static final int MOST_DIGITS = 9;

    public boolean isGood() {
        return (atMost == null || value <= atMost) && (atLeast == null || value >= atLeast);
    }

    /** The value for people to read: with one digit after the point, or as many as show on which side of a limit it is. */
    public double shown() {
        int digits = 1;
        while (digits < MOST_DIGITS && rounded(digits).isGood() != isGood()) {
            digits++;
        }
        return rounded(digits).value;
    }

    private Measure rounded(int digits) {
        double scale = Math.pow(10, digits);
        return new Measure(name, Math.round(value * scale) / scale, atMost, atLeast);
    }
}
