package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.access.HandOver;
import java.util.Objects;
import java.util.stream.Stream;

/** When a patient had one of the clinic's tablets, for the timeline. */
final class TabletEvents {

    private TabletEvents() {}

    static Stream<HistoryEvent> of(HandOver tablet) {
        var started = HistoryEvent.of(tablet.startedAt(), translate("tablet.history.started", tablet.by()));
        var ended = tablet.endedAt();
        var how = tablet.how();
        if (ended == null || how == null) {
            return Stream.of(started);
        }
        String words = translate("tablet.history." + how, Objects.requireNonNullElse(tablet.endedBy(), ""));
        String wrong = tablet.wrongPins() == 0 ? "" : " " + translate("tablet.history.wrong", tablet.wrongPins());
        return Stream.of(started, HistoryEvent.of(ended, words + wrong));
    }
}
