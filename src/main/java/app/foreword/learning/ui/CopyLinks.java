package app.foreword.learning.ui;

import app.foreword.record.ui.RecordNavigation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** Where a patient gets their own copy. */
class CopyLinks extends Div {

    /** @param kept whether there is a patient whose copy it is; a preview has none */
    CopyLinks(Visit visit, boolean kept) {
        addClassName("copy-links");
        add(new H2(getTranslation("copy.keep")));
        if (!kept) {
            add(LessonPage.paragraph(getTranslation("copy.preview"), "note"));
            return;
        }
        var see = new Anchor(visit.address() + "/copy", getTranslation("copy.see"));
        see.getElement().setAttribute("router-link", true);
        see.addClassName("quiet");
        add(LessonPage.paragraph(getTranslation("copy.keep.text")), pdf("primary"), see);
    }

    /** In a tab of its own: phones show it in their viewer, and the lesson stays where it is. */
    static Anchor pdf(String className) {
        var link = new Anchor(RecordNavigation.COPY, UI.getCurrent().getTranslation("copy.pdf"), AnchorTarget.BLANK);
        link.setAriaLabel(link.getTranslation("copy.pdf.label"));
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName(className);
        return link;
    }
}
