package app.foreword.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One line of a patient's timeline. */
record HistoryEvent(Instant at, Component words) {

    static HistoryEvent of(Instant at, String words) {
        return new HistoryEvent(at, new Span(words));
    }
}
