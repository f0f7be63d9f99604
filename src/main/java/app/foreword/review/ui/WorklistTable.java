package app.foreword.review.ui;

import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistRow;
import app.foreword.review.WorklistSort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of the worklist. The roles are spelled out because on small screens the rows are stacked, and a table that is
 * not laid out as one loses them.
 */
class WorklistTable extends NativeTable {

    private final When when;
    private final NativeTableBody body = addBody();
    private final List<SortHead> sortHeads = new ArrayList<>();

    WorklistTable(When when, Consumer<WorklistQuery> onSort) {
        this.when = when;
        addClassName("worklist");
        setCaptionText(getTranslation("review.table"));
        getCaption().addClassName("visually-hidden");
        getHead().add(heads(onSort));
        role(this, "table");
        role(getHead(), "rowgroup");
        role(body, "rowgroup");
    }

    void show(WorklistQuery query, List<WorklistRow> rows) {
        sortHeads.forEach(head -> head.show(query));
        body.removeAll();
        add(rows, false);
    }

    /** @param reading whether somebody goes on at the first row that comes */
    void add(List<WorklistRow> rows, boolean reading) {
        int before = size();
        rows.forEach(row -> body.add(row(row)));
        if (reading && !rows.isEmpty()) {
            body.getElement().getChild(before).executeJs("this.querySelector('a').focus()");
        }
    }

    int size() {
        return body.getElement().getChildCount();
    }

    private NativeTableRow heads(Consumer<WorklistQuery> onSort) {
        var talk = new NativeTableHeaderCell(getTranslation("review.column.talk"));
        role(talk, "columnheader");
        var heads = new NativeTableRow(
                sortHead("review.column.patient", WorklistSort.PATIENT, onSort),
                sortHead("review.column.treatment", WorklistSort.TREATMENT, onSort),
                sortHead("review.column.status", WorklistSort.STATUS, onSort),
                sortHead("review.column.understood", WorklistSort.UNDERSTOOD, onSort),
                talk,
                sortHead("review.column.active", WorklistSort.LAST_ACTIVITY, onSort));
        role(heads, "row");
        return heads;
    }

    private SortHead sortHead(String key, WorklistSort sort, Consumer<WorklistQuery> onSort) {
        var head = new SortHead(getTranslation(key), sort, onSort);
        sortHeads.add(head);
        return head;
    }

    private NativeTableRow row(WorklistRow row) {
        var line = new NativeTableRow();
        role(line, "row");
        cell(line, "review.column.patient", patient(row));
        cell(line, "review.column.treatment", treatment(row));
        cell(line, "review.column.status", new StatusChip(row.status()));
        cell(line, "review.column.understood", understood(row));
        cell(line, "review.column.talk", talk(row));
        cell(line, "review.column.active", new Span(active(row)));
        return line;
    }

    private Component patient(WorklistRow row) {
        var name = ReviewNavigation.link(
                getTranslation("review.patient.listed", row.familyName(), row.givenName()), row.enrolment());
        var number = new Span(row.number());
        number.addClassName("second");
        return new Span(name, number);
    }

    private Span treatment(WorklistRow row) {
        var date = row.treatmentDate();
        return new Span(date == null ? getTranslation("review.treatment.none") : when.date(date));
    }

    private Span understood(WorklistRow row) {
        return new Span(
                row.lastActivityAt() == null
                        ? getTranslation("review.nothing")
                        : getTranslation("review.understood", row.understood(), row.concepts()));
    }

    private Span talk(WorklistRow row) {
        return new Span(
                switch (row.status()) {
                    case NEEDS_TALK, TO_SIGN_OFF, IN_PROGRESS, NOT_STARTED -> Words.talk(row.ideas(), row.questions());
                    case WAIVED -> Words.talk(0, row.questions());
                    case REVIEWED -> getTranslation("review.nothing");
                });
    }

    private String active(WorklistRow row) {
        var at = row.lastActivityAt();
        return at == null ? getTranslation("review.nothing") : when.day(at);
    }

    private void cell(NativeTableRow line, String key, Component content) {
        var cell = line.addDataCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        role(cell, "cell");
    }

    private static void role(Component component, String role) {
        component.getElement().setAttribute("role", role);
    }
}
