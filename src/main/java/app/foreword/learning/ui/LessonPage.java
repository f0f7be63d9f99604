package app.foreword.learning.ui;

import app.foreword.content.Section;
import app.foreword.learning.Effort;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import app.foreword.learning.Results;
import app.foreword.learning.Step;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** A page of a lesson; what it shows and does goes through its {@link Lesson}, whosever it is. */
abstract class LessonPage extends Div {

    private final transient Visit visit;
    private String title = "";

    LessonPage(Visit visit) {
        this.visit = visit;
        addClassName("lesson-page");
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

    /** How many ideas have come to an end, and in which part the learner is. */
    final Component progress(LearnerState state) {
        return switch (state.next()) {
            case Step.Read read -> progress(state, state.module().section(read.section()));
            case Step.Ask ask -> progress(state, state.module().section(ask.section()));
            case Step.Finished finished -> progress(state, ideas(state));
        };
    }

    /** The same on a page of this part, where the learner may already be further. */
    final Component progress(LearnerState state, Section part) {
        var sections = state.module().sections();
        String where = getTranslation("terms.progress.part", sections.indexOf(part) + 1, sections.size());
        return progress(state, ideas(state) + " \u00b7 " + where);
    }

    /** About how long the rest takes this learner, or that nothing is left. */
    final Component minutesLeft(LearnerState state) {
        int left = Effort.minutesLeft(state.module(), state.log());
        String words =
                left == 0 ? getTranslation("learning.contents.none") : getTranslation("learning.contents.left", left);
        return paragraph(words, "kicker");
    }

    private String ideas(LearnerState state) {
        Results results = state.results();
        return getTranslation("terms.progress.ideas", results.outcomes().size(), results.concepts());
    }

    /** As a bar, and in the same words for eyes and ears; never in percent, which would read like a grade. */
    private Component progress(LearnerState state, String words) {
        Results results = state.results();
        int done = results.outcomes().size();
        var fill = new Div();
        fill.addClassName("fill");
        fill.getStyle().setWidth(100 * done / results.concepts() + "%");
        var bar = new Div(fill);
        bar.addClassName("progress");
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", getTranslation("learning.progress"));
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", String.valueOf(results.concepts()));
        bar.getElement().setAttribute("aria-valuenow", String.valueOf(done));
        bar.getElement().setAttribute("aria-valuetext", words);
        var told = new Div(words);
        told.addClassName("progress-words");
        // the bar says it already
        told.getElement().setAttribute("aria-hidden", "true");
        var howFar = new Div(bar, told);
        howFar.addClassName("how-far");
        return howFar;
    }
}
