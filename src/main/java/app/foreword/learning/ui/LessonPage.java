package app.foreword.learning.ui;

import app.foreword.content.OptionId;
import app.foreword.content.Section;
import app.foreword.learning.Answer;
import app.foreword.learning.Effort;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of a lesson; what it shows and does goes through its {@link Lesson}, whosever it is. */
abstract class LessonPage extends Div {

    private final transient Visit visit;
    private String title = "";

    LessonPage(Visit visit) {
        this.visit = visit;
        addClassName("lesson-page");
        // whose page it is, for what the browser keeps of it
        getElement().setAttribute("data-owner", visit.lesson().owner());
        DraftCatcher.on(this, visit.lesson());
    }

    /** @return empty where the page shows this state; otherwise where the learner really is */
    abstract Optional<Place> enter(LearnerState state);

    final Visit visit() {
        return visit;
    }

    final Lesson lesson() {
        return visit.lesson();
    }

    /** What became of what was just done; a preview promises nothing. */
    final String saved() {
        return lesson().isStored()
                ? "\u2713 " + getTranslation("learning.saved") + "."
                : getTranslation("learning.notStored");
    }

    /** The same of an answer: where another page was quicker with another choice, that one counts, and it says so. */
    final String saved(Answer stored, @Nullable OptionId choice) {
        return stored.chosen().equals(Optional.ofNullable(choice))
                ? saved()
                : getTranslation("connection.elsewhere.answered");
    }

    final String title() {
        return getTranslation("learning.title", title);
    }

    /** The page's heading; it takes the focus, so that a screen reader starts reading here. */
    final H1 heading(String text) {
        title = text;
        var heading = new H1(text);
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addAttachListener(
                attach -> heading.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)"));
        return heading;
    }

    static Paragraph paragraph(String text, String... classes) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames(classes);
        return paragraph;
    }

    static NativeButton button(String text, Runnable action, String... classes) {
        var button = new NativeButton(text, click -> action.run());
        button.addClassNames(classes);
        return button;
    }

    /** How far the learner has come. */
    final Component progress(LearnerState state) {
        return new HowFar(state);
    }

    /** The same on a page of this part, where the learner may already be further. */
    final Component progress(LearnerState state, Section part) {
        return new HowFar(state, part);
    }

    /** For whom the clinic does not wait any more: nothing, or that it is theirs to read if they like. */
    final void addIfWaived() {
        if (lesson().isWaived()) {
            add(paragraph(getTranslation("connection.waived"), "waived"));
        }
    }

    /** About how long the rest takes this learner, or that nothing is left. */
    final Component minutesLeft(LearnerState state) {
        int left = Effort.minutesLeft(state.module(), state.log());
        String words =
                left == 0 ? getTranslation("learning.contents.none") : getTranslation("learning.contents.left", left);
        return paragraph(words, "kicker");
    }
}
