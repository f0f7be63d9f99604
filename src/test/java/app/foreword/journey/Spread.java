package app.foreword.journey;

import java.util.List;
import java.util.Locale;

/** Several runs of one measurement: never one number alone. */
record Spread(double median, double least, double most) {

    static Spread of(List<Double> runs) {
        var sorted = runs.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    /** What all but one in twenty runs stay below. */
    static double p95(List<Double> runs) {
        return runs.stream().sorted().toList().get((int) Math.ceil(runs.size() * 0.95) - 1);
    }

    String seconds() {
        return String.format(Locale.ROOT, "%.2f s (%.2f to %.2f)", median / 1000, least / 1000, most / 1000);
    }
}
