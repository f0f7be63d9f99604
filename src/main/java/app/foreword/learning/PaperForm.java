package app.foreword.learning;

import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.Section;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a module asks on paper: form A of each idea, in the order of the module. Everybody's form of a version is the same,
 * so that whoever types in what stands on one can put the two beside each other.
 */
public record PaperForm(List<Item> items) {

    /** Nobody's number: the order of the options follows from the question alone. */
    private static final long NOBODY = 0;

    /**
     * One question.
     *
     * @param number on the form, from 1
     * @param options in the order in which they are printed
     */
    public record Item(int number, Section section, Question question, List<OptionId> options) {}

    public static PaperForm of(LearningModule module) {
        var concepts = module.concepts();
        return new PaperForm(IntStream.range(0, concepts.size())
                .mapToObj(i -> item(module, concepts.get(i).id(), i + 1))
                .toList());
    }

    public List<Item> in(Section section) {
        return items.stream()
                .filter(item -> item.section().id().equals(section.id()))
                .toList();
    }

    private static Item item(LearningModule module, ConceptId concept, int number) {
        Question question = module.question(concept, Form.A).orElseThrow();
        return new Item(number, module.sectionOf(concept), question, OptionOrder.of(question, NOBODY, number));
    }
}
