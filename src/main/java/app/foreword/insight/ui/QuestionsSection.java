package app.foreword.insight.ui;

import app.foreword.content.Form;
import app.foreword.insight.Evidence;
import app.foreword.insight.FormInsight;
import app.foreword.insight.InsightReport;
import app.foreword.insight.QuestionInsight;
import app.foreword.record.ui.RecordNavigation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;

/** The questions of one form: which of them many have wrong, and what they take for right. */
class QuestionsSection extends Section {

    private final transient InsightReport report;
    private final transient Figures figures;
    private final transient FormInsight form;

    QuestionsSection(InsightReport report, FormInsight form, String stamp, Figures figures) {
        this.report = report;
        this.figures = figures;
        this.form = form;
        add(new H2(getTranslation("insight.questions.title." + form.form().name())));
        var about = new Paragraph(
                getTranslation("insight.questions.about." + form.form().name()));
        about.addClassName("second");
        add(about);
        List<QuestionInsight> told = told();
        if (told.isEmpty()) {
            add(Words.tooFew(getTranslation("insight.questions.tooFew", Evidence.COUNTS.atLeast())));
            return;
        }
        var parts = Words.beside(new QuestionTable(report.module(), form, figures));
        var drawn = told.stream()
                .filter(each -> each.right().allows(Evidence.SHARES))
                .toList();
        if (!drawn.isEmpty()) {
            parts.add(new Picture(drawing(drawn, stamp)));
        }
        add(parts, new OptionTables(report.module(), told, figures), downloads());
    }

    private List<QuestionInsight> told() {
        return form.questions().stream()
                .filter(each -> each.right().allows(Evidence.COUNTS))
                .toList();
    }

    private Div downloads() {
        var downloads = new Div();
        downloads.addClassName("actions");
        if (form.form() == Form.A) {
            downloads.add(
                    Words.csv(RecordNavigation.insight("questions", report.query()), "questions"),
                    Words.csv(RecordNavigation.insight("options", report.query()), "options"));
        }
        return downloads;
    }

    private Picture.Drawing drawing(List<QuestionInsight> questions, String stamp) {
        String title = getTranslation("insight.questions.picture." + form.form().name());
        return new Picture.Drawing(
                title,
                getTranslation("insight.picture", title),
                stamp,
                true,
                1,
                List.of(
                        new Picture.Legend("bar", getTranslation("insight.questions.right")),
                        new Picture.Legend("flagged", getTranslation("insight.legend.flagged")),
                        new Picture.Legend("interval", getTranslation("insight.legend.interval"))),
                questions.stream().map(this::bar).toList(),
                getTranslation("insight.save", title),
                getTranslation("insight.picture.failed"),
                "questions-" + form.form().name().toLowerCase(Locale.ROOT) + "-"
                        + report.module().version());
    }

    private Picture.Bar bar(QuestionInsight question) {
        var right = question.right().estimate().orElseThrow();
        return new Picture.Bar(
                question.question().stem(),
                figures.percent(right.value()),
                right.value(),
                right.low(),
                right.high(),
                null,
                !question.flags().isEmpty());
    }
}
