package app.foreword.enrolment.ui;

import app.foreword.enrolment.IssuedLink;
import app.foreword.enrolment.Patient;
import app.foreword.enrolment.PublicAddress;
import app.foreword.enrolment.QrCode;
import app.foreword.shell.Clinic;
import app.foreword.shell.InterfaceLanguage;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * What a patient takes home, on one page and in their language. Neither the birth date nor what the lesson is about
 * stands in it: letters get lost, and others open them.
 */
class Letter extends Article {

    private final Locale language;

    Letter(Patient patient, IssuedLink link, Locale language, PublicAddress address, Clinic clinic) {
        var spoken = InterfaceLanguage.nearest(language);
        this.language = spoken.locale();
        addClassName("letter");
        getElement().setAttribute("lang", spoken.tag());
        add(
                new Paragraph(clinic.name().isEmpty() ? getTranslation("shell.clinic", this.language) : clinic.name()),
                name(patient),
                new Paragraph(words("why")),
                code(address.of(link.path())),
                new OrderedList(
                        new ListItem(words("scan")), new ListItem(words("birth")), new ListItem(words("begin"))),
                new Paragraph(words("noCamera")),
                big(address.of("start"), "letter-address"),
                new Paragraph(words("code")),
                big(link.shortCode(), "letter-code"),
                new Paragraph(words("calm")),
                new Paragraph(clinic.phone().isEmpty() ? words("helpDesk") : words("help", clinic.phone())));
    }

    private H2 name(Patient patient) {
        var name = new H2(words("hello", patient.givenName(), patient.familyName()));
        name.addClassName("letter-name");
        return name;
    }

    private static Div code(String address) {
        var code = new Div(new Svg(QrCode.svg(address)));
        code.addClassName("qr");
        return code;
    }

    private static Paragraph big(String text, String className) {
        var big = new Paragraph(new Span(text));
        big.addClassName(className);
        return big;
    }

    private String words(String key, Object... params) {
        return getTranslation("enrolment.letter." + key, language, params);
    }
}
