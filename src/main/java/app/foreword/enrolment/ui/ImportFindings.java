package app.foreword.enrolment.ui;

import app.foreword.enrolment.ImportProblem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong or to be looked at in a file, row by row. */
class ImportFindings extends Div {

    ImportFindings(String caption, List<ImportProblem> found) {
        addClassName("findings");
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        Stream.of("imports.line", "imports.columnHead", "imports.value", "imports.what")
                .forEach(key -> {
                    var cell = new NativeTableHeaderCell(getTranslation(key));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        table.getHead().add(head);
        found.forEach(each -> table.getBody().add(row(each)));
        // a box that can be scrolled must be reachable by keyboard, and then have a name
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        add(table);
    }

    private NativeTableRow row(ImportProblem problem) {
        var column = problem.column();
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(problem.line())),
                new NativeTableCell(column == null ? "" : column.heading()),
                new NativeTableCell(problem.value()),
                new NativeTableCell(
                        getTranslation(problem.key(), problem.params().toArray())));
    }
}
