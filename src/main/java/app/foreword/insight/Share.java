package app.foreword.insight;

import java.util.Optional;

/**
 * A part of those who were asked.
 *
 * @param count how many
 * @param of out of how many; never less
 */
public record Share(int count, int of) {

    public Evidence evidence() {
        return Evidence.of(of);
    }

    public boolean allows(Evidence wanted) {
        return evidence().allows(wanted);
    }

    /** Empty where there are too few answers for a share. */
    public Optional<Estimate> estimate() {
        return allows(Evidence.SHARES) ? Optional.of(wilson()) : Optional.empty();
    }

    double proportion() {
        return of == 0 ? 0 : (double) count / of;
    }

    /**
     * Wilson's score interval: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). It stays between 0 and 1 and holds what
     * it promises with few answers and near 0 and 1, which p ± z √(p(1−p)/n) does not.
     *
     * <p>E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc.
     * 22, 209-212; recommended by R. G. Newcombe (1998), Statistics in Medicine 17, 857-872.
     */
    Estimate wilson() {
        double p = proportion();
        double z2 = Estimate.Z * Estimate.Z / of;
        double middle = p + z2 / 2;
        double half = Estimate.Z * Math.sqrt(p * (1 - p) / of + z2 / (4 * of));
        return new Estimate(p, Math.max(0, (middle - half) / (1 + z2)), Math.min(1, (middle + half) / (1 + z2)));
    }
}
