package app.foreword.approval.ui;

import app.foreword.approval.VersionReport;
import app.foreword.content.Finding;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** What breaks a rule and is not excused: where it stands, which rule, what to do. */
class FindingList extends Section {

    FindingList(VersionReport report) {
        addClassName("findings");
        add(new H2(getTranslation("approval.findings.title")));
        if (report.isGood()) {
            add(new Paragraph(getTranslation("approval.findings.none")));
            return;
        }
        add(new Paragraph(
                getTranslation("approval.findings.some", report.findings().size())));
        var list = new UnorderedList();
        report.findings().forEach(finding -> list.add(item(finding)));
        add(list);
    }

    /** Also used for what is excused. */
    static ListItem item(Finding finding) {
        var place = new Span("%s:%d".formatted(finding.file(), finding.line()));
        place.addClassName("place");
        var rule = new Span(finding.rule().id());
        rule.addClassName("ref");
        var item = new ListItem(new Paragraph(place, rule), programs(finding.found()));
        var mend = programs(finding.mend());
        mend.addClassName("mend");
        var says = new Paragraph(ReportWords.rule(finding.rule()));
        says.addClassName("second");
        item.add(mend, says);
        return item;
    }

    /** Findings are told in the language in which the program speaks to writers. */
    private static Paragraph programs(String words) {
        return ApprovalWords.in(Locale.ENGLISH, new Paragraph(words));
    }
}
