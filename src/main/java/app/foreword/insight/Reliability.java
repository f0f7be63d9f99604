package app.foreword.insight;

import java.util.List;
import java.util.Optional;

/** How far the questions of a form measure one thing. In questions that most have right it is low by arithmetic. */
final class Reliability {

    private Reliability() {}

    /**
     * Kuder and Richardson's formula 20, k/(k−1) · (1 − Σpq/σ²), with σ² over n (G. F. Kuder, M. W. Richardson 1937,
     * Psychometrika 2, 151-160). Its interval is that of coefficient alpha, which KR-20 is for right-or-wrong questions:
     * 1 − exp(ln(1−α) ± z √(2k/((k−1)(n−2)))) (D. G. Bonett 2002, J. Educ. Behav. Stat. 27, 335-340).
     *
     * @param right one row for each patient, one column for each question
     * @return empty where there is nothing to compute it from
     */
    static Optional<Estimate> kr20(List<boolean[]> right) {
        int n = right.size();
        int k = n == 0 ? 0 : right.getFirst().length;
        if (n < 3 || k < 2) {
            return Optional.empty();
        }
        double variance = variance(right);
        if (variance == 0) {
            return Optional.empty();
        }
        double pq = 0;
        for (int item = 0; item < k; item++) {
            double p = 0;
            for (boolean[] patient : right) {
                p += patient[item] ? 1.0 / n : 0;
            }
            pq += p * (1 - p);
        }
        double items = k / (k - 1.0);
        double alpha = items * (1 - pq / variance);
        if (alpha >= 1) {
            return Optional.of(new Estimate(1, 1, 1));
        }
        double half = Estimate.Z * Math.sqrt(2 * items / (n - 2));
        double log = Math.log(1 - alpha);
        return Optional.of(new Estimate(alpha, 1 - Math.exp(log + half), 1 - Math.exp(log - half)));
    }

    private static double variance(List<boolean[]> right) {
        double sum = 0;
        double squares = 0;
        for (boolean[] patient : right) {
            int total = total(patient);
            sum += total;
            squares += (double) total * total;
        }
        double mean = sum / right.size();
        return squares / right.size() - mean * mean;
    }

    static int total(boolean[] right) {
        int total = 0;
        for (boolean each : right) {
            total += each ? 1 : 0;
        }
        return total;
    }
}
