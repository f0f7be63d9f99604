package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.Question;
import app.foreword.content.Term;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of the module in which each word of art can be tapped and then says what it means. */
final class TermWords {

    /** Shorter words ("the", "for") stand everywhere and give nothing away. */
    private static final int TELLING = 5;

    private TermWords() {}

    /** Words already shown as plain text; the meaning opens under them. */
    static <C extends HtmlContainer> C in(LearningModule module, C words) {
        TermMarks.inText(words.getText(), module.terms()).ifPresent(html -> {
            words.removeAll();
            words.getElement().setProperty("innerHTML", html + TermMarks.PLACE);
        });
        return ModuleWords.of(module, words);
    }

    /**
     * A question before its answer. A term whose meaning would help to choose is not explained there: the reading has
     * done it.
     */
    static <C extends HtmlContainer> C inStem(LearningModule module, Question question, C stem) {
        var terms = module.terms().stream()
                .filter(term -> !givesAway(question, term))
                .toList();
        TermMarks.inText(question.stem(), terms).ifPresent(html -> {
            stem.removeAll();
            stem.getElement().setProperty("innerHTML", html);
        });
        return ModuleWords.of(module, stem);
    }

    /** Where the meaning opens, for words that cannot hold it themselves. */
    static Span place(LearningModule module) {
        var place = new Span();
        place.addClassName("term-means");
        place.getElement().setAttribute("role", "status").setAttribute("aria-atomic", "true");
        return ModuleWords.of(module, place);
    }

    /** Brings what opens and closes them to a page that has any; a browser that has it does nothing. */
    static void load(LearningModule module, Component page) {
        if (!module.terms().isEmpty()) {
            page.getElement().executeJs("import(new URL('components/terms.js', document.baseURI))");
        }
    }

    private static boolean givesAway(Question question, Term term) {
        Set<String> means = telling(term.means());
        return term.passage().equals(question.passage())
                || question.options().stream()
                        .map(Option::text)
                        .map(TermWords::telling)
                        .anyMatch(option -> option.stream().anyMatch(means::contains));
    }

    private static Set<String> telling(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toSet());
    }
}
