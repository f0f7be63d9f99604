package app.foreword.enrolment.ui;

import app.foreword.enrolment.ImportDone;
import app.foreword.review.ui.ReviewNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What an import has done, and where one goes from there. */
class ImportOutcome extends Div {

    ImportOutcome(ImportDone done) {
        // it is empty once one of those in the file was erased
        var heading = new H2(
                done.fileName().isEmpty()
                        ? getTranslation("imports.done.unnamed")
                        : getTranslation("imports.done", done.fileName()));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("this.focus()");
        var letters = new Anchor(EnrolmentNavigation.letters(done.id()), getTranslation("imports.letters"));
        letters.addClassName("primary");
        var ways = new Paragraph(
                letters,
                new Anchor(ReviewNavigation.WORKLIST, getTranslation("imports.patients")),
                new Anchor(EnrolmentNavigation.imports(), getTranslation("imports.next")));
        ways.addClassName("ways");
        add(
                heading,
                new Paragraph(getTranslation("imports.done.text", done.fresh(), done.known(), done.skipped())),
                ways);
    }
}
