package app.foreword.review.ui;

import app.foreword.review.WorklistFound;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * Below the rows: how many of them are shown, and a button that adds some. While there are not many, they also come by
 * themselves when somebody scrolls there.
 */
class WorklistMore extends Div {

    /** Rows that come by themselves; from there on the end of the page can be reached again. */
    private static final int BY_THEMSELVES = 200;

    private final Span where = new Span();
    private final NativeButton more;

    /** @param onMore told whether somebody pressed the button: they go on reading at the first row that came */
    WorklistMore(MoreRows onMore) {
        more = new NativeButton(getTranslation("worklist.more", WorklistPlace.STEP), click -> onMore.add(true));
        more.addClassName("plain");
        where.getElement().setAttribute("role", "status");
        getElement().addEventListener("rows-wanted", wanted -> onMore.add(false));
        addClassName("worklist-more");
        add(where, more);
    }

    void show(int rows, WorklistFound found, boolean hasMore) {
        boolean full = hasMore && rows >= WorklistPlace.MOST;
        setVisible(hasMore || rows > WorklistPlace.STEP);
        more.setVisible(hasMore && !full);
        getElement().setAttribute("data-rows", String.valueOf(rows));
        getElement().setAttribute("data-lazy", hasMore && rows < BY_THEMSELVES);
        String key = found.more() ? "worklist.shown.more" : "worklist.shown";
        where.setText(full ? getTranslation("worklist.full", rows) : getTranslation(key, rows, found.number()));
    }

    interface MoreRows {
        void add(boolean pressed);
    }
}
