package app.foreword.review.ui;

import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistSort;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A column head that sorts: upwards, then downwards, then back to "who needs me first". */
class SortHead extends NativeTableHeaderCell {

    private final WorklistSort sort;
    private final Span arrow = new Span();
    private WorklistQuery shown = WorklistQuery.DEFAULT;

    SortHead(String text, WorklistSort sort, Consumer<WorklistQuery> onSort) {
        this.sort = sort;
        arrow.addClassName("arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton(text, click -> onSort.accept(next()));
        button.add(arrow);
        add(button);
        getElement().setAttribute("role", "columnheader");
        getElement().setAttribute("scope", "col");
    }

    void show(WorklistQuery query) {
        shown = query;
        if (query.sort() == sort) {
            getElement().setAttribute("aria-sort", query.descending() ? "descending" : "ascending");
            arrow.setText(query.descending() ? "▼" : "▲");
        } else {
            getElement().removeAttribute("aria-sort");
            arrow.setText("");
        }
    }

    private WorklistQuery next() {
        if (shown.sort() != sort) {
            return shown.with(sort, false);
        }
        return shown.descending() ? shown.with(WorklistSort.NEEDS_ME, false) : shown.with(sort, true);
    }
}
