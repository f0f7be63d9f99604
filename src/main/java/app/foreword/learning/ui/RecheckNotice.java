package app.foreword.learning.ui;

import app.foreword.learning.RecheckKind;
import app.foreword.learning.RecheckPath;
import app.foreword.learning.RecheckState;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** On the summary of the first round: that there is a re-check, from when on, or what came of it. */
class RecheckNotice extends Aside {

    private final transient Visit recheck;

    private RecheckNotice(Visit recheck, RecheckState state) {
        this.recheck = recheck;
        addClassName("recheck-notice");
        getElement().setAttribute("aria-label", getTranslation("recheck.notice"));
        boolean begun = !state.recheck().answers().isEmpty();
        switch (state.status()) {
            case WAITING -> say("recheck.waiting", DayWords.of(state.recheck().opensOn()), state.questions());
            case OPEN -> {
                say(open(state.recheck().kind()), state.left(), RecheckPath.minutes(state.left()));
                link(begun ? "recheck.open.goOn" : "recheck.open.start", "primary");
            }
            case ANSWERED, CLOSED, WITHDRAWN -> {
                say("recheck.done");
                link("recheck.done.see", "quiet-link");
            }
        }
    }

    /** Empty where there is none, or nothing came of it. */
    static Optional<RecheckNotice> of(Visit visit) {
        return visit.lesson()
                .recheck()
                .filter(state -> state.recheck().live(state.today())
                        || !state.recheck().answers().isEmpty())
                .map(state -> new RecheckNotice(new Visit(visit.lesson(), LearningNavigation.RECHECK), state));
    }

    private static String open(RecheckKind kind) {
        return switch (kind) {
            case MISSED -> "recheck.open";
            case ASKED_AGAIN -> "fairness.open.ASKED_AGAIN";
            case CHANGED -> "fairness.open.CHANGED";
        };
    }

    private void say(String key, Object... parameters) {
        add(new Paragraph(getTranslation(key, parameters)));
    }

    private void link(String key, String look) {
        var link = recheck.link(getTranslation(key), new Place.Welcome());
        link.addClassName(look);
        add(link);
    }
}
