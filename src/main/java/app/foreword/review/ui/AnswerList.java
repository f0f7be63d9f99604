package app.foreword.review.ui;

import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.Section;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.PatientReview;
import app.foreword.review.SectionReading;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Every answer by try, with the screen on which it was given, and when each section was read. */
class AnswerList extends Div {

    private final When when;

    AnswerList(When when) {
        this.when = when;
        addClassName("answers");
    }

    void show(PatientReview review) {
        removeAll();
        add(new H2(getTranslation("review.answers")));
        for (Section section : review.module().sections()) {
            add(section(section, review));
        }
    }

    private NativeDetails section(Section section, PatientReview review) {
        Set<ConceptId> concepts =
                section.concepts().stream().map(concept -> concept.id()).collect(Collectors.toSet());
        var answers = review.answers().stream()
                .filter(answer -> concepts.contains(answer.concept().id()))
                .toList();
        var right = answers.stream().filter(answer -> answer.answer().right()).count();
        var language = review.module().language();
        var summary = Quotation.in("review.answers.section", language, section.title(), right, concepts.size());
        var content = new Div(new Paragraph(reading(section, review.readings())));
        if (!answers.isEmpty()) {
            content.add(table(section, language, answers));
        }
        return new NativeDetails(summary, content);
    }

    private String reading(Section section, List<SectionReading> readings) {
        return readings.stream()
                .filter(reading -> reading.section().equals(section.id()))
                .findFirst()
                .map(this::reading)
                .orElse(getTranslation("review.reading.none"));
    }

    private String reading(SectionReading reading) {
        var opened = reading.openedAt();
        var finished = reading.finishedAt();
        if (finished != null && reading.onPaper()) {
            return getTranslation("paper.reading", when.calendarDay(finished));
        }
        if (finished != null) {
            return opened == null
                    ? getTranslation("review.reading.finished", when.moment(finished))
                    : getTranslation("review.reading.both", when.moment(opened), when.moment(finished));
        }
        return opened == null
                ? getTranslation("review.reading.none")
                : getTranslation("review.reading.opened", when.moment(opened));
    }

    private NativeTable table(Section section, Locale language, List<AnsweredQuestion> answers) {
        var table = new NativeTable();
        table.addClassName("answer-table");
        table.setCaptionText(section.title());
        table.getCaption().addClassName("visually-hidden");
        table.getCaption().getElement().setAttribute("lang", language.toLanguageTag());
        var heads = table.getHead().addRow();
        for (String key : List.of("idea", "question", "chose", "at")) {
            heads.addHeaderCell().setText(getTranslation("review.answers." + key));
        }
        var body = table.addBody();
        answers.forEach(answer -> addRow(body, answer));
        return table;
    }

    private void addRow(NativeTableBody body, AnsweredQuestion answered) {
        var row = body.addRow();
        var language = answered.answer().language();
        boolean again = answered.question().form() != Form.A;
        var tried = new Span(getTranslation(again ? "review.answers.second" : "review.answers.first"));
        tried.addClassName("second");
        row.addDataCell().add(Quotation.of(language, answered.concept().title()), tried);
        row.addDataCell()
                .add(
                        Quotation.of(language, answered.question().stem()),
                        new NativeDetails(getTranslation("review.answers.screen"), Choices.shown(answered)));
        row.addDataCell().add(Choices.chosen(answered, when));
        var at = answered.answer().at();
        row.addDataCell()
                .setText(
                        answered.answer().onPaper()
                                ? getTranslation("paper.answered", when.calendarDay(at))
                                : when.moment(at));
    }
}
