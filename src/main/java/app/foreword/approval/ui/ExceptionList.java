package app.foreword.approval.ui;

import app.foreword.content.PackReport.Silenced;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What breaks a rule and stands all the same, because a named person said why. */
class ExceptionList extends Section {

    private final Dates dates;

    ExceptionList(List<Silenced> exceptions, Dates dates) {
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
        var reason =
                new Paragraph(getTranslation("approval.exceptions.by", note.by(), dates.day(note.on()), note.reason()));
        reason.addClassName("reason");
        item.add(reason);
        return item;
    }
}
