package app.foreword.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Figures of several parts: one row for each, one column for each figure that any of them has. */
class FigureTable extends Div {

    /**
     * One figure.
     *
     * @param limit in words; empty where there is none
     */
    record Cell(String column, String value, String limit, boolean good) {}

    private final NativeTable table = new NativeTable();
    private final String first;
    private final Map<String, List<Cell>> rows = new LinkedHashMap<>();
    private final Map<String, Locale> languages = new HashMap<>();

    FigureTable(String caption, String first) {
        this.first = first;
        addClassName("figure-table");
        table.setCaptionText(caption);
        add(table);
    }

    /** @param language of the name */
    void addRow(String name, Locale language, List<Cell> cells) {
        rows.put(name, cells);
        languages.put(name, language);
        table.getHead().removeAll();
        table.getBody().removeAll();
        var columns = new LinkedHashSet<String>();
        rows.values().forEach(row -> row.forEach(cell -> columns.add(cell.column())));
        table.getHead().add(head(columns));
        rows.forEach((part, row) -> table.getBody().add(row(part, row, columns)));
    }

    private NativeTableRow head(Set<String> columns) {
        var head = new NativeTableRow(header(first, "col"));
        columns.forEach(column -> head.add(header(column, "col")));
        return head;
    }

    private NativeTableRow row(String part, List<Cell> cells, Set<String> columns) {
        var row = new NativeTableRow(ApprovalWords.in(languages.getOrDefault(part, getLocale()), header(part, "row")));
        for (String column : columns) {
            row.add(cells.stream()
                    .filter(cell -> cell.column().equals(column))
                    .findFirst()
                    .map(FigureTable::cell)
                    .orElseGet(NativeTableCell::new));
        }
        return row;
    }

    private static NativeTableCell cell(Cell figure) {
        var cell = new NativeTableCell(new Span(figure.value()));
        cell.getElement().setAttribute("data-label", figure.column());
        if (!figure.limit().isEmpty()) {
            var limit = new Span(figure.limit());
            limit.addClassName("second");
            cell.add(limit);
        }
        if (!figure.good()) {
            cell.addClassName("bad");
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
