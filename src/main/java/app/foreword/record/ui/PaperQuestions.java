package app.foreword.record.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.QuestionId;
import app.foreword.content.Section;
import app.foreword.learning.Answer;
import app.foreword.learning.PaperEntry;
import app.foreword.learning.PaperForm.Item;
import app.foreword.learning.PaperReply;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All questions of a form, under the headings of their sections. What is answered already is shown and stays. */
class PaperQuestions extends Div {

    private final List<PaperQuestion> open = new ArrayList<>();

    /** Shows the form of an entry; what was chosen so far stays, also in another language. */
    void show(PaperEntry entry) {
        Map<QuestionId, PaperReply> kept = replies();
        removeAll();
        open.clear();
        for (Section section : entry.module().sections()) {
            var heading = new H2(section.title());
            heading.getElement().setAttribute("lang", entry.module().language().toLanguageTag());
            add(heading);
            entry.form().in(section).forEach(item -> add(question(entry, item)));
        }
        open.forEach(question -> {
            PaperReply reply = kept.get(question.question());
            if (reply != null) {
                question.show(reply);
            }
        });
    }

    Map<QuestionId, PaperReply> replies() {
        var replies = new HashMap<QuestionId, PaperReply>();
        open.forEach(question -> question.reply().ifPresent(reply -> replies.put(question.question(), reply)));
        return replies;
    }

    void clearErrors() {
        open.forEach(PaperQuestion::clearError);
    }

    void showMissing(Collection<QuestionId> questions) {
        var missing = open.stream()
                .filter(question -> questions.contains(question.question()))
                .toList();
        missing.forEach(PaperQuestion::showMissing);
        missing.stream().findFirst().ifPresent(PaperQuestion::focus);
    }

    private Component question(PaperEntry entry, Item item) {
        var answered = entry.answered(item.question());
        if (answered.isPresent()) {
            return kept(entry.module(), item, answered.get());
        }
        var question = new PaperQuestion(entry.module(), item);
        open.add(question);
        return question;
    }

    private Div kept(LearningModule module, Item item, Answer answer) {
        var stem = new Paragraph(getTranslation(
                "paper.enter.question", item.number(), item.question().stem()));
        stem.getElement().setAttribute("lang", module.language().toLanguageTag());
        String chosen = answer.chosen()
                .flatMap(module.question(answer.question())::option)
                .map(Option::text)
                .orElseGet(() -> getTranslation("paper.enter.notSure"));
        var stays = new Paragraph(getTranslation("paper.enter.kept", chosen));
        stays.addClassName("second");
        var kept = new Div(stem, stays);
        kept.addClassName("kept");
        return kept;
    }
}
