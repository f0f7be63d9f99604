package app.foreword.guard;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that call something a hope. They say so of their own clause only: who hopes for rain hopes for nothing else. */
final class Hopes {

    private static final Pattern STOP = Pattern.compile("[,;:()\u2013\u2014.!?]");

    private final Phrases hopes;
    private final Phrases called;
    private final Phrases newClause;

    Hopes(WordLists lists) {
        hopes = lists.phrases("strong/hopes");
        called = lists.phrases("strong/calledHope");
        newClause = lists.phrases("strong/newClause");
    }

    boolean govern(MatchResult word, String sentence) {
        return called.all(sentence).stream().anyMatch(after -> after.start() >= word.end())
                || hopes.all(sentence).stream()
                        .anyMatch(hope -> hope.end() <= word.start()
                                && isOneClause(sentence.substring(hope.end(), word.start())));
    }

    private boolean isOneClause(String between) {
        return !STOP.matcher(between).find() && !newClause.in(between);
    }
}
