package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A share of people that promises much never stands without the lower one that other studies found. Where the reading
 * explains it, it also says that it is no promise.
 */
final class LoneNumbers implements TextRule {

    private static final double GOOD = 0.595;
    private static final Set<TextRole> EXPLAINS = Set.of(TextRole.PASSAGE, TextRole.REMEMBER, TextRole.IN_OTHER_WORDS);

    private final Sentences sentences;
    private final Shares shares;
    private final Phrases told;
    private final Phrases lower;
    private final Phrases noPromise;

    LoneNumbers(WordLists lists) {
        sentences = lists.sentences();
        shares = new Shares(lists);
        told = lists.phrases("figures/toldAsLower");
        lower = lists.phrases("figures/lower");
        noPromise = lists.phrases("figures/noPromise");
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        var beside = new Beside(manuscript);
        return TextRule.forPatients(manuscript)
                .filter(unit -> isGood(unit.text()))
                .flatMap(unit -> missing(unit, beside))
                .toList();
    }

    private Stream<Finding> missing(TextUnit unit, Beside beside) {
        if (!beside.stands(unit, this::tellsLower)) {
            return lone(unit, "tell the lower figure of other studies in the same place");
        }
        return EXPLAINS.contains(unit.role()) && !beside.stands(unit, noPromise::in)
                ? lone(unit, "say in the same place what it does not mean: it is no promise")
                : Stream.empty();
    }

    private Stream<Finding> lone(TextUnit unit, String mend) {
        return sentences.split(unit.text()).stream()
                .filter(this::isGood)
                .map(sentence -> finding(Rule.LONE_NUMBER, unit, "\"%s\"".formatted(sentence), mend));
    }

    private boolean isGood(String text) {
        return shares.in(text).stream().anyMatch(share -> share.of() >= GOOD);
    }

    /** The rest of the good share (the other 3 in 10) is low as well, and says nothing of other studies. */
    private boolean tellsLower(String text) {
        Predicate<String> low =
                sentence -> shares.in(sentence).stream().anyMatch(share -> share.of() < GOOD) && told.in(sentence);
        return lower.in(text) || sentences.split(text).stream().anyMatch(low);
    }
}
