package app.foreword.learning.ui;

import app.foreword.content.Section;
import app.foreword.learning.Effort;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Step;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The parts with their marks, the minutes left, and one obvious button. */
class ContentsPage extends LessonPage {

    ContentsPage(Visit visit) {
        super(visit);
    }

    @Override
    Optional<Place> enter(LearnerState state) {
        add(progress(state), minutesLeft(state), heading(getTranslation("learning.contents.title")));
        addIfWaived();
        add(parts(state), goOn(state));
        add(new AskFromAnywhere(lesson(), state));
        HelpPanel.of(lesson(), state).ifPresent(this::add);
        return Optional.empty();
    }

    private Component parts(LearnerState state) {
        var list = new OrderedList();
        list.addClassName("parts");
        Optional<Section> current = currentSection(state);
        boolean passed = false;
        for (Section section : state.module().sections()) {
            boolean here = current.filter(section::equals).isPresent();
            passed |= here;
            list.add(part(state, section, here, !passed));
        }
        return list;
    }

    private ListItem part(LearnerState learner, Section section, boolean here, boolean done) {
        String state = done ? "done" : here ? "here" : "later";
        var mark = new Span(done ? "\u2713" : here ? "\u2192" : "\u25cb");
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var note = new Span(note(learner, section, state));
        note.addClassName("note");
        var item = new ListItem(mark, ModuleWords.of(learner.module(), title(section, here || done)), note);
        item.addClassNames("part", state);
        return item;
    }

    /** What is done takes no time any more, and who has not begun is nowhere yet. */
    private String note(LearnerState learner, Section section, String state) {
        String minutes =
                getTranslation("learning.contents.minutes", Effort.minutes(learner.module(), learner.log(), section));
        return switch (state) {
            case "done" -> getTranslation("learning.contents.done");
            case "here" ->
                learner.log().opened().isEmpty()
                        ? minutes
                        : getTranslation("learning.contents.here") + " \u00b7 " + minutes;
            default -> getTranslation("learning.contents.later") + " \u00b7 " + minutes;
        };
    }

    private Component title(Section section, boolean open) {
        if (open) {
            return visit().link(section.title(), new Place.Reading(section.id()));
        }
        return new Span(section.title());
    }

    private Component goOn(LearnerState state) {
        Step next = state.next();
        String text = switch (next) {
            case Step.Finished finished -> getTranslation("learning.contents.summary");
            case Step.Read read when state.log().answers().isEmpty() -> getTranslation("learning.contents.start");
            case Step.Read read -> getTranslation("learning.contents.goOn", currentNumber(state));
            case Step.Ask ask -> getTranslation("learning.contents.goOn", currentNumber(state));
        };
        return button(text, visit()::goOn, "primary");
    }

    private static int currentNumber(LearnerState state) {
        return currentSection(state)
                .map(section -> state.module().sections().indexOf(section) + 1)
                .orElseThrow();
    }

    private static Optional<Section> currentSection(LearnerState state) {
        return switch (state.next()) {
            case Step.Read read -> Optional.of(state.module().section(read.section()));
            case Step.Ask ask -> Optional.of(state.module().section(ask.section()));
            case Step.Finished finished -> Optional.empty();
        };
    }
}
