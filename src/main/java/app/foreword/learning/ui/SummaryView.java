package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.content.ConceptId;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Results;
import app.foreword.learning.Step;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the patient has got, what to talk about, their own questions, and a list to take along. */
@Route(value = LearningNavigation.SUMMARY, layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class SummaryView extends LessonPage {

    private final transient OwnQuestions questions;

    SummaryView(Learning learning, OwnQuestions questions, CurrentPatient patient) {
        super(learning, patient);
        this.questions = questions;
    }

    @Override
    void enter(LearnerState state, BeforeEnterEvent event) {
        if (!(state.next() instanceof Step.Finished)) {
            event.forwardTo(LearningNavigation.address(state.next()));
            return;
        }
        Results results = state.results();
        addClassName("summary");
        add(
                progress(state),
                paragraph(getTranslation("learning.summary.kicker"), "kicker"),
                heading(getTranslation("learning.summary.title")),
                score(results),
                new H2(getTranslation("learning.summary.talk")));
        add(talk(state, results.toDiscuss()));
        add(
                new OwnQuestionList(questions, enrolment(), () -> learning().state(enrolment()), state),
                new H2(getTranslation("learning.summary.toAsk")),
                list(state.module().closing().questionsToAsk(), "checklist"),
                new H2(getTranslation("learning.summary.notCovered")),
                list(state.module().closing().notCovered(), "plain"),
                button(
                        getTranslation("learning.summary.print"),
                        () -> UI.getCurrent().getPage().executeJs("window.print()"),
                        "primary"),
                readAgain());
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
        return List.of(paragraph(getTranslation("learning.summary.talk.text")), list(titles, "talk"));
    }

    private static UnorderedList list(List<String> texts, String className) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        list.addClassName(className);
        return list;
    }

    private Component readAgain() {
        var link = new RouterLink(getTranslation("learning.summary.readAgain"), ContentsView.class);
        link.addClassName("quiet-link");
        return link;
    }
}
