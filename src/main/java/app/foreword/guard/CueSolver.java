package app.foreword.guard;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Someone who has not read the lesson and follows one cue. The cues are those by which test-wise people beat chance:
 * the longest, the most careful, the least absolute answer, these three in turn, the one that echoes the stem, a fixed
 * place, the one in the middle of the others.
 */
enum CueSolver {
    LONGEST("longest option", (item, i) -> item.texts().get(i).length()),
    MOST_HEDGED("most words of caution", (item, i) -> hedges(item, i)),
    FEWEST_ABSOLUTES("fewest absolute words", (item, i) -> -absolutes(item, i)),
    COMBINED("caution, then fewest absolute words, then length", (item, i) -> combined(item, i)),
    ECHO("most words shared with the stem", (item, i) -> echo(item, i)),
    FIRST("always the first", (item, i) -> i == 0 ? 1 : 0),
    SECOND("always the second", (item, i) -> i == 1 ? 1 : 0),
    THIRD("always the third", (item, i) -> i == 2 ? 1 : 0),
    MIDDLE_LENGTH("nearest to the mean length", (item, i) -> -distanceFromMeanLength(item, i)),
    MOST_LIKE_OTHERS("most like the other options", (item, i) -> likenessToOthers(item, i));

    private static final double EQUAL = 1e-9;

    /** More than an option has letters. */
    private static final double FAR_MORE = 1e4;

    private final String says;
    private final ToDoubleBiFunction<Item, Integer> score;

    CueSolver(String says, ToDoubleBiFunction<Item, Integer> score) {
        this.says = says;
        this.score = score;
    }

    /** How it chooses. */
    String says() {
        return says;
    }

    /** In percent of these questions; where the cue points to several options, it draws among them. */
    double percentRight(List<Item> items) {
        return items.stream().mapToDouble(this::chance).average().orElse(0) * 100;
    }

    private double chance(Item item) {
        int options = item.options().size();
        double[] scores = new double[options];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options; i++) {
            scores[i] = score.applyAsDouble(item, i);
            best = Math.max(best, scores[i]);
        }
        int tied = 0;
        for (double one : scores) {
            tied += best - one < EQUAL ? 1 : 0;
        }
        return best - scores[item.keyIndex()] < EQUAL ? 1.0 / tied : 0;
    }

    private static double hedges(Item item, int option) {
        return item.words().hedges().all(item.texts().get(option)).size();
    }

    private static double absolutes(Item item, int option) {
        return item.words().absolutes().all(item.texts().get(option)).size();
    }

    /** What a shrewd guesser does: the first cue, the second where the first does not decide, then the third. */
    private static double combined(Item item, int option) {
        return hedges(item, option) * FAR_MORE * FAR_MORE
                - absolutes(item, option) * FAR_MORE
                + item.texts().get(option).length();
    }

    private static double echo(Item item, int option) {
        return ItemText.shared(
                item.content(item.question().stem()), item.content(item.texts().get(option)));
    }

    private static double distanceFromMeanLength(Item item, int option) {
        double mean = item.texts().stream().mapToInt(String::length).average().orElse(0);
        return Math.abs(item.texts().get(option).length() - mean);
    }

    private static double likenessToOthers(Item item, int option) {
        Set<String> own = item.allWords(item.texts().get(option));
        double sum = 0;
        for (int other = 0; other < item.texts().size(); other++) {
            sum += other == option
                    ? 0
                    : ItemText.likeness(own, item.allWords(item.texts().get(other)));
        }
        return sum;
    }
}
