package app.foreword.insight;

/**
 * A figure that other patients would have given a little differently.
 *
 * @param low where its 95% interval begins
 * @param high where it ends
 */
public record Estimate(double value, double low, double high) {

    /** The standard normal quantile of a two-sided 95% interval. */
    static final double Z = 1.959964;
}
