package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.learning.Results;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of the lesson: reads where the patient is from the database each time it is entered, so that it is right after
 * a reload, the back button, another device or a restart.
 */
abstract class LessonPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Learning learning;
    private final transient CurrentPatient patient;
    private @Nullable EnrolmentId enrolment;
    private String title = "";

    LessonPage(Learning learning, CurrentPatient patient) {
        this.learning = learning;
        this.patient = patient;
        addClassName("lesson-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        enrolment = patient.enrolment();
        enter(learning.state(enrolment), event);
    }

    /** Shows the page for this state, or forwards to where the patient really is. */
    abstract void enter(LearnerState state, BeforeEnterEvent event);

    /**
     * The patient for whom this page was opened. Where somebody else has signed in in this browser since, the services
     * refuse what it sends.
     */
    final EnrolmentId enrolment() {
        return Objects.requireNonNull(enrolment, "not entered yet");
    }

    final Learning learning() {
        return learning;
    }

    @Override
    public final String getPageTitle() {
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

    /** How many ideas have come to an end, as a bar and, for a screen reader, in numbers. */
    final Component progress(LearnerState state) {
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
        bar.getElement().setAttribute("aria-valuetext", getTranslation("learning.ideas", done, results.concepts()));
        return bar;
    }
}
