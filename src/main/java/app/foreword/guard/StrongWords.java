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
 * not make "proven" true. Other strong words may also stand in a clause that calls them a hope or asks about them. Both may
 * stand in a wrong option, if its feedback takes them back; proof only as a whole claim (is proven) that the feedback denies
 * in so many words. Keys are held to more by {@link KeyRule}.
 */
final class StrongWords implements TextRule {

    private final Sentences sentences;
    private final Phrases proof;
    private final Phrases proofDenied;
    private final Phrases proofClaimed;
    private final Phrases promises;
    private final Phrases forbidden;
    private final Phrases otherMeanings;
    private final Phrases denials;
    private final Phrases asking;
    private final Phrases corrections;
    private final Hopes hopes;

    StrongWords(WordLists lists) {
        sentences = lists.sentences();
        proof = lists.phrases("strong/proof");
        proofDenied = lists.phrases("strong/proofDenied");
        proofClaimed = lists.phrases("strong/proofClaimed");
        promises = lists.phrases("strong/promises");
        forbidden = lists.phrases("strong/forbidden");
        otherMeanings = lists.phrases("strong/otherMeanings");
        denials = lists.phrases("strong/denials");
        asking = lists.phrases("strong/asking");
        corrections = lists.phrases("strong/corrections");
        hopes = new Hopes(lists);
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        return TextRule.toldAsTrue(manuscript)
                .flatMap(unit -> check(unit, manuscript))
                .toList();
    }

    private Stream<Finding> check(TextUnit unit, Manuscript manuscript) {
        return sentences.split(Spelling.plain(unit.text())).stream()
                .flatMap(sentence -> strong(sentence, unit, manuscript)
                        .map(word -> finding(
                                Rule.STRONG_WORD,
                                unit,
                                "\"%s\" in \"%s\"".formatted(word, sentence),
                                "say it as carefully as the evidence does, or deny it right there: not proven")));
    }

    private Stream<String> strong(String sentence, TextUnit unit, Manuscript manuscript) {
        var others = otherMeanings.all(sentence);
        return Stream.concat(proof(sentence, unit, manuscript), promises(sentence, unit, manuscript))
                .filter(word -> !Phrases.covered(word, others))
                .map(MatchResult::group);
    }

    private Stream<MatchResult> proof(String sentence, TextUnit unit, Manuscript manuscript) {
        var denied = proofDenied.all(sentence);
        return proof.all(sentence).stream()
                .filter(word -> !Phrases.covered(word, denied))
                .filter(word -> !Phrases.covered(word, proofClaimed.all(sentence))
                        || !corrected(unit, manuscript, proofDenied));
    }

    private Stream<MatchResult> promises(String sentence, TextUnit unit, Manuscript manuscript) {
        var claims = sentence.endsWith("?") ? Stream.<MatchResult>of() : forbidden.all(sentence).stream();
        return Stream.concat(promises.all(sentence).stream(), claims)
                .filter(word -> !denials.endAt(word.start(), sentence) && !asking.endAt(word.start(), sentence))
                .filter(word -> !hopes.govern(word, sentence))
                .filter(word -> !corrected(unit, manuscript, corrections));
    }

    private static boolean corrected(TextUnit unit, Manuscript manuscript, Phrases corrections) {
        return unit.role() == TextRole.DISTRACTOR
                && manuscript.texts(TextRole.DISTRACTOR_FEEDBACK).stream()
                        .anyMatch(feedback -> feedback.owner().equals(unit.owner()) && corrections.in(feedback.text()));
    }
}
