package app.foreword.review.ui;

import app.foreword.shell.form.NativeTextArea;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A labelled text area that says what is wrong with its text, and keeps the text. */
class TextBox extends Div {

    private final NativeTextArea text = new NativeTextArea();
    private final Paragraph hint;
    private final Paragraph error = new Paragraph();

    TextBox(String id, String label, int limit) {
        text.setId(id);
        text.getElement().setAttribute("rows", "2");
        text.getElement().setAttribute("aria-describedby", id + "-hint " + id + "-error");
        var name = new NativeLabel(label);
        name.setFor(id);
        hint = new Paragraph(getTranslation("review.text.limit", limit));
        hint.setId(id + "-hint");
        hint.addClassName("hint");
        error.setId(id + "-error");
        error.addClassName("problem");
        error.getElement().setAttribute("role", "alert");
        addClassName("text-box");
        add(name, text, hint, error);
    }

    /** One line that grows while it is written in; the limit is said to who cannot see how much there is. */
    TextBox small() {
        text.getElement().setAttribute("rows", "1");
        hint.setClassName("visually-hidden");
        addClassName("small");
        return this;
    }

    String text() {
        return text.getValue();
    }

    void clear() {
        text.clear();
        show("");
    }

    /** @param problem empty where there is none */
    void show(String problem) {
        error.setText(problem);
        text.getElement().setAttribute("aria-invalid", String.valueOf(!problem.isEmpty()));
        if (!problem.isEmpty()) {
            text.focus();
        }
    }
}
