package app.foreword.approval.ui;

import app.foreword.content.Source;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Names the sources that someone should look at again, with the way to each; not seen where there is none. */
class DueNotice extends Div {

    DueNotice(SourcesDue due, SourceLinks links, Dates dates) {
        addClassName("notice");
        int all = due.past().size() + due.near().size();
        setVisible(all > 0);
        if (!due.past().isEmpty()) {
            add(new Paragraph(getTranslation("approval.sources.past", due.past().size())));
            add(list(due.past(), links, dates));
        }
        if (!due.near().isEmpty()) {
            add(new Paragraph(getTranslation("approval.sources.near", due.near().size(), SourcesDue.NEAR_DAYS)));
            add(list(due.near(), links, dates));
        }
    }

    private static UnorderedList list(List<Source> sources, SourceLinks links, Dates dates) {
        var list = new UnorderedList();
        sources.forEach(source ->
                list.add(new ListItem(links.to(source), new Span(" "), new Span(SourcesDue.words(source, dates)))));
        return list;
    }
}
