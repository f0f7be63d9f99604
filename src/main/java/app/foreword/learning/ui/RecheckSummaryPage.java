package app.foreword.learning.ui;

import app.foreword.content.ConceptId;
import app.foreword.learning.LearnerState;
import app.foreword.learning.RecheckState;
import app.foreword.learning.RecheckStatus;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** What came of a re-check, in two short lists and without a score; the summary of the first round stays apart. */
class RecheckSummaryPage extends RecheckPage {

    RecheckSummaryPage(RecheckVisit recheck) {
        super(recheck);
    }

    @Override
    Optional<Place> enter(LearnerState firstRound) {
        RecheckState state = recheck().state();
        Place here = RecheckVisit.here(state);
        if (!(here instanceof Place.Summary)) {
            return Optional.of(here);
        }
        addClassName("summary");
        boolean all = state.status() == RecheckStatus.ANSWERED;
        add(
                paragraph(getTranslation("recheck.summary.kicker"), "kicker"),
                heading(getTranslation("recheck.summary.title")),
                paragraph(
                        all
                                ? getTranslation("recheck.summary.text")
                                : getTranslation(
                                        "recheck.closed",
                                        DayWords.of(state.recheck().closesOn())),
                        "lead"));
        list(state, "recheck.summary.remembered", state.recheck().remembered(), "remembered");
        list(state, "recheck.summary.talk", state.recheck().toTalkAboutAgain(), "talk");
        add(toSummary("primary"));
        return Optional.empty();
    }

    /** Nothing where there is nothing: an empty list would tell of what is missing. */
    private void list(RecheckState state, String title, List<ConceptId> ideas, String look) {
        if (ideas.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        ideas.forEach(idea -> list.add(new ListItem(state.module().concept(idea).title())));
        list.addClassName(look);
        add(new H2(getTranslation(title)), ModuleWords.of(state.module(), list));
    }
}
