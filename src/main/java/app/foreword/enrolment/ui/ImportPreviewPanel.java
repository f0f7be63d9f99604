package app.foreword.enrolment.ui;

import app.foreword.enrolment.DateOrder;
import app.foreword.enrolment.ImportPreview;
import app.foreword.enrolment.ImportProblem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Function;

/** What a file would do: nothing of it is stored yet. */
class ImportPreviewPanel extends Div {

    private final Function<DateOrder, String> address;

    /** @param address of this page with dates read in that order */
    ImportPreviewPanel(
            ImportPreview read, Optional<DateOrder> order, Function<DateOrder, String> address, Runnable run) {
        this.address = address;
        addClassName("import-preview");
        add(new H2(getTranslation("imports.preview", read.fileName())), counts(read));
        read.dates().ifPresent(this::askForOrder);
        order.ifPresent(this::tellOrder);
        if (!read.namesToCheck().isEmpty()) {
            add(note(getTranslation("imports.encoding", String.join(", ", read.namesToCheck()))));
        }
        if (!read.ignoredColumns().isEmpty()) {
            add(new Paragraph(getTranslation("imports.ignored", String.join(", ", read.ignoredColumns()))));
        }
        if (read.faulty() > 0) {
            add(
                    note(getTranslation("imports.mend")),
                    new ImportFindings(
                            getTranslation(
                                    "imports.problems",
                                    read.faulty(),
                                    read.problems().size()),
                            read.problems()));
        }
        if (read.warned() > 0) {
            add(new ImportFindings(
                    getTranslation(
                            "imports.warnings", read.warned(), read.warnings().size()),
                    read.warnings()));
        }
        finish(read, run);
    }

    private void finish(ImportPreview read, Runnable run) {
        if (read.isReady()) {
            var button =
                    new NativeButton(getTranslation("imports.run", read.fresh() + read.known()), click -> run.run());
            button.addClassName("primary");
            // in the browser, at once: a long file takes a while
            button.getElement()
                    .executeJs("this.addEventListener('click', () => setTimeout(() => this.disabled = true))");
            add(new Paragraph(getTranslation("imports.ready")), button);
        } else if (read.faulty() == 0 && read.dates().isEmpty()) {
            add(note(getTranslation("imports.nothingNew")));
        }
    }

    private UnorderedList counts(ImportPreview read) {
        var counts = new UnorderedList(
                new ListItem(getTranslation("imports.rows", read.rows())),
                new ListItem(getTranslation("imports.fresh", read.fresh())),
                new ListItem(getTranslation("imports.known", read.known())),
                new ListItem(getTranslation("imports.skipped", read.skipped())),
                new ListItem(getTranslation("imports.faulty", read.faulty())));
        counts.addClassName("counts");
        return counts;
    }

    /** Never guessed: a birth date that is read the wrong way round locks the patient out. */
    private void askForOrder(ImportProblem date) {
        var ask = new Div(new Paragraph(getTranslation("imports.dates.ask", date.value(), date.line())));
        ask.addClassName("warning");
        for (DateOrder each : DateOrder.values()) {
            each.day(date.value())
                    .ifPresent(day -> ask.add(way(
                            each,
                            getTranslation(
                                    "imports.dates." + each.name(),
                                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                            .withLocale(getLocale())
                                            .format(day)))));
        }
        add(ask);
    }

    private void tellOrder(DateOrder order) {
        var other = order == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        add(
                new Paragraph(getTranslation("imports.order." + order.name())),
                way(other, getTranslation("imports.order.other")));
    }

    private Anchor way(DateOrder order, String words) {
        var way = new Anchor(address.apply(order), words);
        way.addClassName("plain");
        return way;
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("warning");
        return note;
    }
}
