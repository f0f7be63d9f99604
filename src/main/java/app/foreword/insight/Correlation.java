package app.foreword.insight;

import java.util.Optional;

/**
 * Whether those who do one thing do better elsewhere. Called with "has this question right" (1 or 0) and the number of
 * the other questions right, it is the corrected item-rest correlation: the question itself is not in what it is
 * compared with, or it would go along with itself (S. Henrysson 1963, Psychometrika 28, 211-218).
 */
final class Correlation {

    /** With three pairs Fisher's interval has no width that could be computed. */
    private static final int FEWEST = 4;

    private Correlation() {}

    /**
     * Pearson's r = Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)² Σ(y−ȳ)²), which is the point-biserial correlation where x is 0 or 1; its
     * interval by Fisher's transformation, tanh(artanh r ± z/√(n−3)) (R. A. Fisher 1921, Metron 1, 3-32). For a 0-or-1
     * variable the interval is an approximation.
     *
     * @return empty where all have the same: nothing goes along with what does not change
     */
    static Optional<Estimate> of(double[] x, double[] y) {
        int n = x.length;
        double meanX = mean(x);
        double meanY = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        if (n < FEWEST || xx == 0 || yy == 0) {
            return Optional.empty();
        }
        double r = Math.clamp(xy / Math.sqrt(xx * yy), -1, 1);
        double z = Math.log((1 + r) / (1 - r)) / 2;
        double half = Estimate.Z / Math.sqrt(n - 3);
        return Optional.of(new Estimate(r, Math.tanh(z - half), Math.tanh(z + half)));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
