package app.foreword.review.ui;

import app.foreword.enrolment.ui.EnrolmentNavigation;
import app.foreword.review.WorklistFilter;
import app.foreword.review.WorklistQuery;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A worklist without rows: why, and one thing to do. */
class WorklistEmpty extends Div {

    private final Runnable onShowAll;

    WorklistEmpty(Runnable onShowAll) {
        this.onShowAll = onShowAll;
        addClassName("empty");
    }

    void show(WorklistQuery query, boolean nobodyAtAll) {
        removeAll();
        if (nobodyAtAll) {
            add(new Paragraph(getTranslation("review.empty.first")), enrol());
        } else if (!query.search().isEmpty()) {
            add(new Paragraph(getTranslation("review.empty.search", query.search())), showAll());
        } else if (query.filter() == WorklistFilter.ALL) {
            add(new Paragraph(getTranslation("review.empty.page")), showAll());
        } else {
            add(new Paragraph(getTranslation("review.empty." + query.filter())), showAll());
        }
    }

    private NativeButton showAll() {
        var button = new NativeButton(getTranslation("review.empty.showAll"), click -> onShowAll.run());
        button.addClassName("plain");
        return button;
    }

    private Anchor enrol() {
        var link = new Anchor(EnrolmentNavigation.enrol(), getTranslation("review.empty.enrol"));
        link.addClassName("primary");
        return link;
    }
}
