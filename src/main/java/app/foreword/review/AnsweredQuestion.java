package app.foreword.review;

import app.foreword.content.Concept;
import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.Question;
import app.foreword.learning.Answer;
import java.util.List;
import java.util.Optional;

/**
 * An answer with the words of the screen on which it was given.
 *
 * @param shown the options as the patient saw them, in that order
 */
public record AnsweredQuestion(Answer answer, Concept concept, Question question, List<Option> shown) {

    /** @param module in the language of the answer */
    static AnsweredQuestion of(LearningModule module, Answer answer) {
        Question question = module.question(answer.question());
        return new AnsweredQuestion(
                answer,
                module.concept(answer.concept()),
                question,
                answer.shown().stream()
                        .map(id -> question.option(id).orElseThrow())
                        .toList());
    }

    /** Whether an option counts as right now; where the question was at fault, none is the right one. */
    public boolean isKey(Option option) {
        return answer.correctedKey()
                .map(key -> key.right().contains(option.id()))
                .orElse(option.key());
    }

    /** @return empty for "I'm not sure yet" */
    public Optional<Option> chosen() {
        return answer.chosen().map(id -> question.option(id).orElseThrow());
    }
}
