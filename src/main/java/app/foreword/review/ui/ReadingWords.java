package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Section;
import app.foreword.review.SectionReading;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** When a section was opened and read, and how long that took. */
final class ReadingWords {

    /** A longer time says that the patient paused, not how long it took. */
    private static final Duration ONE_SITTING = Duration.ofHours(3);

    private ReadingWords() {}

    static String of(Section section, List<SectionReading> readings, When when) {
        return readings.stream()
                .filter(reading -> reading.section().equals(section.id()))
                .findFirst()
                .map(reading -> of(reading, when))
                .orElse(translate("review.reading.none"));
    }

    /** In minutes, begun ones too; empty where one of the two is not known, or the patient paused. */
    static OptionalLong minutes(SectionReading reading) {
        var opened = reading.openedAt();
        var finished = reading.finishedAt();
        if (opened == null || finished == null) {
            return OptionalLong.empty();
        }
        var taken = Duration.between(opened, finished);
        return taken.compareTo(ONE_SITTING) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, (taken.toSeconds() + 59) / 60));
    }

    private static String of(SectionReading reading, When when) {
        var opened = reading.openedAt();
        var finished = reading.finishedAt();
        if (finished != null && reading.onPaper()) {
            return translate("paper.reading", when.calendarDay(finished));
        }
        if (opened == null) {
            return finished == null
                    ? translate("review.reading.none")
                    : translate("review.reading.finished", when.moment(finished));
        }
        if (finished == null) {
            return translate("review.reading.opened", when.moment(opened));
        }
        String both = translate("review.reading.both", when.moment(opened), when.moment(finished));
        var minutes = minutes(reading);
        return minutes.isPresent() ? both + " " + translate("replay.reading.took", minutes.getAsLong()) : both;
    }
}
