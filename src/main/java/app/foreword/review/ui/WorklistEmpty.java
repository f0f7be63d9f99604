package app.foreword.review.ui;

import app.foreword.approval.ui.ApprovalNavigation;
import app.foreword.enrolment.ui.EnrolmentNavigation;
import app.foreword.review.WorklistFilter;
import app.foreword.review.WorklistQuery;
import app.foreword.shell.WithdrawnHint;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A worklist without rows: why, and one thing to do. */
class WorklistEmpty extends Div {

    private final WithdrawnHint withdrawn;
    private final Runnable onShowAll;

    WorklistEmpty(WithdrawnHint withdrawn, Runnable onShowAll) {
        this.withdrawn = withdrawn;
        this.onShowAll = onShowAll;
        addClassName("empty");
    }

    void show(WorklistQuery query, boolean nobodyAtAll, boolean nothingApproved) {
        removeAll();
        if (nobodyAtAll || (query.search().isEmpty() && query.filter() == WorklistFilter.ALL)) {
            showFirst(nothingApproved);
        } else if (!query.search().isEmpty()) {
            add(new Paragraph(getTranslation("review.empty.search", query.search())), showAll());
        } else {
            add(new Paragraph(getTranslation("review.empty." + query.filter())), showAll());
        }
    }

    private void showFirst(boolean nothingApproved) {
        if (nothingApproved) {
            String why = withdrawn.load() ? "review.empty.withdrawn" : "review.empty.unapproved";
            add(
                    new Paragraph(getTranslation(why)),
                    withdrawn,
                    primary(ApprovalNavigation.MODULES, "review.empty.approve"));
        } else {
            add(
                    new Paragraph(getTranslation("review.empty.first")),
                    primary(EnrolmentNavigation.enrol(), "review.empty.enrol"));
        }
    }

    private NativeButton showAll() {
        var button = new NativeButton(getTranslation("review.empty.showAll"), click -> onShowAll.run());
        button.addClassName("plain");
        return button;
    }

    private Anchor primary(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("primary");
        return link;
    }
}
