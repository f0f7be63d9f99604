package app.foreword.insight;

import app.foreword.content.OptionId;
import java.util.HashMap;
import java.util.Map;

/** What one question got. */
final class ItemCounts {

    private final Map<OptionId, Integer> chosen = new HashMap<>();
    private int answers;
    private int right;
    private int notSure;
    private int dropped;

    void add(CourseAnswer answer) {
        answers++;
        right += answer.right() ? 1 : 0;
        OptionId option = answer.chosen();
        if (option == null) {
            notSure++;
        } else {
            chosen.merge(option, 1, Integer::sum);
        }
    }

    void drop() {
        dropped++;
    }

    int dropped() {
        return dropped;
    }

    Share right() {
        return new Share(right, answers);
    }

    Share notSure() {
        return new Share(notSure, answers);
    }

    Share of(OptionId option) {
        return new Share(chosen.getOrDefault(option, 0), answers);
    }
}
