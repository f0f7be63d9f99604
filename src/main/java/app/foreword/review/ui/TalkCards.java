package app.foreword.review.ui;

import app.foreword.content.ConceptId;
import app.foreword.learning.PatientQuestionId;
import app.foreword.review.PatientReview;
import app.foreword.review.TalkEntry;
import app.foreword.review.TalkEntry.Subject;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The talk list. Cards stay in place over changes, so that a half-written note is never lost. */
class TalkCards extends Section {

    private final Map<Subject, TalkCard> cards = new HashMap<>();
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
        int place = indexOf(summary);
        for (TalkEntry entry : list.entries()) {
            TalkCard card = card(entry, ++place, review);
            if (indexOf(card) != place) {
                addComponentAtIndex(place, card);
            }
            card.show(entry, review.enrolment().signedOff());
            card.showAskedAgain(
                    entry.subject() instanceof Subject.Idea(var idea) ? review.askedAgain(idea) : List.of());
        }
    }

    /** Cards that are there mostly keep their order: one moves only where a later answer makes it more pressing. */
    private TalkCard card(TalkEntry entry, int place, PatientReview review) {
        return cards.computeIfAbsent(entry.subject(), subject -> {
            var card = new TalkCard(
                    id(subject), entry, review.enrolment().id(), review.module().language(), actions, when);
            addComponentAtIndex(place, card);
            return card;
        });
    }

    private static String id(Subject subject) {
        return switch (subject) {
            case Subject.Idea(ConceptId concept) -> "talk-idea-" + concept.value();
            case Subject.Question(PatientQuestionId question) -> "talk-question-" + question.value();
        };
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
