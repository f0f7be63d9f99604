package app.foreword.learning.ui;

import app.foreword.access.TabletMark;
import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Results;
import app.foreword.learning.Step;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** What the patient has got, what to talk about, their own questions, and a list to take along. */
class SummaryPage extends LessonPage {

    SummaryPage(Visit visit) {
        super(visit);
    }

    @Override
    Optional<Place> enter(LearnerState state) {
        if (!(state.next() instanceof Step.Finished)) {
            return Optional.of(Place.of(state.next()));
        }
        Results results = state.results();
        addClassName("summary");
        add(
                paragraph(getTranslation("learning.summary.kicker"), "kicker"),
                heading(getTranslation("learning.summary.title")),
                score(results));
        RecheckNotice.of(visit()).ifPresent(this::add);
        add(new H2(getTranslation("learning.summary.talk")));
        add(talk(state, results.toDiscuss()));
        add(new H2(getTranslation("learning.summary.questions")), new OwnQuestionList(lesson(), state));
        HelpPanel.of(lesson(), state).ifPresent(this::add);
        add(
                new H2(getTranslation("learning.summary.toAsk")),
                list(state.module(), state.module().closing().questionsToAsk(), "checklist"),
                new H2(getTranslation("learning.summary.notCovered")),
                list(state.module(), state.module().closing().notCovered(), "plain"),
                TabletMark.isSet() ? handBack() : new CopyLinks(visit(), lesson().isStored()),
                readAgain());
        return Optional.empty();
    }

    /** A copy on the clinic's tablet would be left to whoever comes next. */
    private Component handBack() {
        return new Div(
                paragraph(getTranslation("tablet.summary.text"), "note"),
                new HandBack(getTranslation("tablet.summary.leave"), "primary"));
    }

    private Component score(Results results) {
        var number = new Span(getTranslation("learning.summary.score", results.understood(), results.concepts()));
        number.addClassName("big");
        var score = new Paragraph(new Span(getTranslation("learning.summary.ideas") + " "), number);
        score.addClassName("score");
        return score;
    }

    private List<Component> talk(LearnerState state, List<ConceptId> toDiscuss) {
        if (toDiscuss.isEmpty()) {
            return List.of(paragraph(getTranslation("learning.summary.talk.none")));
        }
        var titles =
                toDiscuss.stream().map(id -> state.module().concept(id).title()).toList();
        return List.of(paragraph(getTranslation("learning.summary.talk.text")), list(state.module(), titles, "talk"));
    }

    private static UnorderedList list(LearningModule module, List<String> texts, String className) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        list.addClassName(className);
        return ModuleWords.of(module, list);
    }

    private Component readAgain() {
        var link = visit().link(getTranslation("learning.summary.readAgain"), new Place.Contents());
        link.addClassName("quiet-link");
        return link;
    }
}
