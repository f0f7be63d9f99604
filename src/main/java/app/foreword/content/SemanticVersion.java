package app.foreword.content;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Orders versions as semver.org asks: 1.10.0 after 1.9.0, and a draft such as 2.0.0-rc.1 before 2.0.0. */
record SemanticVersion(List<BigInteger> numbers, List<String> draft) implements Comparable<SemanticVersion> {

    /** @param text as the schema of module.yaml allows it */
    static SemanticVersion of(String text) {
        int hyphen = text.indexOf('-');
        String numbers = hyphen < 0 ? text : text.substring(0, hyphen);
        List<String> draft =
                hyphen < 0 ? List.of() : List.of(text.substring(hyphen + 1).split("\\.", -1));
        return new SemanticVersion(
                Stream.of(numbers.split("\\.", -1)).map(BigInteger::new).toList(), draft);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int byNumbers = compare(numbers, other.numbers, Comparator.naturalOrder());
        if (byNumbers != 0) {
            return byNumbers;
        }
        if (draft.isEmpty() || other.draft.isEmpty()) {
            return Boolean.compare(draft.isEmpty(), other.draft.isEmpty());
        }
        return compare(draft, other.draft, SemanticVersion::compareDraftParts);
    }

    private static <T> int compare(List<T> left, List<T> right, Comparator<T> order) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int result = order.compare(left.get(i), right.get(i));
            if (result != 0) {
                return result;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compareDraftParts(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        return isNumber(left) == isNumber(right)
                ? left.compareTo(right)
                : Boolean.compare(isNumber(right), isNumber(left));
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit);
    }
}
