package app.foreword.learning;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.Question;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a re-check asks, and what comes next in it: from the module, the ideas kept at the invitation and the answers
 * alone. It knows nothing of the first round but what was missed there, and gives nothing back to it.
 */
public final class RecheckPath {

    /** Short enough for somebody who is tired: about three minutes. */
    public static final int MOST_IDEAS = 5;

    private static final int SECONDS_PER_QUESTION = 35;

    private RecheckPath() {}

    /** Of the ideas missed at the first try those that must be understood first, then the others; in the module's order. */
    public static List<ConceptId> ideas(LearningModule module, LearningLog firstRound) {
        return ideas(module, firstRound.answers());
    }

    static List<ConceptId> ideas(LearningModule module, List<Answer> firstRound) {
        var missed = Results.of(module, firstRound).missedFirst();
        return module.concepts().stream()
                .filter(concept -> missed.contains(concept.id()))
                .sorted(Comparator.comparing(Concept::mustUnderstand).reversed())
                .limit(MOST_IDEAS)
                .map(Concept::id)
                .toList();
    }

    /** The question kept for later, where the idea has one; else the one asked after a miss. */
    public static Question question(LearningModule module, ConceptId idea) {
        return module.question(idea, Form.C)
                .or(() -> module.question(idea, Form.B))
                .orElseThrow();
    }

    /** Each idea once, in the order kept; nothing comes back. */
    public static Step next(LearningModule module, List<ConceptId> ideas, List<Answer> answers) {
        var answered = answers.stream().map(Answer::concept).collect(Collectors.toSet());
        return ideas.stream()
                .filter(idea -> !answered.contains(idea))
                .findFirst()
                .<Step>map(idea -> new Step.Ask(
                        module.sectionOf(idea).id(), question(module, idea).id(), answers.size() + 1))
                .orElseGet(Step.Finished::new);
    }

    /** How long that many questions take, in whole minutes and rounded up. */
    public static int minutes(int questions) {
        return Math.max(1, (questions * SECONDS_PER_QUESTION + 59) / 60);
    }
}
