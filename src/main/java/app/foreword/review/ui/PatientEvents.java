package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Form;
import app.foreword.learning.LanguageChoice;
import app.foreword.learning.PatientQuestion;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.PatientReview;
import app.foreword.review.SectionReading;
import app.foreword.review.TalkEntry.PatientAsked;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the patient did, for the timeline. */
final class PatientEvents {

    private PatientEvents() {}

    static Stream<HistoryEvent> of(PatientReview review) {
        return Stream.of(
                        at(review.enrolment().startedAt(), "review.history.started"),
                        at(review.enrolment().finishedAt(), "review.history.finished"),
                        review.readings().stream().flatMap(reading -> of(reading, review)),
                        review.answers().stream().map(answered -> of(answered, review)),
                        review.help().stream().map(said -> HistoryEvent.of(said.at(), HelpWords.event(said))),
                        review.languageChoices().stream().map(PatientEvents::of),
                        review.talkList().entries().stream()
                                .filter(PatientAsked.class::isInstance)
                                .map(entry -> of(((PatientAsked) entry).question(), review)))
                .flatMap(events -> events);
    }

    private static Stream<HistoryEvent> at(@Nullable Instant at, String key) {
        return at == null ? Stream.empty() : Stream.of(HistoryEvent.of(at, translate(key)));
    }

    private static Stream<HistoryEvent> of(SectionReading reading, PatientReview review) {
        var opened = reading.openedAt();
        var finished = reading.finishedAt();
        String title = review.module().section(reading.section()).title();
        var events = Stream.<HistoryEvent>builder();
        if (opened != null) {
            events.add(new HistoryEvent(
                    opened, Quotation.in("history.opened", review.module().language(), title)));
        }
        if (finished != null) {
            var minutes = ReadingWords.minutes(reading);
            events.add(new HistoryEvent(
                    finished,
                    minutes.isPresent()
                            ? Quotation.in("history.read.in", review.module().language(), title, minutes.getAsLong())
                            : Quotation.in("history.read", review.module().language(), title)));
        }
        return events.build();
    }

    private static HistoryEvent of(AnsweredQuestion answered, PatientReview review) {
        boolean again = answered.question().form() != Form.A;
        return new HistoryEvent(
                answered.answer().at(),
                answer(
                        again ? "history.answered.again" : "history.answered",
                        answered,
                        ReplayLink.of(review.enrolment().id(), answered)));
    }

    /** What was answered and what came of it, with the way to its screen. */
    static Component answer(String key, AnsweredQuestion answered, ReplayLink link) {
        String result = answered.answer().right() ? "right" : answered.chosen().isPresent() ? "missed" : "notSure";
        return new Span(
                Quotation.in(
                        key,
                        answered.answer().language(),
                        answered.concept().title(),
                        translate("history.result." + result)),
                link);
    }

    private static HistoryEvent of(LanguageChoice choice) {
        return HistoryEvent.of(
                choice.at(), translate("terms.history.language", name(choice.before()), name(choice.language())));
    }

    private static HistoryEvent of(PatientQuestion question, PatientReview review) {
        return question.text().isEmpty()
                ? HistoryEvent.of(question.at(), translate("history.marked"))
                : new HistoryEvent(
                        question.at(),
                        Quotation.in("history.asked", review.languageAt(question.at()), question.text()));
    }

    private static String name(Locale language) {
        return language.getDisplayLanguage(UI.getCurrent().getLocale());
    }
}
