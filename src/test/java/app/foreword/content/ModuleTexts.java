package app.foreword.content;

import java.io.IOException;
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

    /** Every shipped module in every language. */
    public static List<Manuscript> shipped() throws IOException {
        return new ShippedPacks()
                .readAll().stream()
                        .flatMap(pack -> PackReader.read(pack).stream())
                        .map(ModuleTexts::of)
                        .toList();
    }

    public static Manuscript of(LearningModule module) {
        var maker = new ModuleTexts(module);
        maker.make();
        return new Manuscript(module, List.copyOf(maker.texts), Map.of(), Map.of(), Map.of(), Set.of());
    }

    private void make() {
        add(TextRole.MODULE_TITLE, null, module.id().value(), module.title());
        module.sections().forEach(this::section);
        module.closing()
                .questionsToAsk()
                .forEach(text -> add(TextRole.QUESTION_TO_ASK, null, module.id().value(), text));
        module.closing()
                .notCovered()
                .forEach(text -> add(TextRole.NOT_COVERED, null, module.id().value(), text));
    }

    private void section(Section section) {
        SectionId id = section.id();
        add(TextRole.SECTION_TITLE, id, id.value(), section.title());
        add(TextRole.PURPOSE, id, id.value(), section.purpose());
        for (Passage passage : section.passages()) {
            if (passage.heading() != null) {
                add(TextRole.HEADING, id, passage.id().value(), passage.heading());
            }
            add(TextRole.PASSAGE, id, passage.id().value(), passage.text());
        }
        section.remember().forEach(line -> add(TextRole.REMEMBER, id, id.value(), line));
        for (Concept concept : section.concepts()) {
            add(TextRole.CONCEPT_TITLE, id, concept.id().value(), concept.title());
            add(TextRole.OBJECTIVE, id, concept.id().value(), concept.objective());
            add(TextRole.IN_OTHER_WORDS, id, concept.id().value(), concept.inOtherWords());
            add(TextRole.TEACH_BACK, id, concept.id().value(), concept.teachBack());
        }
        section.questions().forEach(question -> question(id, question));
    }

    private void question(SectionId section, Question question) {
        String owner = question.id().value();
        add(TextRole.STEM, section, owner, question.stem());
        add(TextRole.RIGHT_IDEA, section, owner, question.rightIdea());
        for (Option option : question.options()) {
            String id = owner + "/" + option.id().value();
            add(option.key() ? TextRole.KEY : TextRole.DISTRACTOR, section, id, option.text());
            add(option.key() ? TextRole.KEY_FEEDBACK : TextRole.DISTRACTOR_FEEDBACK, section, id, option.feedback());
            if (option.misconception() != null) {
                add(TextRole.MISCONCEPTION, section, id, option.misconception());
            }
        }
    }

    private void add(TextRole role, @Nullable SectionId section, String owner, String text) {
        String file = section == null ? "module.yaml" : section.value();
        texts.add(new TextUnit(new Place(file, 1), role, section, owner, text));
    }
}
