package app.foreword.insight.ui;

import app.foreword.content.LearningModule;
import app.foreword.insight.Evidence;
import app.foreword.insight.OptionInsight;
import app.foreword.insight.QuestionInsight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What each option of a question got, for the questions with enough answers. */
class OptionTables extends Div {

    private final transient LearningModule module;
    private final transient Figures figures;

    OptionTables(LearningModule module, List<QuestionInsight> questions, Figures figures) {
        this.module = module;
        this.figures = figures;
        addClassName("options");
        var enough = questions.stream()
                .filter(question -> !question.optionTable().isEmpty())
                .toList();
        if (enough.isEmpty()) {
            var later = new Paragraph(getTranslation("insight.options.tooFew", Evidence.OPTIONS.atLeast()));
            later.addClassName("second");
            add(later);
            return;
        }
        add(new H3(getTranslation("insight.options.title")));
        enough.forEach(question -> add(options(question)));
    }

    private NativeDetails options(QuestionInsight question) {
        String stem = question.question().stem();
        var table = new FactTable(
                getTranslation("insight.options.table", stem),
                List.of(
                        getTranslation("insight.options.option"),
                        getTranslation("insight.options.chosen"),
                        getTranslation("insight.options.idea")));
        table.addClassName("option-table");
        question.optionTable().forEach(option -> table.row(name(option), cells(option)));
        table.row(
                new Span(getTranslation("insight.options.notSure")),
                List.of(figures.share(question.notSure()), new Span()));
        return new NativeDetails(Words.of(module, stem), table);
    }

    private Component name(OptionInsight option) {
        var name = Words.of(module, option.option().text());
        return option.right() ? new Span(name, Words.second(new Span(getTranslation("insight.options.right")))) : name;
    }

    private List<Component> cells(OptionInsight option) {
        String misconception = option.option().misconception();
        return List.of(
                figures.share(option.chosen()),
                misconception == null || option.right() ? new Span() : Words.of(module, misconception));
    }
}
