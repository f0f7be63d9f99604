package app.foreword.approval.ui;

import app.foreword.approval.ConceptChange;
import app.foreword.shell.form.ErrorText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One idea that differs: both texts, and whether it has changed materially. Nothing is chosen beforehand. */
class ChangeChoice extends FieldSet {

    private final Input yes;
    private final ErrorText error = new ErrorText();
    private @Nullable Boolean material;

    ChangeChoice(ConceptChange change, Locale language) {
        String name = "change-" + change.concept().value();
        var parts = new Paragraph(getTranslation(
                "fairness.change.parts",
                change.texts().stream()
                        .map(text -> getTranslation("fairness.change.part." + text.part()))
                        .collect(Collectors.joining(", "))));
        parts.addClassName("second");
        yes = radio(name, "yes", true);
        var no = radio(name, "no", false);
        var content = new Div(
                parts,
                new NativeDetails(getTranslation("fairness.change.see"), texts(change, language)),
                row(yes, "fairness.change.material"),
                row(no, "fairness.change.notMaterial"),
                error);
        setContent(content);
        // after the content, which would push it out
        setLegendText(change.title());
        getLegend().getElement().setAttribute("lang", language.toLanguageTag());
    }

    Optional<Boolean> material() {
        return Optional.ofNullable(material);
    }

    void clearError() {
        error.clear();
    }

    void showMissing() {
        error.setText(getTranslation("fairness.change.missing"));
    }

    boolean isWrong() {
        return !error.getText().isEmpty();
    }

    void focus() {
        yes.getElement().callJsFunction("focus");
    }

    private Input radio(String name, String value, boolean means) {
        var radio = new Input();
        radio.setType("radio");
        radio.setId(name + "-" + value);
        radio.getElement().setAttribute("name", name).setAttribute("value", value);
        radio.getElement().addEventListener("change", event -> material = means);
        return radio;
    }

    private Div row(Input radio, String key) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(radio);
        var row = new Div(radio, label);
        row.addClassName("choice");
        return row;
    }

    private Div texts(ConceptChange change, Locale language) {
        var texts = new Div();
        for (ConceptChange.Text text : change.texts()) {
            var both = new Div(
                    label("fairness.change.part." + text.part()),
                    labelled("fairness.change.before", text.before(), language),
                    labelled("fairness.change.now", text.now(), language));
            both.addClassName("before-after");
            texts.add(both);
        }
        return texts;
    }

    private Div labelled(String key, String words, Locale language) {
        var said = ApprovalWords.in(language, new Paragraph(words));
        said.addClassName("as-written");
        var labelled = new Div(label(key), said);
        labelled.setVisible(!words.isEmpty());
        return labelled;
    }

    private Span label(String key) {
        var label = new Span(getTranslation(key));
        label.addClassName("label");
        return label;
    }
}
