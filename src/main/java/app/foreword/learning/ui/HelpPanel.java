package app.foreword.learning.ui;

import app.foreword.learning.Helper;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import app.foreword.learning.QuestionsClosed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Did someone help you?": one quiet line that opens to four boxes. Each tick is saved at once. */
class HelpPanel extends NativeDetails {

    /** What a browser tells of a box. */
    static final String CHECKED = "element.checked";

    private final transient Lesson lesson;
    private final Map<Helper, Input> boxes = new EnumMap<>(Helper.class);
    private final Paragraph message = LessonPage.paragraph("", "message");

    private HelpPanel(Lesson lesson) {
        this.lesson = lesson;
        addClassName("quiet-details");
        setSummaryText(getTranslation("ask.help.title"));
        var text = LessonPage.paragraph(getTranslation("ask.help.text"), "note");
        text.setId("help-text");
        var group = new FieldSet(text);
        group.addClassName("help");
        group.getElement().setAttribute("aria-label", getTranslation("ask.help.title"));
        group.getElement().setAttribute("aria-describedby", "help-text");
        for (Helper helper : Helper.values()) {
            group.add(row(helper));
        }
        message.getElement().setAttribute("role", "status");
        setContent(new Div(group, message));
        show(lesson.helpers());
    }

    /** Empty where staff have signed off: what is said now would reach nobody. */
    static Optional<HelpPanel> of(Lesson lesson, LearnerState state) {
        return state.closed() ? Optional.empty() : Optional.of(new HelpPanel(lesson));
    }

    private NativeLabel row(Helper helper) {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", "helper").setAttribute("value", helper.name());
        box.getElement()
                .addEventListener(
                        "change",
                        event -> say(helper, event.getEventData().get(CHECKED).asBoolean()))
                .addEventData(CHECKED);
        boxes.put(helper, box);
        var row = new NativeLabel();
        row.add(box, new Span(getTranslation("ask.help." + helper)));
        row.addClassName("option");
        return row;
    }

    private void say(Helper helper, boolean helped) {
        Set<Helper> now = EnumSet.noneOf(Helper.class);
        now.addAll(lesson.helpers());
        if (helped) {
            now.removeIf(other -> helper == Helper.NOBODY || other == Helper.NOBODY);
            now.add(helper);
        } else {
            now.remove(helper);
        }
        try {
            lesson.sayHelped(now);
            Said.in(message, getTranslation(lesson.isStored() ? "ask.help.saved" : "learning.notStored"));
            message.setClassName("done", true);
        } catch (QuestionsClosed closed) {
            Said.in(message, getTranslation("ask.help.closed"));
            message.setClassName("done", false);
        }
        show(lesson.helpers());
    }

    /** Set in the browser itself: it may have changed a box that the server still takes for unchanged. */
    private void show(Set<Helper> helpers) {
        boxes.forEach((helper, box) -> box.getElement().executeJs("this.checked = $0", helpers.contains(helper)));
    }
}
