package app.foreword.learning.ui;

import app.foreword.learning.DraftPlace;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.TypedText;
import app.foreword.shell.form.NativeTextArea;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * Where a patient writes. What is typed is kept while it is typed ({@code draft.js} sends it, {@link DraftCatcher} takes
 * it), and the letters left are told before they run out. Too many letters stay in the field.
 */
class DraftField extends Div {

    private final NativeTextArea words = new NativeTextArea();
    private final transient DraftPlace place;

    /**
     * @param owner whose words this browser keeps while the server is away; empty for nobody's
     * @param hint what to know before typing
     */
    DraftField(DraftPlace place, String owner, String label, String hint, String text) {
        this.place = place;
        addClassName("draft-field");
        String id = "draft-" + place.name().replace(':', '-');
        words.setId(id);
        words.setValue(text);
        // somebody who writes from right to left sees it so
        words.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("rows", "3")
                .setAttribute("aria-describedby", id + "-hint " + id + "-count");
        var name = new NativeLabel(label);
        name.setFor(id);
        add(name, words, note(id, hint), state(id));
        tellPart(owner);
        addAttachListener(attach -> getElement()
                .executeJs(
                        "import(new URL('components/draft.js', document.baseURI)).then(part => part.watch(this, $0))",
                        words.getValue()));
    }

    String value() {
        return words.getValue();
    }

    DraftPlace place() {
        return place;
    }

    /** Whether there are too many letters to send. */
    boolean isTooLong() {
        return over() > 0;
    }

    String tooLong() {
        return getTranslation("ask.field.tooLong", over());
    }

    /** The words are on the list: the field is for the next ones, which somebody may be typing already. */
    void done() {
        String sent = words.getValue();
        words.setValue("");
        getElement().executeJs("this.draft?.done($0)", sent);
    }

    /** What was said about the words before holds no more once they change. */
    void onTyped(Runnable listener) {
        getElement().addEventListener("draft", event -> listener.run());
    }

    void focus() {
        words.focus();
    }

    private int over() {
        return Math.max(
                PatientQuestion.lettersOver(words.getValue()), words.getValue().length() - TypedText.MOST_KEPT);
    }

    private static Paragraph note(String id, String hint) {
        var note = LessonPage.paragraph(hint, "note");
        note.setId(id + "-hint");
        return note;
    }

    /** Seen by those who look, and said by a part of its own, which speaks less often than it changes. */
    private static Div state(String id) {
        var kept = new Span();
        kept.addClassName("kept");
        kept.getElement().setAttribute("aria-hidden", "true");
        var count = new Span();
        count.addClassName("count");
        count.setId(id + "-count");
        var spoken = new Span();
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        var state = new Div(kept, count, spoken);
        state.addClassName("draft-state");
        return state;
    }

    private void tellPart(String owner) {
        Element element = getElement();
        element.setAttribute("data-place", place.name());
        element.setAttribute("data-owner", owner);
        element.setAttribute("data-limit", String.valueOf(PatientQuestion.MAX_LENGTH));
        element.setAttribute("data-most", String.valueOf(TypedText.MOST_KEPT));
        element.setAttribute("data-kept", getTranslation(owner.isEmpty() ? "ask.field.preview" : "ask.field.kept"));
        element.setAttribute("data-kept-here", getTranslation("ask.field.keptHere"));
        element.setAttribute("data-left", getTranslation("ask.field.left"));
        element.setAttribute("data-over", getTranslation("ask.field.over"));
        element.setAttribute("data-too-much", getTranslation("ask.field.most", TypedText.MOST_KEPT));
    }
}
