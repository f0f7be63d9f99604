package app.foreword.approval.ui;

import app.foreword.approval.ApprovalEvent;
import app.foreword.approval.Confirmation;
import app.foreword.content.LanguageStatus;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;

/** All decisions on a version in one language, newest first, with what the approver had before them. */
class DecisionHistory extends Div {

    private final Dates dates;

    DecisionHistory(Dates dates) {
        this.dates = dates;
        addClassName("history");
    }

    void show(List<ApprovalEvent> events, LanguageStatus lesson) {
        removeAll();
        if (events.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        events.forEach(event -> list.add(item(event, lesson)));
        add(new H3(getTranslation("approval.history.title")), list);
    }

    private ListItem item(ApprovalEvent event, LanguageStatus lesson) {
        var item = new ListItem(new Paragraph(DecisionWords.say(event, dates)));
        DecisionWords.review(event, lesson, dates).ifPresent(words -> item.add(new Paragraph(words)));
        if (event.isApproval()) {
            item.add(seen(event));
        }
        return item;
    }

    private NativeDetails seen(ApprovalEvent event) {
        var confirmed = new UnorderedList();
        event.confirmed().forEach(name -> confirmed.add(new ListItem(words(name))));
        var report = new Pre(event.report().text());
        // it can be wider than the page, and then it is moved with the keyboard too
        report.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("approval.history.report"));

        return new NativeDetails(
                getTranslation("approval.history.seen"),
                new Div(
                        new Paragraph(getTranslation("approval.history.confirmed")),
                        confirmed,
                        new Paragraph(getTranslation("approval.history.report")),
                        report));
    }

    /** What an earlier program asked for and this one does not know keeps its name. */
    private String words(String confirmation) {
        return Stream.of(Confirmation.values())
                .filter(known -> known.name().equals(confirmation))
                .findFirst()
                .map(known -> getTranslation(Confirmations.key(confirmation)))
                .orElse(confirmation);
    }
}
