package app.foreword.learning.ui;

import app.foreword.content.Form;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.NoSuchEnrolment;
import app.foreword.learning.RecheckId;
import app.foreword.learning.Replay;
import app.foreword.learning.Replays;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.NoSuchElementException;

/** For staff: what a patient saw when they gave an answer, screen by screen. */
@Route(value = LearningNavigation.REPLAY, layout = StaffLayout.class)
@RouteAlias(value = LearningNavigation.RECHECK_REPLAY, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/patient.css")
@StyleSheet("styles/replay.css")
class ReplayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Replays replays;
    private final transient Clock clock;
    private final Anchor back = inPlace("back");
    private final H1 title = new H1();
    private final Paragraph facts = new Paragraph();
    private final Div screen = new Div();
    private final Anchor previous = inPlace("previous");
    private final Anchor next = inPlace("next");
    private String pageTitle = "";

    ReplayView(Replays replays, Clock clock) {
        this.replays = replays;
        this.clock = clock;
        previous.setText(getTranslation("replay.previous"));
        next.setText(getTranslation("replay.next"));
        var turns = new Nav(previous, next);
        turns.setAriaLabel(getTranslation("replay.turns"));
        turns.addClassName("turns");
        facts.addClassName("facts");
        var note = new Paragraph(getTranslation("replay.note"));
        note.addClassName("second");
        addClassNames("review", "replay");
        add(back, title, facts, turns, note, screen);
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var replay = replay(event.getRouteParameters());
        show(replay, event.getRouteParameters());
        screen.removeAll();
        screen.add(OtherLanguage.make(event.getUI(), replay.answer().language(), () -> new ReplayScreen(replay)));
    }

    private Replay replay(RouteParameters named) {
        try {
            int ordinal = named.getInteger(LearningNavigation.ORDINAL).orElseThrow();
            return named.getLong(LearningNavigation.RECHECK_ID)
                    .map(recheck -> replays.recheckAnswer(enrolment(named), new RecheckId(recheck), ordinal))
                    .orElseGet(() -> replays.answer(enrolment(named), ordinal));
        } catch (NoSuchEnrolment gone) {
            throw gone;
        } catch (NoSuchElementException none) {
            throw new NotFoundException(none.getMessage());
        }
    }

    private void show(Replay replay, RouteParameters named) {
        var patient = replay.patient();
        String name = getTranslation("replay.patient", patient.givenName(), patient.familyName());
        int ordinal = replay.answer().ordinal();
        back.setText(name);
        back.setHref(LearningNavigation.patient(replay.enrolment()));
        title.setText(getTranslation(
                replay.isRecheck() ? "replay.title.recheck" : "replay.title", ordinal, replay.answers()));
        pageTitle = getTranslation("replay.page", title.getText(), name);
        showFacts(replay);
        show(previous, named, ordinal - 1, ordinal > 1);
        show(next, named, ordinal + 1, ordinal < replay.answers());
    }

    private void showFacts(Replay replay) {
        var module = replay.module();
        var answer = replay.answer();
        String form = replay.isRecheck()
                ? "replay.recheck"
                : answer.form() == Form.A ? "replay.firstTry" : "replay.secondTry";
        var what = new Span(module.title());
        what.getElement().setAttribute("lang", module.language().toLanguageTag());
        facts.removeAll();
        facts.add(
                new Span(getTranslation("replay.facts", when(answer.at()), getTranslation(form)) + " "),
                what,
                new Span(" "
                        + getTranslation(
                                "replay.version",
                                module.version(),
                                answer.language().getDisplayLanguage(getLocale()))));
    }

    private static void show(Anchor turn, RouteParameters named, int ordinal, boolean isThere) {
        turn.setHref(named.getLong(LearningNavigation.RECHECK_ID)
                .map(recheck -> LearningNavigation.replay(enrolment(named), new RecheckId(recheck), ordinal))
                .orElseGet(() -> LearningNavigation.replay(enrolment(named), ordinal)));
        turn.setVisible(isThere);
    }

    private static EnrolmentId enrolment(RouteParameters named) {
        return new EnrolmentId(named.getLong(LearningNavigation.ENROLMENT).orElseThrow());
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofPattern(getTranslation("replay.when"), getLocale())
                .format(at.atZone(clock.getZone()));
    }

    /** The page changes in place, so that the focus stays on the link. */
    private static Anchor inPlace(String className) {
        var link = new Anchor();
        link.addClassName(className);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
