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
    private int timed;
    private int fast;

    /** @param soon whether it was given very soon after what was stored before it */
    void add(CourseAnswer answer, boolean soon) {
        answers++;
        timed += answer.onPaper() ? 0 : 1;
        fast += soon ? 1 : 0;
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

    /** Whether more than half of those whose time is known were fast. */
    boolean fast() {
        return 2 * fast > timed;
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
