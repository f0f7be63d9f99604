package app.foreword.review.ui;

import app.foreword.content.Concept;
import app.foreword.content.Form;
import app.foreword.content.Section;
import app.foreword.learning.Answer;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.PatientReview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every answer by try, with the way to its screen, and how long each section was read. */
class AnswerList extends Div {

    private final When when;

    AnswerList(When when) {
        this.when = when;
        addClassName("answers");
    }

    void show(PatientReview review) {
        removeAll();
        var about = new Paragraph(about(review));
        about.addClassName("second");
        add(new H2(getTranslation("review.answers")), about);
        review.module().sections().forEach(section -> add(section(section, review)));
    }

    /** Version, languages and help: the same for most answers, so said once. */
    private String about(PatientReview review) {
        String version =
                getTranslation("replay.answers.version", review.module().version(), names(languages(review)));
        return HelpWords.fact(review.help(), when)
                .map(help -> version + getTranslation("review.facts.between") + help)
                .orElse(version);
    }

    private NativeDetails section(Section section, PatientReview review) {
        var concepts = section.concepts().stream().map(Concept::id).collect(Collectors.toSet());
        var answers = review.answers().stream()
                .filter(answer -> concepts.contains(answer.concept().id()))
                .toList();
        var content = new Div(new Paragraph(ReadingWords.of(section, review.readings(), when)));
        if (!answers.isEmpty()) {
            content.add(table(section, review, answers));
        }
        return new NativeDetails(summary(section, review, answers), content);
    }

    private Span summary(Section section, PatientReview review, List<AnsweredQuestion> answers) {
        var language = review.module().language();
        int ideas = section.concepts().size();
        long asked = answers.stream().map(AnsweredQuestion::concept).distinct().count();
        long right = answers.stream()
                .filter(answer -> answer.answer().right())
                .map(AnsweredQuestion::concept)
                .distinct()
                .count();
        if (asked == 0) {
            return Quotation.in("replay.answers.notAsked", language, section.title());
        }
        return asked < ideas
                ? Quotation.in("replay.answers.soFar", language, section.title(), right, asked, ideas - asked)
                : Quotation.in("review.answers.section", language, section.title(), right, ideas);
    }

    private NativeTable table(Section section, PatientReview review, List<AnsweredQuestion> answers) {
        var table = new NativeTable();
        table.addClassName("answer-table");
        table.setCaptionText(section.title());
        table.getCaption().addClassName("visually-hidden");
        table.getCaption()
                .getElement()
                .setAttribute("lang", review.module().language().toLanguageTag());
        var heads = table.getHead().addRow();
        for (String key : List.of("idea", "question", "chose", "at")) {
            heads.addHeaderCell().setText(getTranslation("review.answers." + key));
        }
        var body = table.addBody();
        answers.forEach(answer -> addRow(body, answer, review));
        return table;
    }

    private void addRow(NativeTableBody body, AnsweredQuestion answered, PatientReview review) {
        var row = body.addRow();
        var language = answered.answer().language();
        boolean again = answered.question().form() != Form.A;
        row.addDataCell()
                .add(
                        Quotation.of(language, answered.concept().title()),
                        second(getTranslation(again ? "review.answers.second" : "review.answers.first")));
        row.addDataCell().add(Quotation.of(language, answered.question().stem()));
        row.addDataCell().add(Choices.chosen(answered, when));
        var at = row.addDataCell();
        at.add(new Span(moment(answered.answer())));
        if (languages(review).size() > 1) {
            at.add(second(names(List.of(language))));
        }
        at.add(ReplayLink.of(review.enrolment().id(), answered));
    }

    private String moment(Answer answer) {
        return answer.onPaper()
                ? getTranslation("paper.answered", when.calendarDay(answer.at()))
                : when.moment(answer.at());
    }

    private static Span second(String words) {
        var span = new Span(words);
        span.addClassName("second");
        return span;
    }

    /** In which the patient answered; before the first answer, in which they will. */
    private static List<Locale> languages(PatientReview review) {
        var answered = review.answers().stream()
                .map(answer -> answer.answer().language())
                .distinct()
                .toList();
        return answered.isEmpty() ? List.of(review.module().language()) : answered;
    }

    private String names(List<Locale> languages) {
        return languages.stream()
                .map(language -> language.getDisplayLanguage(getLocale()))
                .collect(Collectors.joining(", "));
    }
}
