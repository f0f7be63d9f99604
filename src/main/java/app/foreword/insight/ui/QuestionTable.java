package app.foreword.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.LearningModule;
import app.foreword.insight.Evidence;
import app.foreword.insight.FormInsight;
import app.foreword.insight.OptionInsight;
import app.foreword.insight.QuestionInsight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** One row for each question of a form. How it goes with the others stands there once it can be said of one of them. */
class QuestionTable extends FactTable {

    private final transient LearningModule module;
    private final transient Figures figures;
    private final boolean discriminating;

    QuestionTable(LearningModule module, FormInsight form, Figures figures) {
        super(translate("insight.questions.table." + form.form().name()), columns(discriminating(form)));
        addClassName("question-table");
        this.module = module;
        this.figures = figures;
        discriminating = discriminating(form);
        form.questions().forEach(question -> row(name(question), cells(question)));
    }

    private static boolean discriminating(FormInsight form) {
        return form.questions().stream().anyMatch(each -> each.discrimination().isPresent());
    }

    private static List<String> columns(boolean discriminating) {
        var keys = new ArrayList<>(List.of("question", "answers", "right", "notSure", "picked", "look"));
        if (discriminating) {
            keys.add(keys.size() - 1, "discrimination");
        }
        return keys.stream().map(key -> translate("insight.questions." + key)).toList();
    }

    private Component name(QuestionInsight insight) {
        return new Span(
                Words.of(module, insight.question().stem()),
                Words.second(Words.of(module, insight.concept().title())));
    }

    private List<Component> cells(QuestionInsight insight) {
        var cells = new ArrayList<Component>();
        boolean told = insight.right().allows(Evidence.COUNTS);
        cells.add(new Span(told ? String.valueOf(insight.right().of()) : ""));
        cells.add(figures.share(insight.right(), insight.band()));
        cells.add(told ? new Span(String.valueOf(insight.notSure().count())) : new Span());
        cells.add(picked(insight));
        if (discriminating) {
            cells.add(insight.discrimination().map(figures::correlation).orElseGet(Span::new));
        }
        cells.add(look(insight));
        return cells;
    }

    private Component picked(QuestionInsight insight) {
        var picked = new Span();
        for (OptionInsight option : insight.mostPicked()) {
            picked.add(new Span(
                    Words.of(module, option.idea()),
                    Words.second(new Span(getTranslation(
                            "insight.count",
                            option.chosen().count(),
                            option.chosen().of())))));
        }
        return picked;
    }

    private Component look(QuestionInsight insight) {
        var look = new Span();
        insight.flags().forEach(flag -> look.add(Words.chip(getTranslation("insight.flag." + flag.name()))));
        insight.options()
                .forEach(option -> option.flags()
                        .forEach(flag ->
                                look.add(new Span(getTranslation("insight.flag." + flag.name(), option.idea())))));
        insight.corrected()
                .ifPresent(key -> look.add(new Span(getTranslation(
                        key.atFault() ? "insight.corrected.all" : "insight.corrected", figures.day(key.at())))));
        return look;
    }
}
