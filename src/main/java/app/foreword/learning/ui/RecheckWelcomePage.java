package app.foreword.learning.ui;

import app.foreword.content.Passage;
import app.foreword.learning.LearnerState;
import app.foreword.learning.RecheckKind;
import app.foreword.learning.RecheckPath;
import app.foreword.learning.RecheckState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** A few words before the questions, and what there is to say where they are not open yet, or not any more. */
class RecheckWelcomePage extends RecheckPage {

    RecheckWelcomePage(RecheckVisit recheck) {
        super(recheck);
    }

    @Override
    Optional<Place> enter(LearnerState firstRound) {
        RecheckState state = recheck().state();
        Place here = RecheckVisit.here(state);
        if (!(here instanceof Place.Welcome)) {
            return Optional.of(here);
        }
        if (state.isOpen()) {
            invite(state);
        } else {
            sayWhen(state);
        }
        return Optional.empty();
    }

    private void invite(RecheckState state) {
        var points = new UnorderedList(
                new ListItem(getTranslation("recheck.welcome.fine")),
                new ListItem(getTranslation("recheck.welcome.stop")),
                new ListItem(getTranslation(
                        "recheck.welcome.until", DayWords.of(state.recheck().closesOn()))));
        points.addClassName("points");
        add(
                paragraph(getTranslation("recheck.minutes", RecheckPath.minutes(state.questions())), "kicker"),
                heading(getTranslation(words(state, "title"))),
                paragraph(getTranslation(words(state, "text"), state.questions()), "lead"),
                points);
        if (state.recheck().kind() != RecheckKind.MISSED) {
            addReading(state);
        }
        add(button(
                getTranslation("recheck.welcome.start"), () -> recheck().visit().go(new Place.Turn(1)), "primary"));
    }

    /** What staff ask again, and what has changed, is read first. */
    private void addReading(RecheckState state) {
        var passages = state.recheck().ideas().stream()
                .map(idea -> state.module().concept(idea).passage())
                .distinct()
                .map(state.module()::passage)
                .toList();
        TermWords.load(state.module(), this);
        add(new H2(getTranslation("fairness.welcome.read")));
        for (Passage passage : passages) {
            var block = new Div();
            block.addClassName("passage");
            if (passage.heading() != null) {
                block.add(ModuleWords.of(state.module(), new H3(passage.heading())));
            }
            block.add(new PassageWords(state.module(), passage));
            add(block);
        }
    }

    private static String words(RecheckState state, String what) {
        return switch (state.recheck().kind()) {
            case MISSED -> "recheck.welcome." + what;
            case ASKED_AGAIN -> "fairness.welcome.ASKED_AGAIN." + what;
            case CHANGED -> "fairness.welcome.CHANGED." + what;
        };
    }

    private void sayWhen(RecheckState state) {
        boolean waits = state.recheck().live(state.today());
        add(
                heading(getTranslation(waits ? "recheck.waiting.title" : "recheck.closed.title")),
                paragraph(
                        waits
                                ? getTranslation(
                                        "recheck.waiting",
                                        DayWords.of(state.recheck().opensOn()),
                                        state.questions())
                                : getTranslation(
                                        "recheck.closed",
                                        DayWords.of(state.recheck().closesOn())),
                        "lead"),
                toSummary("primary"));
    }
}
