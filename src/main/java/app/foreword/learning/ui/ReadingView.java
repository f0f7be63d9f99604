package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.content.Passage;
import app.foreword.content.Section;
import app.foreword.content.SectionId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.learning.Effort;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Step;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One part's reading: short passages, a box to remember, and the way to its questions. */
@Route(value = LearningNavigation.READ + "/:" + ReadingView.SECTION, layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class ReadingView extends LessonPage {

    static final String SECTION = "section";

    private final transient OwnQuestions questions;

    ReadingView(Learning learning, OwnQuestions questions, CurrentPatient patient) {
        super(learning, patient);
        this.questions = questions;
    }

    @Override
    void enter(LearnerState state, BeforeEnterEvent event) {
        Section section = requested(state, event);
        if (isLater(state, section)) {
            event.forwardTo(LearningNavigation.CONTENTS);
            return;
        }
        learning().openReading(enrolment(), section.id());
        int number = state.module().sections().indexOf(section) + 1;
        int all = state.module().sections().size();
        add(
                progress(state),
                paragraph(getTranslation("learning.read.kicker", number, all, Effort.minutes(section)), "kicker"),
                heading(section.title()),
                paragraph(section.purpose(), "lead"));
        section.passages().forEach(passage -> add(passage(state, passage)));
        add(remember(section.remember()), onward(state, section));
    }

    private static Section requested(LearnerState state, BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(SECTION).orElseThrow();
        return state.module().sections().stream()
                .filter(section -> section.id().equals(new SectionId(id)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No section " + id));
    }

    /** A part opens when the one before it is done; all parts before the current one stay open. */
    private static boolean isLater(LearnerState state, Section section) {
        var current = switch (state.next()) {
            case Step.Read read -> read.section();
            case Step.Ask ask -> ask.section();
            case Step.Finished finished -> section.id();
        };
        var sections = state.module().sections();
        return sections.indexOf(section) > sections.indexOf(state.module().section(current));
    }

    private Component passage(LearnerState state, Passage passage) {
        var block = new Div();
        block.addClassName("passage");
        block.setId(passage.id().value());
        if (passage.heading() != null) {
            block.add(new H2(passage.heading()));
        }
        block.add(new Html("<div class='words'>" + passage.html() + "</div>"));
        if (!state.enrolment().signedOff()) {
            block.add(new AskButton(questions, enrolment(), passage.id(), isMarked(state, passage)));
        }
        return block;
    }

    private static boolean isMarked(LearnerState state, Passage passage) {
        return state.questions().stream().anyMatch(question -> passage.id().equals(question.passage()));
    }

    private Component remember(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        var box = new Aside(new H2(getTranslation("learning.read.remember")), list);
        box.addClassName("remember");
        return box;
    }

    private Component onward(LearnerState state, Section section) {
        return switch (state.next()) {
            case Step.Read read
            when read.section().equals(section.id()) ->
                button(getTranslation("learning.read.check"), () -> finish(section), "primary");
            case Step.Ask ask
            when ask.section().equals(section.id()) ->
                button(getTranslation("learning.read.goOn"), this::goOn, "primary");
            default ->
                button(
                        getTranslation(
                                state.enrolment().state() == EnrolmentState.FINISHED
                                        ? "learning.contents.summary"
                                        : "learning.read.contents"),
                        () -> getUI().ifPresent(ui -> ui.navigate(
                                state.enrolment().state() == EnrolmentState.FINISHED
                                        ? LearningNavigation.SUMMARY
                                        : LearningNavigation.CONTENTS)),
                        "primary");
        };
    }

    private void finish(Section section) {
        learning().finishReading(enrolment(), section.id());
        goOn();
    }

    private void goOn() {
        LearningNavigation.go(learning().state(enrolment()).next());
    }
}
