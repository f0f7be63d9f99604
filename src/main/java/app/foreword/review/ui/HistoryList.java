package app.foreword.review.ui;

import app.foreword.learning.LanguageChoice;
import app.foreword.review.PatientReview;
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

    void show(PatientReview review) {
        list.removeAll();
        var events = events(review);
        events.sort(Comparator.comparing(Event::at).reversed());
        events.forEach(event -> list.add(item(event)));
        setVisible(!events.isEmpty());
    }

    private List<Event> events(PatientReview review) {
        var events = new ArrayList<Event>();
        add(events, review.enrolment().startedAt(), "review.history.started");
        add(events, review.enrolment().finishedAt(), "review.history.finished");
        review.signOffs().forEach(event -> events.add(new Event(event.at(), words(event))));
        review.languageChoices().forEach(choice -> events.add(new Event(choice.at(), words(choice))));
        var waiver = review.waiver();
        if (waiver != null) {
            events.add(new Event(waiver.at(), getTranslation("review.history.waived", waiver.by(), waiver.reason())));
        }
        return events;
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
