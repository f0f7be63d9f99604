package app.foreword.content;

import static app.foreword.content.TextRole.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a module in the order of reading, without the lines at which they stand. */
public final class ModuleTexts {

    private final List<TextUnit> texts = new ArrayList<>();
    private final LearningModule module;

    private ModuleTexts(LearningModule module) {
        this.module = module;
    }

    public static Manuscript of(LearningModule module) {
        return of(module, Set.of());
    }

    public static Manuscript of(LearningModule module, Set<String> fingerprint) {
        var maker = new ModuleTexts(module);
        maker.make();
        return new Manuscript(module, List.copyOf(maker.texts), Map.of(), Map.of(), Map.of(), fingerprint);
    }

    private void make() {
        add(MODULE_TITLE, null, module.id().value(), module.title());
        module.sections().forEach(this::section);
        module.closing().questionsToAsk().forEach(text -> add(QUESTION_TO_ASK, null, module.id().value(), text));
        module.closing().notCovered().forEach(text -> add(NOT_COVERED, null, module.id().value(), text));
    }

    private void section(Section section) {
        SectionId id = section.id();
        add(SECTION_TITLE, id, id.value(), section.title());
        add(PURPOSE, id, id.value(), section.purpose());
        for (Passage passage : section.passages()) {
            if (passage.heading() != null) {
                add(HEADING, id, passage.id().value(), passage.heading());
            }
            add(PASSAGE, id, passage.id().value(), passage.text());
        }
        section.remember().forEach(line -> add(REMEMBER, id, id.value(), line));
        for (Concept concept : section.concepts()) {
            add(CONCEPT_TITLE, id, concept.id().value(), concept.title());
            add(OBJECTIVE, id, concept.id().value(), concept.objective());
            add(IN_OTHER_WORDS, id, concept.id().value(), concept.inOtherWords());
            add(TEACH_BACK, id, concept.id().value(), concept.teachBack());
        }
        section.questions().forEach(question -> question(id, question));
    }

    private void question(SectionId section, Question question) {
        String owner = question.id().value();
        add(STEM, section, owner, question.stem());
        add(RIGHT_IDEA, section, owner, question.rightIdea());
        for (Option option : question.options()) {
            String id = owner + "/" + option.id().value();
            add(option.key() ? KEY : DISTRACTOR, section, id, option.text());
            add(option.key() ? KEY_FEEDBACK : DISTRACTOR_FEEDBACK, section, id, option.feedback());
            if (option.misconception() != null) {
                add(MISCONCEPTION, section, id, option.misconception());
            }
        }
    }

    private void add(TextRole role, @Nullable SectionId section, String owner, String text) {
        String file = section == null ? "module.yaml" : section.value();
        texts.add(new TextUnit(new Place(file, 1), role, section, owner, text));
    }
}
