package app.foreword.review.ui;

import app.foreword.content.Form;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.PastAttempt;
import app.foreword.review.PatientReview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Attempts of before, each as it was: its score, every answer, what came of talking about it, and why it ended. */
class PastAttempts extends Div {

    private final When when;

    PastAttempts(When when) {
        this.when = when;
        addClassName("past-attempts");
    }

    void show(PatientReview review) {
        removeAll();
        review.fairness()
                .pastAttempts()
                .forEach(attempt -> add(section(review.enrolment().id(), attempt)));
    }

    private Section section(EnrolmentId enrolment, PastAttempt attempt) {
        var results = attempt.results();
        var why = new Paragraph(getTranslation(
                "fairness.past.ended",
                attempt.further().by(),
                when.moment(attempt.further().at()),
                attempt.further().reason()));
        var section = new Section(
                new H2(getTranslation("fairness.past", attempt.number())),
                new Paragraph(times(attempt) + " "
                        + getTranslation(
                                "review.score.words", results.firstTry(), results.concepts(), results.understood())),
                why);
        why.addClassName("second");
        if (!attempt.talks().isEmpty()) {
            section.add(talks(attempt));
        }
        if (!attempt.answers().isEmpty()) {
            section.add(new NativeDetails(
                    getTranslation("fairness.past.answers", attempt.answers().size()), table(enrolment, attempt)));
        }
        return section;
    }

    private String times(PastAttempt attempt) {
        String started = attempt.startedAt().map(when::moment).orElse(getTranslation("review.nothing"));
        return attempt.finishedAt()
                .map(finished -> getTranslation("fairness.past.finished", started, when.moment(finished)))
                .orElse(getTranslation("fairness.past.stopped", started));
    }

    private UnorderedList talks(PastAttempt attempt) {
        var list = new UnorderedList();
        list.addClassName("log");
        attempt.talks().forEach(talk -> {
            var by = new Span(Words.of(talk.closing(), when));
            list.add(new ListItem(Quotation.of(attempt.module().language(), talk.idea()), new Div(by)));
        });
        return list;
    }

    private NativeTable table(EnrolmentId enrolment, PastAttempt attempt) {
        var table = new NativeTable();
        table.addClassName("answer-table");
        table.setCaptionText(getTranslation("fairness.past", attempt.number()));
        table.getCaption().addClassName("visually-hidden");
        var heads = table.getHead().addRow();
        for (String key : List.of("idea", "question", "chose", "at")) {
            heads.addHeaderCell().setText(getTranslation("review.answers." + key));
        }
        var body = table.addBody();
        attempt.answers().forEach(answer -> addRow(enrolment, body, answer));
        return table;
    }

    private void addRow(EnrolmentId enrolment, NativeTableBody body, AnsweredQuestion answered) {
        var row = body.addRow();
        var language = answered.answer().language();
        boolean again = answered.question().form() != Form.A;
        var tried = new Span(getTranslation(again ? "review.answers.second" : "review.answers.first"));
        tried.addClassName("second");
        row.addDataCell().add(Quotation.of(language, answered.concept().title()), tried);
        row.addDataCell().add(Quotation.of(language, answered.question().stem()), ReplayLink.of(enrolment, answered));
        row.addDataCell().add(Choices.chosen(answered, when));
        row.addDataCell().setText(when.moment(answered.answer().at()));
    }
}
