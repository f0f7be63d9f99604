package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.learning.Answer;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The options as a native radio group whose legend is the question: whole rows to tap, arrow keys, real names. */
class OptionGroup extends FieldSet {

    private final Map<OptionId, Input> radios = new LinkedHashMap<>();
    private final Map<OptionId, NativeLabel> rows = new LinkedHashMap<>();
    private final transient Question question;
    private @Nullable OptionId chosen;
    private transient Consumer<OptionId> listener = choice -> {};

    /** @param order the option ids of the question in the order to show */
    OptionGroup(LearningModule module, Question question, List<OptionId> order, HtmlContainer stem) {
        this.question = question;
        addClassName("options");
        var legend = new Element("legend");
        legend.appendChild(stem.getElement());
        getElement().appendChild(legend);
        add(TermWords.place(module));
        TermWords.load(module, this);
        order.forEach(id -> add(row(module, question.option(id).orElseThrow())));
        addAttachListener(attach -> getElement()
                .executeJs("import(new URL('components/place.js', document.baseURI)).then(part => part.choice(this))"));
    }

    Optional<OptionId> chosen() {
        return Optional.ofNullable(chosen);
    }

    void onChoice(Consumer<OptionId> listener) {
        this.listener = listener;
    }

    /** Marks what was chosen and what is right, in words and shape, and takes no more input. */
    void showAnswer(Answer answer) {
        radios.forEach((id, radio) -> {
            boolean isChosen = answer.chosen().filter(id::equals).isPresent();
            boolean isKey = isKey(answer, id);
            radio.getElement().setProperty("checked", isChosen).setProperty("disabled", true);
            if (isKey) {
                mark(id, "right", isChosen ? "learning.question.yours" : "learning.question.markRight");
            } else if (isChosen) {
                mark(id, answer.right() ? "right" : "chosen", "learning.question.markChosen");
            }
        });
        addClassName("answered");
    }

    /** By the corrected key, where there is one; of a question at fault none is the right one. */
    private boolean isKey(Answer answer, OptionId id) {
        return answer.correctedKey()
                .map(key -> key.right().contains(id))
                .orElse(question.key().id().equals(id));
    }

    private NativeLabel row(LearningModule module, Option option) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement()
                .setAttribute("name", question.id().value())
                .setAttribute("value", option.id().value());
        radio.getElement().addEventListener("change", event -> {
            chosen = option.id();
            listener.accept(option.id());
        });
        var words = ModuleWords.of(module, new Span(option.text()));
        words.addClassName("option-text");
        var row = new NativeLabel();
        row.add(radio, words);
        row.addClassName("option");
        radios.put(option.id(), radio);
        rows.put(option.id(), row);
        return row;
    }

    private void mark(OptionId id, String className, String key) {
        var mark = new Span(getTranslation(key));
        mark.addClassName("mark");
        var row = rows.get(id);
        if (row != null) {
            row.addClassName(className);
            row.add(mark);
        }
    }
}
