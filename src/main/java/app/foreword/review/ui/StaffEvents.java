package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.ConceptId;
import app.foreword.enrolment.Beginnings;
import app.foreword.enrolment.LinkMade;
import app.foreword.learning.PatientQuestionId;
import app.foreword.review.PatientReview;
import app.foreword.review.SignOff;
import app.foreword.review.StaffNote;
import app.foreword.review.TalkClosed;
import app.foreword.review.TalkEntry.PatientAsked;
import app.foreword.review.TalkEntry.Subject;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** What staff did, for the timeline. */
final class StaffEvents {

    private StaffEvents() {}

    static Stream<HistoryEvent> of(PatientReview review) {
        var beginnings = review.history().beginnings();
        return Stream.of(
                        Stream.of(enrolled(beginnings)),
                        beginnings.links().stream().flatMap(StaffEvents::of),
                        review.history().talks().stream().map(talk -> of(talk, review)),
                        review.notes().stream().map(StaffEvents::of),
                        review.signOffs().stream().map(StaffEvents::of),
                        Stream.ofNullable(review.waiver())
                                .map(waiver -> HistoryEvent.of(
                                        waiver.at(), translate("review.history.waived", waiver.by(), waiver.reason()))))
                .flatMap(events -> events);
    }

    private static HistoryEvent enrolled(Beginnings beginnings) {
        var by = beginnings.enrolledBy();
        return HistoryEvent.of(
                beginnings.enrolledAt(),
                by == null ? translate("history.enrolled") : translate("history.enrolledBy", by));
    }

    private static Stream<HistoryEvent> of(LinkMade link) {
        return Stream.concat(
                Stream.of(HistoryEvent.of(link.at(), translate("history.link"))),
                Stream.ofNullable(link.revokedAt()).map(at -> HistoryEvent.of(at, translate("history.linkEnded"))));
    }

    private static HistoryEvent of(TalkClosed talk, PatientReview review) {
        var closing = talk.closing();
        var words = new Span(about(talk.subject(), review));
        words.add(new Span(translate("history.talk", translate("review.outcome." + closing.outcome()), closing.by())));
        if (!closing.note().isEmpty()) {
            words.add(new Span(" " + translate("review.quoted", closing.note())));
        }
        return new HistoryEvent(closing.at(), words);
    }

    private static Component about(Subject subject, PatientReview review) {
        var language = review.module().language();
        return switch (subject) {
            case Subject.Idea(ConceptId concept) ->
                Quotation.of(language, review.module().concept(concept).title());
            case Subject.Question(PatientQuestionId question) ->
                review.talkList().entries().stream()
                        .filter(entry -> entry.subject().equals(subject))
                        .map(entry -> ((PatientAsked) entry).question().text())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .map(text -> Quotation.in("review.quoted", language, text))
                        .orElse(new Span(translate("history.talk.question")));
        };
    }

    private static HistoryEvent of(StaffNote note) {
        return HistoryEvent.of(note.at(), translate("history.note", note.by(), note.text()));
    }

    private static HistoryEvent of(SignOff event) {
        return HistoryEvent.of(
                event.at(),
                switch (event.event()) {
                    case SIGNED -> translate("review.history.signed", event.by());
                    case REOPENED -> translate("review.history.reopened", event.by(), event.reason());
                });
    }
}
