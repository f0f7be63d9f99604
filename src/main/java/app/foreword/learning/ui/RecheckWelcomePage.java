package app.foreword.learning.ui;

import app.foreword.learning.LearnerState;
import app.foreword.learning.RecheckPath;
import app.foreword.learning.RecheckState;
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
                heading(getTranslation("recheck.welcome.title")),
                paragraph(getTranslation("recheck.welcome.text", state.questions()), "lead"),
                points,
                button(
                        getTranslation("recheck.welcome.start"),
                        () -> recheck().visit().go(new Place.Turn(1)),
                        "primary"));
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
