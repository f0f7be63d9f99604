package app.foreword.insight;

import java.util.List;

/**
 * The middle of some values, and where the middle half of them lies. Between two values it is interpolated: the quantile p
 * of n sorted values stands at place 1 + p(n−1) (definition 7 of R. J. Hyndman, Y. Fan 1996, The American Statistician
 * 50, 361-365).
 */
public record Quartiles(double lower, double median, double upper) {

    /** @param values at least one */
    static Quartiles of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
    }

    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
