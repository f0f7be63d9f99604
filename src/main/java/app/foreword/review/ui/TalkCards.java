package app.foreword.review.ui;

import app.foreword.review.PatientReview;
import app.foreword.review.TalkEntry;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.Map;

/** The talk list. Cards stay in place over changes, so that a half-written note is never lost. */
class TalkCards extends Section {

    private final Map<TalkEntry.Subject, TalkCard> cards = new HashMap<>();
    private final Paragraph summary = new Paragraph();
    private final ReviewActions actions;
    private final When when;

    TalkCards(ReviewActions actions, When when) {
        this.actions = actions;
        this.when = when;
        summary.addClassName("second");
        add(new H2(getTranslation("review.talkList")), summary);
    }

    void show(PatientReview review) {
        var list = review.talkList();
        summary.setText(summary(review));
        cards.entrySet().removeIf(card -> {
            boolean gone = !list.has(card.getKey());
            if (gone) {
                remove(card.getValue());
            }
            return gone;
        });
        for (TalkEntry entry : list.entries()) {
            card(entry).show(entry, review.enrolment().signedOff());
        }
    }

    private TalkCard card(TalkEntry entry) {
        return cards.computeIfAbsent(entry.subject(), subject -> {
            var card = new TalkCard("talk-" + cards.size(), entry, actions, when);
            add(card);
            return card;
        });
    }

    private String summary(PatientReview review) {
        var list = review.talkList();
        if (!list.entries().isEmpty()) {
            return getTranslation(
                    "review.talkList.open", list.open(), list.entries().size());
        }
        return getTranslation("review.talkList.empty." + review.enrolment().state());
    }
}
