package app.foreword.learning.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Concept;
import app.foreword.content.LearningModule;
import app.foreword.content.Question;
import app.foreword.content.Section;

/**
 * Above a question: which one of its part it is, or that an idea comes once more. The part itself is told by
 * {@link HowFar}.
 */
final class QuestionKicker {

    private QuestionKicker() {}

    static String of(LearningModule module, Question question) {
        Section section = module.sectionOf(question.concept());
        return switch (question.form()) {
            case A -> {
                var ids = section.concepts().stream().map(Concept::id).toList();
                yield translate("learning.question.kicker", ids.indexOf(question.concept()) + 1, ids.size());
            }
            case B, C -> translate("learning.question.kicker.again");
        };
    }
}
