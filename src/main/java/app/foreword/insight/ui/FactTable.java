package app.foreword.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Figures in rows. The roles are spelled out because on small screens the rows are stacked, and a table that is not laid
 * out as one loses them.
 */
class FactTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<String> columns;

    /** @param columns the first is that of the rows' names */
    FactTable(String caption, List<String> columns) {
        this.columns = columns;
        addClassName("figure-table");
        table.setCaptionText(caption);
        var head = role(new NativeTableRow(), "row");
        columns.forEach(column -> head.add(heading(new Span(column), "col", "columnheader")));
        table.getHead().add(head);
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        add(table);
    }

    void row(Component name, List<Component> cells) {
        var row = role(new NativeTableRow(heading(name, "row", "rowheader")), "row");
        for (int i = 0; i < cells.size(); i++) {
            var cell = role(new NativeTableCell(cells.get(i)), "cell");
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
        table.getBody().add(row);
    }

    private static NativeTableHeaderCell heading(Component words, String scope, String role) {
        var heading = role(new NativeTableHeaderCell(words), role);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
