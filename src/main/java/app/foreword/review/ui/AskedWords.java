package app.foreword.review.ui;

import app.foreword.review.TalkEntry.PatientAsked;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A patient's own question: the words as typed, whatever stands in them, and what they are about. */
class AskedWords extends Div {

    /** @param language of the page on which the patient wrote, in want of a better guess */
    AskedWords(PatientAsked asked, Locale language, When when) {
        var question = asked.question();
        add(new H3(getTranslation("review.card.patientAsked")));
        if (!question.text().isEmpty()) {
            var text = new Paragraph(Quotation.in("review.quoted", language, question.text()));
            text.addClassName("patient-words");
            // somebody who writes from right to left is read so
            text.getElement().setAttribute("dir", "auto");
            add(text);
        }
        if (!asked.heading().isEmpty()) {
            add(second(Quotation.in("review.card.about", language, asked.heading())));
        }
        if (question.changed()) {
            add(second(new Span(getTranslation("ask.staff.changed", when.moment(question.changedAt())))));
        }
    }

    private static Paragraph second(Span words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("second");
        return paragraph;
    }
}
