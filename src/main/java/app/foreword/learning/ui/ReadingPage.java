package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Passage;
import app.foreword.content.Section;
import app.foreword.content.SectionId;
import app.foreword.learning.DraftPlace;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Step;
import app.foreword.shell.CrisisLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One part's reading: short passages, a box to remember, and the way to its questions. */
class ReadingPage extends LessonPage {

    private static final String PLACE =
            "import(new URL('components/place.js', document.baseURI)).then(part => part.reading(this))";

    private final transient SectionId wanted;

    ReadingPage(Visit visit, SectionId wanted) {
        super(visit);
        this.wanted = wanted;
    }

    @Override
    Optional<Place> enter(LearnerState state) {
        Section section = requested(state.module());
        if (isLater(state, section)) {
            return Optional.of(new Place.Contents());
        }
        lesson().openReading(section.id());
        TermWords.load(state.module(), this);
        addAttachListener(attach -> getElement().executeJs(PLACE));
        add(progress(state, section), minutesLeft(state));
        addRest(state, section);
        add(
                ModuleWords.of(state.module(), heading(section.title())),
                ModuleWords.of(state.module(), paragraph(section.purpose(), "lead")));
        var drafts = lesson().drafts();
        for (Passage passage : section.passages()) {
            add(passage(state, section, passage, drafts));
            if (section.figure() != null && section.figure().after().equals(passage.id())) {
                add(new LessonFigure(state.module(), section.figure()));
            }
        }
        add(remember(state.module(), section.remember()), onward(state, section));
        return Optional.empty();
    }

    /** Between two parts is a good place to stop, which somebody who is tired should be told. */
    private void addRest(LearnerState state, Section section) {
        int before = state.module().sections().indexOf(section);
        if (before > 0
                && state.next() instanceof Step.Read read
                && read.section().equals(section.id())) {
            add(paragraph(getTranslation("learning.read.rest", before), "rest"));
        }
    }

    private Section requested(LearningModule module) {
        return module.sections().stream()
                .filter(section -> section.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No section " + wanted));
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

    private Component passage(LearnerState state, Section section, Passage passage, Map<DraftPlace, String> drafts) {
        var block = new Div();
        block.addClassName("passage");
        block.setId(passage.id().value());
        if (passage.heading() != null) {
            block.add(ModuleWords.of(state.module(), new H2(passage.heading())));
        }
        block.add(new PassageWords(state.module(), passage));
        boolean crisis = CrisisPassage.is(passage);
        if (crisis && !isFollowedByAnother(section, passage)) {
            block.add(new CrisisLine());
        }
        if (!state.closed()) {
            block.add(AskButton.open(lesson(), passage, state, drafts));
        }
        HowWeKnow.of(state.module(), passage).ifPresent(block::add);
        return block;
    }

    /** Where two such passages follow each other, the line stands once, under both. */
    private static boolean isFollowedByAnother(Section section, Passage passage) {
        int next = section.passages().indexOf(passage) + 1;
        return next < section.passages().size()
                && CrisisPassage.is(section.passages().get(next));
    }

    private Component remember(LearningModule module, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        var box = new Aside(new H2(getTranslation("learning.read.remember")), ModuleWords.of(module, list));
        box.addClassName("remember");
        return box;
    }

    private Component onward(LearnerState state, Section section) {
        return switch (state.next()) {
            case Step.Read read
            when read.section().equals(section.id()) ->
                button(getTranslation("learning.read.check"), () -> finish(state, section), "primary");
            case Step.Ask ask
            when ask.section().equals(section.id()) ->
                button(getTranslation("learning.read.goOn"), visit()::goOn, "primary");
            case Step.Finished finished ->
                button(getTranslation("learning.contents.summary"), () -> visit().go(new Place.Summary()), "primary");
            default ->
                button(getTranslation("learning.read.contents"), () -> visit().go(new Place.Contents()), "primary");
        };
    }

    private void finish(LearnerState shown, Section section) {
        if (shown.log().round().number() != lesson().state().log().round().number()) {
            // what was read here belongs to what was done before
            visit().catchUpWithNewAttempt();
            return;
        }
        lesson().finishReading(section.id());
        visit().goOn();
    }
}
