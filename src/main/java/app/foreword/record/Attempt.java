package app.foreword.record;

import app.foreword.review.AnsweredQuestion;
import java.time.Instant;
import java.util.List;

/**
 * A further attempt, that staff opened.
 *
 * @param number from 2
 * @param firstOrdinal of the answers that belong to it, up to the next one
 */
record Attempt(int number, int firstOrdinal, String reason, String by, Instant at) {

    static final int FIRST = 1;

    /** To which attempt the answer belongs; without further ones, to the first. */
    static int of(int ordinal, List<Attempt> further) {
        return further.stream()
                .filter(attempt -> attempt.firstOrdinal() <= ordinal)
                .mapToInt(Attempt::number)
                .max()
                .orElse(FIRST);
    }

    static List<AnsweredQuestion> answers(int number, List<AnsweredQuestion> all, List<Attempt> further) {
        return all.stream()
                .filter(answered -> of(answered.answer().ordinal(), further) == number)
                .toList();
    }
}
