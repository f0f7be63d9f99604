package app.foreword.insight.ui;

import app.foreword.enrolment.EnrolmentState;
import app.foreword.insight.InsightReport;
import app.foreword.insight.Insights;
import app.foreword.insight.Progress;
import app.foreword.insight.ProgressStep;
import app.foreword.record.ui.RecordNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** How far patients get, where those in progress have stopped, and how long it takes. */
class ProgressSection extends Section {

    private final transient InsightReport report;
    private final transient Progress progress;

    ProgressSection(InsightReport report, String stamp, Figures figures) {
        this.report = report;
        progress = report.progress();
        add(new H2(getTranslation("insight.progress.title")), counts(), minutes(figures));
        boolean started = progress.of(EnrolmentState.NOT_STARTED) < progress.enrolled();
        if (started) {
            add(Words.beside(table(), new Picture(drawing(stamp))));
        }
        add(Words.csv(RecordNavigation.insight("progress", report.query()), "progress"));
    }

    private DescriptionList counts() {
        var counts = new DescriptionList();
        counts.addClassName("counts");
        count(counts, progress.enrolled(), "enrolled");
        for (EnrolmentState state : EnrolmentState.values()) {
            count(counts, progress.of(state), state.name());
        }
        return counts;
    }

    private void count(DescriptionList counts, int number, String name) {
        counts.add(new DescriptionList.Term(getTranslation("insight.state." + name)));
        counts.add(new DescriptionList.Description(String.valueOf(number)));
    }

    private Paragraph minutes(Figures figures) {
        return new Paragraph(progress.minutes()
                .map(minutes -> getTranslation(
                        "insight.minutes",
                        figures.minutes(minutes.median()),
                        figures.minutes(minutes.lower()),
                        figures.minutes(minutes.upper())))
                .orElseGet(() -> getTranslation("insight.minutes.tooFew")));
    }

    private FactTable table() {
        var table = new FactTable(
                getTranslation("insight.progress.table"),
                List.of(
                        getTranslation("insight.progress.step"),
                        getTranslation("insight.progress.reached"),
                        getTranslation("insight.progress.stopped"),
                        getTranslation("insight.progress.quiet", Insights.QUIET_DAYS)));
        table.row(
                new Span(getTranslation("insight.state.enrolled")),
                List.of(number(progress.enrolled()), new Span(), new Span()));
        for (ProgressStep step : progress.steps()) {
            table.row(
                    new Span(words(step)),
                    List.of(number(step.reached()), number(step.stopped()), number(step.quiet())));
        }
        return table;
    }

    private String words(ProgressStep step) {
        return getTranslation(
                "insight.step",
                step.section().title(),
                getTranslation("insight.step." + step.kind().name()));
    }

    private Picture.Drawing drawing(String stamp) {
        var bars = new ArrayList<Picture.Bar>();
        bars.add(bar(getTranslation("insight.state.enrolled"), progress.enrolled()));
        progress.steps().forEach(step -> bars.add(bar(words(step), step.reached())));
        String title = getTranslation("insight.progress.picture");
        return new Picture.Drawing(
                title,
                getTranslation("insight.picture", title),
                stamp,
                false,
                progress.enrolled(),
                List.of(),
                bars,
                getTranslation("insight.save", title),
                getTranslation("insight.picture.failed"),
                "progress-" + report.module().version());
    }

    private static Picture.Bar bar(String label, int number) {
        return new Picture.Bar(label, String.valueOf(number), number, null, null, null, false);
    }

    private static Component number(int number) {
        return new Span(String.valueOf(number));
    }
}
