package app.foreword.learning.ui;

import app.foreword.learning.DraftPlace;
import app.foreword.learning.Lesson;
import app.foreword.learning.TypedText;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.time.Duration;

/** Takes what the fields of a page send while somebody types, stores it, and tells the browser that it may forget it. */
final class DraftCatcher {

    private static final String PLACE = "event.detail.place";
    private static final String TEXT = "event.detail.text";
    private static final String STAMP = "event.detail.stamp";
    private static final String AGO = "event.detail.ago";

    /** What the browser keeps until the server has it; {@code draft.js} names it so, too. */
    private static final String KEPT_HERE = "foreword-draft-";

    private final Lesson lesson;
    private final Element page;

    private DraftCatcher(Lesson lesson, Element page) {
        this.lesson = lesson;
        this.page = page;
    }

    /** @param page holds the fields; what was typed on other pages and not sent is sent from here */
    static void on(LessonPage page, Lesson lesson) {
        var catcher = new DraftCatcher(lesson, page.getElement());
        page.getElement()
                .addEventListener("draft", catcher::take)
                .addEventData(PLACE)
                .addEventData(TEXT)
                .addEventData(STAMP)
                .addEventData(AGO);
        if (lesson.isStored()) {
            page.addAttachListener(attach -> page.getElement().executeJs("""
                            const mine = $0 + $1 + '-';
                            try {
                              const place = JSON.parse(sessionStorage.getItem('foreword-place'));
                              if (place && place.owner !== $1) sessionStorage.removeItem('foreword-place');
                              const kept = Object.keys(localStorage).filter(key => key.startsWith($0));
                              // somebody else reads here now: what others typed is not theirs to find
                              kept.filter(key => !key.startsWith(mine)).forEach(key => localStorage.removeItem(key));
                              if (kept.some(key => key.startsWith(mine)))
                                import(new URL('components/draft.js', document.baseURI)).then(part => part.sweep(this, $1));
                            } catch (forbidden) { /* then this browser keeps nothing */ }
                            """, KEPT_HERE, lesson.owner()));
        }
    }

    private void take(DomEvent event) {
        var data = event.getEventData();
        DraftPlace.named(data.get(PLACE).asString())
                .ifPresent(place -> keep(
                        place,
                        data.get(TEXT).asString(),
                        data.get(STAMP).asString(),
                        Duration.ofMillis(data.get(AGO).asLong())));
    }

    private void keep(DraftPlace place, String typed, String stamp, Duration ago) {
        String counts = lesson.keep(place, typed, ago);
        boolean typedLaterElsewhere = !counts.equals(TypedText.cleaned(typed));
        page.executeJs(
                "dispatchEvent(new CustomEvent('draft-kept', {detail: {owner: $0, place: $1, stamp: $2, text: $3}}))",
                lesson.owner(),
                place.name(),
                stamp,
                typedLaterElsewhere ? counts : null);
    }
}
