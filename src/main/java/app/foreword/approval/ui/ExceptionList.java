package app.foreword.approval.ui;

import app.foreword.content.PackReport.Silenced;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** What breaks a rule and stands all the same, because a named person said why. */
class ExceptionList extends Section {

    private final Locale language;
    private final Dates dates;

    /** @param language of the module's author */
    ExceptionList(List<Silenced> exceptions, Locale language, Dates dates) {
        this.language = language;
        this.dates = dates;
        addClassName("findings");
        add(new H2(getTranslation("approval.exceptions.title")));
        if (exceptions.isEmpty()) {
            add(new Paragraph(getTranslation("approval.exceptions.none")));
            return;
        }
        var list = new UnorderedList();
        exceptions.forEach(silenced -> list.add(item(silenced)));
        add(list);
    }

    private ListItem item(Silenced silenced) {
        var note = silenced.note();
        var item = FindingList.item(silenced.finding());
        var reason = new Paragraph(
                new Text(getTranslation("approval.exceptions.by", note.by(), dates.day(note.on())) + " "),
                ApprovalWords.in(language, new Span(note.reason())));
        reason.addClassName("reason");
        item.add(reason);
        return item;
    }
}
