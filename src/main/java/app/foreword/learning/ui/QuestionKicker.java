package app.foreword.learning.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Concept;
import app.foreword.content.LearningModule;
import app.foreword.content.Question;
import app.foreword.content.Section;

/** Above a question: in which part it stands, and which one of the part it is. */
final class QuestionKicker {

    private QuestionKicker() {}

    static String of(LearningModule module, Question question) {
        Section section = module.sectionOf(question.concept());
        int part = module.sections().indexOf(section) + 1;
        return switch (question.form()) {
            case A -> {
                var ids = section.concepts().stream().map(Concept::id).toList();
                yield translate("learning.question.kicker", part, ids.indexOf(question.concept()) + 1, ids.size());
            }
            case B, C -> translate("learning.question.kicker.again", part);
        };
    }
}
