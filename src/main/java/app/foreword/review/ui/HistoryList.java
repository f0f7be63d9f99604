package app.foreword.review.ui;

import app.foreword.access.HandOver;
import app.foreword.mail.Mails;
import app.foreword.review.PatientReview;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to an enrolment: newest first, day by day. Only as many days are open as one takes in at a look. */
class HistoryList extends Section {

    private static final int AT_A_LOOK = 15;

    private final transient Mails mails;
    private final When when;
    private final Map<LocalDate, NativeDetails> days = new HashMap<>();

    HistoryList(Mails mails, When when) {
        this.mails = mails;
        this.when = when;
        addClassName("history");
    }

    /** Days that somebody opened or closed stay so. */
    void show(PatientReview review, List<HandOver> tablets) {
        var before = new HashMap<>(days);
        days.clear();
        removeAll();
        add(new H2(getTranslation("review.history")));
        int shown = 0;
        for (var day : byDay(review, tablets).entrySet()) {
            shown += day.getValue().size();
            var details = day(day.getKey(), day.getValue());
            var earlier = before.get(day.getKey());
            details.setOpen(earlier == null ? shown <= AT_A_LOOK : earlier.isOpen());
            days.put(day.getKey(), details);
            add(details);
        }
    }

    private Map<LocalDate, List<HistoryEvent>> byDay(PatientReview review, List<HandOver> tablets) {
        var events = Stream.of(
                        StaffEvents.of(review),
                        PatientEvents.of(review),
                        FairnessEvents.of(review, when),
                        tablets.stream().flatMap(TabletEvents::of),
                        mails.of(review.enrolment().id()).stream().flatMap(MailEvents::of),
                        review.recheck().rechecks().stream().flatMap(recheck -> RecheckEvents.of(recheck, when)))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(ArrayList::new));
        events.sort((a, b) -> b.at().compareTo(a.at()));
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> when.dayOf(event.at()), LinkedHashMap::new, Collectors.toList()));
    }

    private NativeDetails day(LocalDate day, List<HistoryEvent> events) {
        var list = new UnorderedList();
        list.addClassName("log");
        events.forEach(event -> list.add(item(event)));
        return new NativeDetails(getTranslation("history.day", when.date(day), events.size()), list);
    }

    private ListItem item(HistoryEvent event) {
        var at = new Span(when.time(event.at()));
        at.addClassName("second");
        return new ListItem(at, event.words());
    }
}
