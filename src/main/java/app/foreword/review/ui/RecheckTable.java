package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Concept;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.RecheckReview;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The ideas of one re-check: what was asked, what was chosen, what is right, and what came of it. */
final class RecheckTable {

    private RecheckTable() {}

    static NativeTable of(RecheckReview review, String caption, When when) {
        var table = new NativeTable();
        table.addClassName("answer-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        var heads = table.getHead().addRow();
        for (String key : List.of("idea", "question", "chose", "right")) {
            heads.addHeaderCell().setText(translate("recheck.result." + key));
        }
        var body = table.addBody();
        review.answers().forEach(answer -> addAnswer(body, review, answer, when));
        review.ideas().stream()
                .filter(idea -> review.answers().stream()
                        .noneMatch(answer -> answer.concept().id().equals(idea.id())))
                .forEach(idea -> addUnanswered(body, idea));
        return table;
    }

    private static void addAnswer(NativeTableBody body, RecheckReview review, AnsweredQuestion answered, When when) {
        var row = body.addRow();
        var language = answered.answer().language();
        boolean right = answered.answer().right();
        row.addDataCell()
                .add(
                        Quotation.of(language, answered.concept().title()),
                        chip(right ? "recheck.result.remembered" : "recheck.result.again", right ? "accent" : "warm"));
        row.addDataCell()
                .add(
                        Quotation.of(language, answered.question().stem()),
                        second(translate(
                                        "recheck.result.form",
                                        answered.question().form().name())
                                + " \u00b7 "
                                + when.moment(answered.answer().at())),
                        ReplayLink.of(
                                review.recheck().enrolment(), review.recheck().id(), answered));
        row.addDataCell().add(Choices.chosen(answered, when));
        var rightIdea = row.addDataCell();
        // where rows are stacked, nothing else tells that it is not the patient's
        rightIdea.getElement().setAttribute("data-label", translate("recheck.result.right"));
        rightIdea.add(Quotation.of(language, answered.question().rightIdea()));
    }

    private static void addUnanswered(NativeTableBody body, Concept idea) {
        var row = body.addRow();
        row.addDataCell().add(new Span(idea.title()), second(translate("recheck.result.unanswered")));
        for (int i = 0; i < 3; i++) {
            row.addDataCell().setText(translate("review.nothing"));
        }
    }

    private static Span chip(String key, String look) {
        var chip = new Span(translate(key));
        chip.addClassNames("chip", look);
        return chip;
    }

    private static Span second(String words) {
        var span = new Span(words);
        span.addClassName("second");
        return span;
    }
}
