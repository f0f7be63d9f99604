package app.foreword.learning;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of the answers so far, per concept and in numbers.
 *
 * @param outcomes concepts with an outcome, in the module's order; absent ones are not asked to their end yet
 * @param missedFirst concepts missed on form A, in the module's order
 * @param asked concepts asked on form A
 * @param concepts all concepts of the module
 */
public record Results(Map<ConceptId, ConceptOutcome> outcomes, Set<ConceptId> missedFirst, int asked, int concepts) {

    /**
     * Of a round that is finished every concept has an outcome: where a corrected key has made a miss of what was right
     * at the first try, there was no second, and it is one to discuss.
     */
    public static Results of(LearningModule module, LearningLog log) {
        return of(module, log.answers(), log.finished());
    }

    /** Of a round that goes on. */
    public static Results of(LearningModule module, List<Answer> answers) {
        return of(module, answers, false);
    }

    private static Results of(LearningModule module, List<Answer> answers, boolean finished) {
        var outcomes = new LinkedHashMap<ConceptId, ConceptOutcome>();
        var missedFirst = new LinkedHashSet<ConceptId>();
        int asked = 0;
        for (Concept concept : module.concepts()) {
            Optional<Answer> first = find(answers, concept.id(), Form.A);
            Optional<Answer> second = find(answers, concept.id(), Form.B);
            asked += first.isPresent() ? 1 : 0;
            if (first.isPresent() && !first.get().right()) {
                missedFirst.add(concept.id());
            }
            outcome(first, second, finished).ifPresent(outcome -> outcomes.put(concept.id(), outcome));
        }
        return new Results(outcomes, missedFirst, asked, module.concepts().size());
    }

    /** Concepts right on form A. */
    public int firstTry() {
        return count(ConceptOutcome.UNDERSTOOD_FIRST_TRY);
    }

    /** The score that patients and staff see, out of {@link #concepts}. */
    public int understood() {
        return firstTry() + count(ConceptOutcome.UNDERSTOOD_AFTER_REVIEW);
    }

    public List<ConceptId> toDiscuss() {
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getValue() == ConceptOutcome.TO_DISCUSS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Must-understand concepts missed at the first try, whatever came of the second. */
    public List<ConceptId> mustMissed(LearningModule module) {
        return missedFirst.stream()
                .filter(id -> module.concept(id).mustUnderstand())
                .toList();
    }

    /** Concepts on the talk list: missed twice, or must-understand and missed at the first try. */
    public int toTalkAbout(LearningModule module) {
        var ideas = new LinkedHashSet<>(toDiscuss());
        ideas.addAll(mustMissed(module));
        return ideas.size();
    }

    private int count(ConceptOutcome wanted) {
        return (int)
                outcomes.values().stream().filter(outcome -> outcome == wanted).count();
    }

    private static Optional<ConceptOutcome> outcome(Optional<Answer> first, Optional<Answer> second, boolean finished) {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (first.get().right()) {
            return Optional.of(ConceptOutcome.UNDERSTOOD_FIRST_TRY);
        }
        boolean notAskedAgain = finished || first.get().onPaper();
        return second.map(answer -> answer.right() ? ConceptOutcome.UNDERSTOOD_AFTER_REVIEW : ConceptOutcome.TO_DISCUSS)
                .or(() -> notAskedAgain ? Optional.of(ConceptOutcome.TO_DISCUSS) : Optional.empty());
    }

    private static Optional<Answer> find(List<Answer> answers, ConceptId concept, Form form) {
        return answers.stream()
                .filter(answer -> answer.concept().equals(concept) && answer.form() == form)
                .findFirst();
    }
}
