package app.foreword.approval.ui;

import app.foreword.content.LearningModule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a lesson. In a translation its words are shown with those of the original under them, so that whoever
 * answers for the translation can compare them.
 *
 * @param original the lesson in the language in which it was written first; null where that is the lesson itself
 * @param part finds the part in either: ids are the same in all languages
 */
record Wording<T>(LearningModule module, @Nullable LearningModule original, Function<LearningModule, T> part) {

    static Wording<LearningModule> of(LearningModule module, @Nullable LearningModule original) {
        return new Wording<>(module, original, Function.identity());
    }

    T own() {
        return part.apply(module);
    }

    <R> Wording<R> at(Function<T, R> inner) {
        return new Wording<>(module, original, part.andThen(inner));
    }

    /** The language of what is kept for staff alone and not translated. */
    Locale authors() {
        return module.evidence().language();
    }

    Span say(Function<T, String> words) {
        var both = new Span(ApprovalWords.in(module.language(), new Span(words.apply(own()))));
        if (original != null) {
            var quiet = new Span(words.apply(part.apply(original)));
            quiet.addClassName("original");
            both.add(ApprovalWords.in(original.language(), quiet));
        }
        return both;
    }

    /** One for each line; a line too many on either side stays visible. */
    List<Span> sayEach(Function<T, List<String>> lines) {
        int ownLines = lines.apply(own()).size();
        int most = original == null
                ? ownLines
                : Math.max(ownLines, lines.apply(part.apply(original)).size());
        return IntStream.range(0, most)
                .mapToObj(i -> say(
                        each -> i < lines.apply(each).size() ? lines.apply(each).get(i) : ""))
                .toList();
    }

    /** @param html words made safe when the module was read */
    Div show(Function<T, String> html) {
        var both = new Div(ApprovalWords.in(module.language(), words(html.apply(own()))));
        if (original != null) {
            var quiet = words(html.apply(part.apply(original)));
            quiet.addClassName("original");
            both.add(ApprovalWords.in(original.language(), quiet));
        }
        both.addClassName("beside");
        return both;
    }

    private static Div words(String html) {
        return new Div(new Html("<div>" + html + "</div>"));
    }
}
