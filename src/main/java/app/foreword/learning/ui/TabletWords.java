package app.foreword.learning.ui;

import app.foreword.access.TypedOnTablet;
import app.foreword.learning.DraftPlace;
import app.foreword.learning.LastWords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what a tablet sends when its patient has left. */
@Component
class TabletWords {

    private final LastWords words;

    TabletWords(LastWords words) {
        this.words = words;
    }

    @EventListener
    void keep(TypedOnTablet typed) {
        DraftPlace.named(typed.place())
                .ifPresent(place -> words.keep(typed.enrolment(), place, typed.text(), typed.ago()));
    }
}
