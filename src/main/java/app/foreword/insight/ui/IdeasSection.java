package app.foreword.insight.ui;

import app.foreword.insight.Evidence;
import app.foreword.insight.IdeaInsight;
import app.foreword.insight.InsightReport;
import app.foreword.record.ui.RecordNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Which ideas do not land, those that are taught badly first. */
class IdeasSection extends Section {

    private final transient InsightReport report;
    private final transient Figures figures;

    IdeasSection(InsightReport report, String stamp, Figures figures) {
        this.report = report;
        this.figures = figures;
        add(new H2(getTranslation("insight.ideas.title")));
        if (report.ideas().stream().noneMatch(idea -> idea.firstTry().allows(Evidence.COUNTS))) {
            add(Words.tooFew(getTranslation("insight.ideas.tooFew", Evidence.COUNTS.atLeast())));
            return;
        }
        var order = new Paragraph(getTranslation("insight.ideas.order"));
        order.addClassName("second");
        add(order);
        var parts = Words.beside(table());
        var drawn = report.ideas().stream()
                .filter(idea -> idea.firstTry().allows(Evidence.SHARES))
                .toList();
        if (!drawn.isEmpty()) {
            parts.add(new Picture(drawing(drawn, stamp)));
        }
        add(parts, Words.csv(RecordNavigation.insight("ideas", report.query()), "ideas"));
    }

    private FactTable table() {
        var columns = new ArrayList<>(List.of(
                getTranslation("insight.ideas.idea"),
                getTranslation("insight.answers"),
                getTranslation("insight.ideas.first"),
                getTranslation("insight.ideas.end")));
        if (asksHowSure()) {
            columns.add(getTranslation("insight.ideas.sure"));
        }
        var table = new FactTable(getTranslation("insight.ideas.table"), columns);
        report.ideas().forEach(idea -> table.row(name(idea), cells(idea)));
        return table;
    }

    /** Where a module does not ask, "0 were sure" would be untrue. */
    private boolean asksHowSure() {
        return report.module().settings().asksHowSure();
    }

    private Component name(IdeaInsight idea) {
        var name = new Span(Words.of(report.module(), idea.concept().title()));
        if (idea.concept().mustUnderstand()) {
            name.add(Words.chip(getTranslation("insight.ideas.must")));
        }
        return name;
    }

    private List<Component> cells(IdeaInsight idea) {
        boolean told = idea.firstTry().allows(Evidence.COUNTS);
        var cells = new ArrayList<Component>(List.of(
                new Span(told ? String.valueOf(idea.firstTry().of()) : ""),
                figures.share(idea.firstTry()),
                told ? figures.share(idea.inTheEnd()) : new Span()));
        if (asksHowSure()) {
            cells.add(told ? sure(idea.sureAndWrong().count()) : new Span());
        }
        return cells;
    }

    private static Span sure(int count) {
        var sure = new Span(String.valueOf(count));
        if (count > 0) {
            sure.addClassName("sure");
        }
        return sure;
    }

    private Picture.Drawing drawing(List<IdeaInsight> ideas, String stamp) {
        String title = getTranslation("insight.ideas.picture");
        return new Picture.Drawing(
                title,
                getTranslation("insight.picture", title),
                stamp,
                true,
                1,
                List.of(
                        new Picture.Legend("bar", getTranslation("insight.ideas.first")),
                        new Picture.Legend("interval", getTranslation("insight.legend.interval")),
                        new Picture.Legend("mark", getTranslation("insight.ideas.end"))),
                ideas.stream().map(this::bar).toList(),
                getTranslation("insight.save", title),
                getTranslation("insight.picture.failed"),
                "ideas-" + report.module().version());
    }

    private Picture.Bar bar(IdeaInsight idea) {
        var first = idea.firstTry().estimate().orElseThrow();
        return new Picture.Bar(
                idea.concept().title(),
                figures.percent(first.value()),
                first.value(),
                first.low(),
                first.high(),
                idea.inTheEnd().estimate().map(end -> end.value()).orElse(null),
                false);
    }
}
