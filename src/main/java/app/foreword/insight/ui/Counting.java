package app.foreword.insight.ui;

import app.foreword.insight.FormInsight;
import app.foreword.insight.InsightReport;
import app.foreword.insight.QuestionInsight;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** How everything on the page is counted, and what only few want to know. */
class Counting extends Section {

    Counting(InsightReport report, Figures figures) {
        add(new H2(getTranslation("insight.counting.title")));
        var rules = new UnorderedList();
        for (String rule : new String[] {"patients", "answers", "numbers", "flags", "minutes"}) {
            rules.add(new ListItem(getTranslation("insight.counting." + rule)));
        }
        int dropped = report.forms().stream()
                .flatMap(form -> form.questions().stream())
                .mapToInt(QuestionInsight::dropped)
                .sum();
        rules.add(new ListItem(getTranslation("insight.counting.fast", dropped)));
        add(new NativeDetails(getTranslation("insight.counting.how"), rules), advanced(report, figures));
    }

    private NativeDetails advanced(InsightReport report, Figures figures) {
        FormInsight first = report.forms().getFirst();
        var words = new Div(
                new Paragraph(first.reliability()
                        .map(alpha -> getTranslation("insight.advanced.kr20", figures.decimal(alpha), first.complete()))
                        .orElseGet(() -> getTranslation("insight.advanced.tooFew"))),
                new Paragraph(getTranslation("insight.advanced.low")));
        return new NativeDetails(getTranslation("insight.advanced.title"), words);
    }
}
