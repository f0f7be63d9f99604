package app.foreword.guard;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.HedgeClass;
import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.PassageId;
import app.foreword.content.Place;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import java.util.List;
import java.util.Locale;

/** Questions for tests; the option that begins with a star is the key. */
final class Items {

    static final ItemWords ENGLISH = ItemWords.of(WordLists.of(Locale.ENGLISH).orElseThrow());
    static final ItemWords SPANISH = ItemWords.of(WordLists.of(Locale.of("es")).orElseThrow());

    private Items() {}

    static Item english(String stem, String first, String second, String third) {
        return item(ENGLISH, "rest", Form.A, stem, first, second, third);
    }

    static Item spanish(String stem, String first, String second, String third) {
        return item(SPANISH, "rest", Form.A, stem, first, second, third);
    }

    static Item item(
            ItemWords words, String concept, Form form, String stem, String first, String second, String third) {
        var passage = new PassageId("passage");
        var id = new ConceptId(concept);
        var question = new Question(
                new QuestionId(concept + "." + form),
                id,
                form,
                passage,
                List.of("F1"),
                stem,
                "Rest is good for you.",
                false,
                List.of(option("a", first), option("b", second), option("c", third)));
        var idea = new Concept(
                id, "Rest", "Say it.", List.of("F1"), HedgeClass.EST, false, passage, "In short, rest.", "Tell me.");
        return new Item(question, idea, new Place("en/a.questions.yaml", 7), words);
    }

    private static Option option(String id, String text) {
        boolean key = text.startsWith("*");
        return new Option(
                new OptionId(id), key ? text.substring(1) : text, key, key ? null : "a wrong idea", "Because of " + id);
    }
}
