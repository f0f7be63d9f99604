package app.foreword.review.ui;

import app.foreword.access.HandOver;
import app.foreword.learning.LanguageChoice;
import app.foreword.learning.Recheck;
import app.foreword.learning.Recheck.ByStaff;
import app.foreword.learning.RecheckStatus;
import app.foreword.review.PatientReview;
import app.foreword.review.RecheckReview;
import app.foreword.review.SignOff;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to an enrolment, newest first. */
class HistoryList extends Section {

    private final When when;
    private final UnorderedList list = new UnorderedList();

    HistoryList(When when) {
        this.when = when;
        list.addClassName("log");
        add(new H2(getTranslation("review.history")), list);
    }

    void show(PatientReview review, List<HandOver> tablets) {
        list.removeAll();
        var events = events(review);
        tablets.forEach(tablet -> addTablet(events, tablet));
        events.sort(Comparator.comparing(Event::at).reversed());
        events.forEach(event -> list.add(item(event)));
        setVisible(!events.isEmpty());
    }

    private List<Event> events(PatientReview review) {
        var events = new ArrayList<Event>();
        add(events, review.enrolment().startedAt(), "review.history.started");
        add(events, review.enrolment().finishedAt(), "review.history.finished");
        review.help().forEach(said -> events.add(new Event(said.at(), HelpWords.event(said))));
        review.signOffs().forEach(event -> events.add(new Event(event.at(), words(event))));
        review.languageChoices().forEach(choice -> events.add(new Event(choice.at(), words(choice))));
        review.recheck().rechecks().forEach(recheck -> events.addAll(events(recheck)));
        var waiver = review.waiver();
        if (waiver != null) {
            events.add(new Event(waiver.at(), getTranslation("review.history.waived", waiver.by(), waiver.reason())));
        }
        FairnessEvents.each(review, when, (at, words) -> events.add(new Event(at, words)));
        return events;
    }

    private void addTablet(List<Event> events, HandOver tablet) {
        events.add(new Event(tablet.startedAt(), getTranslation("tablet.history.started", tablet.by())));
        var ended = tablet.endedAt();
        var how = tablet.how();
        if (ended != null && how != null) {
            String by = Objects.requireNonNullElse(tablet.endedBy(), "");
            String words = getTranslation("tablet.history." + how, by);
            events.add(new Event(ended, tablet.wrongPins() == 0 ? words : words + wrongPins(tablet)));
        }
    }

    private String wrongPins(HandOver tablet) {
        return " " + getTranslation("tablet.history.wrong", tablet.wrongPins());
    }

    private List<Event> events(RecheckReview review) {
        Recheck recheck = review.recheck();
        var events = new ArrayList<Event>();
        String by = recheck.invitedBy();
        events.add(new Event(
                recheck.invitedAt(),
                by == null
                        ? getTranslation("recheck.history.invitedByModule", when.date(recheck.opensOn()))
                        : getTranslation(invited(recheck), by, recheck.reason())));
        if (review.status() == RecheckStatus.ANSWERED) {
            events.add(new Event(
                    recheck.answers().getLast().at(),
                    getTranslation(
                            "recheck.history.answered",
                            recheck.remembered().size(),
                            recheck.ideas().size())));
        }
        add(events, recheck.withdrawn(), "recheck.history.withdrawn");
        add(events, recheck.talked(), "recheck.history.talked");
        return events;
    }

    private static String invited(Recheck recheck) {
        return switch (recheck.kind()) {
            case MISSED -> "recheck.history.invited";
            case ASKED_AGAIN -> "fairness.history.askedAgain";
            case CHANGED -> "fairness.history.changed";
        };
    }

    private void add(List<Event> events, @Nullable ByStaff staff, String key) {
        if (staff != null) {
            events.add(new Event(staff.at(), getTranslation(key, staff.name())));
        }
    }

    private void add(List<Event> events, @Nullable Instant at, String key) {
        if (at != null) {
            events.add(new Event(at, getTranslation(key)));
        }
    }

    private String words(SignOff event) {
        return switch (event.event()) {
            case SIGNED -> getTranslation("review.history.signed", event.by());
            case REOPENED -> getTranslation("review.history.reopened", event.by(), event.reason());
        };
    }

    private String words(LanguageChoice choice) {
        return getTranslation(
                "terms.history.language",
                choice.before().getDisplayLanguage(getLocale()),
                choice.language().getDisplayLanguage(getLocale()));
    }

    private ListItem item(Event event) {
        var at = new Span(when.moment(event.at()));
        at.addClassName("second");
        return new ListItem(at, new Span(event.words()));
    }

    private record Event(Instant at, String words) {}
}
