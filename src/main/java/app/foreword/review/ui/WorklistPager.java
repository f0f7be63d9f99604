package app.foreword.review.ui;

import app.foreword.review.Worklist;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** Goes through a long worklist page by page. */
class WorklistPager extends Nav {

    private final Span where = new Span();
    private final NativeButton previous;
    private final NativeButton next;

    WorklistPager(Runnable onPrevious, Runnable onNext) {
        previous =
                new NativeButton(getTranslation("review.page.previous", WorklistPlace.ROWS), click -> onPrevious.run());
        next = new NativeButton(getTranslation("review.page.next", WorklistPlace.ROWS), click -> onNext.run());
        previous.addClassName("plain");
        next.addClassName("plain");
        addClassName("pager");
        getElement().setAttribute("aria-label", getTranslation("review.page"));
        add(previous, where, next);
    }

    void show(WorklistPlace place, int rows, int count, boolean more) {
        setVisible(more || place.page() > 0);
        previous.setEnabled(place.page() > 0);
        next.setEnabled(more);
        String key = count >= Worklist.COUNTED_UP_TO ? "review.page.where.more" : "review.page.where";
        where.setText(getTranslation(key, place.offset() + 1, place.offset() + rows, count));
    }
}
