package app.foreword.audit.ui;

import app.foreword.audit.TraceQuery;
import app.foreword.audit.TraceRow;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.review.ui.ReviewNavigation;
import app.foreword.shell.TraceWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of the trail. */
class TraceTable extends NativeTable {

    private final TraceWords words;

    TraceTable(TraceWords words) {
        this.words = words;
        addClassName("trace-table");
        setCaptionText(getTranslation("trace.caption"));
        var head = new NativeTableRow();
        Stream.of("when", "who", "what", "whom")
                .map(column -> new NativeTableHeaderCell(getTranslation("trace.column." + column)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        getHead().add(head);
    }

    void show(List<TraceRow> rows) {
        getBody().removeAll();
        rows.forEach(row -> getBody()
                .add(new NativeTableRow(
                        cell("when", List.of(new Span(words.when(row.at())))),
                        cell("who", List.of(new Span(words.who(row)))),
                        cell("what", what(row)),
                        cell("whom", whom(row)))));
    }

    private List<Component> what(TraceRow row) {
        var what = new ArrayList<Component>(List.of(new Span(words.what(row))));
        String detail = words.detail(row);
        if (!detail.isEmpty()) {
            var second = new Span(detail);
            second.addClassName("second");
            what.add(second);
        }
        return what;
    }

    private List<Component> whom(TraceRow row) {
        var about = row.about();
        if (about != null) {
            return List.of(new Span(about));
        }
        var patient = row.patient();
        if (patient == null) {
            return List.of();
        }
        var number = row.number();
        if (number == null) {
            return List.of(new Anchor(
                    AuditNavigation.trace(TraceQuery.ofPatient(patient)), getTranslation("trace.erased", patient)));
        }
        var enrolment = row.enrolment();
        return List.of(
                enrolment == null
                        ? new Anchor(AuditNavigation.trace(TraceQuery.ofPatient(patient)), number)
                        : new Anchor(ReviewNavigation.address(new EnrolmentId(enrolment)), number));
    }

    /** On a phone the columns have no heads, and each figure stands beside its column's name. */
    private NativeTableCell cell(String column, List<Component> content) {
        var cell = new NativeTableCell(content.toArray(Component[]::new));
        cell.getElement().setAttribute("data-label", getTranslation("trace.column." + column));
        return cell;
    }
}
