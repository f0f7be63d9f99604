package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * H3: words that promise. A word of proof stands only where it is denied right there; a hedge elsewhere in the sentence does
 * not make "proven" true. Other strong words may also stand in a sentence that calls them a hope. Both may stand in a wrong
 * option, if its feedback takes them back; proof only as a whole claim (is proven) that the feedback denies in so many words.
 * Keys are held to more by {@link KeyRule}.
 */
final class StrongWords implements TextRule {

    private final Sentences sentences;
    private final Phrases proof;
    private final Phrases proofDenied;
    private final Phrases proofClaimed;
    private final Phrases promises;
    private final Phrases promisesDenied;
    private final Phrases hopes;
    private final Phrases corrections;

    StrongWords(WordLists lists) {
        sentences = lists.sentences();
        proof = lists.phrases("strong/proof");
        proofDenied = lists.phrases("strong/proofDenied");
        proofClaimed = lists.phrases("strong/proofClaimed");
        promises = lists.phrases("strong/promises");
        promisesDenied = lists.phrases("strong/promisesDenied");
        hopes = lists.phrases("strong/hopes");
        corrections = lists.phrases("strong/corrections");
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        return TextRule.forPatients(manuscript)
                .filter(unit -> proof.in(unit.text()) || promises.in(unit.text()))
                .flatMap(unit -> check(unit, manuscript))
                .toList();
    }

    private Stream<Finding> check(TextUnit unit, Manuscript manuscript) {
        return sentences.split(unit.text()).stream()
                .flatMap(sentence -> strong(sentence, unit, manuscript)
                        .map(word -> finding(
                                Rule.STRONG_WORD,
                                unit,
                                "\"%s\" in \"%s\"".formatted(word, sentence),
                                "say it as carefully as the evidence does, or deny it right there: not proven")));
    }

    private Stream<String> strong(String sentence, TextUnit unit, Manuscript manuscript) {
        boolean hoped = hopes.in(sentence);
        var claims = corrected(unit, manuscript, proofDenied) ? proofClaimed.all(sentence) : List.<MatchResult>of();
        return Stream.concat(
                        undenied(sentence, proof, proofDenied).filter(word -> !covered(word, claims)),
                        undenied(sentence, promises, promisesDenied)
                                .filter(word -> !hoped && !corrected(unit, manuscript, corrections)))
                .map(MatchResult::group);
    }

    private static Stream<MatchResult> undenied(String sentence, Phrases strong, Phrases denied) {
        var denials = denied.all(sentence);
        return strong.all(sentence).stream().filter(word -> !covered(word, denials));
    }

    private static boolean covered(MatchResult word, List<MatchResult> by) {
        return by.stream().anyMatch(phrase -> phrase.start() <= word.start() && word.end() <= phrase.end());
    }

    private static boolean corrected(TextUnit unit, Manuscript manuscript, Phrases corrections) {
        return unit.role() == TextRole.DISTRACTOR
                && manuscript.texts(TextRole.DISTRACTOR_FEEDBACK).stream()
                        .anyMatch(feedback -> feedback.owner().equals(unit.owner()) && corrections.in(feedback.text()));
    }
}
