package app.foreword.record;

import app.foreword.enrolment.NewLetter;
import app.foreword.enrolment.PublicAddress;
import app.foreword.enrolment.QrCode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Letters for many, a page for each patient and in their language. It says what the letter on the screen says: neither the
 * birth date nor what the lesson is about, because letters get lost and others open them.
 */
final class LettersDocument {

    private final I18NProvider words;
    private final PublicAddress address;
    private final ClinicContact clinic;
    private final Sheet sheet;

    private LettersDocument(I18NProvider words, PublicAddress address, ClinicContact clinic) {
        this.words = words;
        this.address = address;
        this.clinic = clinic;
        Locale first = words.getProvidedLocales().getFirst();
        String title = words.getTranslation("handout.pdf.title", first);
        sheet = new Sheet(first.getLanguage(), title, "Foreword", "letters.css");
    }

    static Sheet of(List<NewLetter> letters, I18NProvider words, PublicAddress address, ClinicContact clinic) {
        var document = new LettersDocument(words, address, clinic);
        letters.forEach(letter -> document.new Letter(letter).write());
        return document.sheet;
    }

    /** One patient's page. */
    private final class Letter {

        private final NewLetter letter;
        private final Locale locale;
        private final Element page;

        Letter(NewLetter letter) {
            this.letter = letter;
            locale = Speaks.nearest(words, letter.language());
            page = sheet.add(sheet.body(), "div", "letter", "");
            page.setAttribute("lang", locale.getLanguage());
        }

        void write() {
            String link = address.of(letter.link().path());
            line(clinic.name().isEmpty() ? say("shell.clinic") : clinic.name());
            sheet.add(page, "h1", hello()).setAttribute("dir", "auto");
            line(say("enrolment.letter.why"));
            code(link);
            var steps = sheet.add(page, "ol", "");
            List.of("scan", "birth", "begin").forEach(step -> sheet.add(steps, "li", say("enrolment.letter." + step)));
            line(say("handout.pdf.link"));
            sheet.add(page, "p", "link", link);
            line(say("enrolment.letter.noCamera"));
            sheet.add(page, "p", "address", address.of("start"));
            line(say("enrolment.letter.code"));
            sheet.add(page, "p", "code", letter.link().shortCode());
            line(say("enrolment.letter.calm"));
            line(
                    clinic.phone().isEmpty()
                            ? say("enrolment.letter.helpDesk")
                            : say("enrolment.letter.help", clinic.phone()));
        }

        private String hello() {
            var who = letter.patient();
            return say("enrolment.letter.hello", who.givenName(), who.familyName());
        }

        private void line(String text) {
            sheet.add(page, "p", text);
        }

        private void code(String link) {
            var code = sheet.add(page, "img", "");
            code.setAttribute("src", SheetPdf.PICTURE + Base64.getEncoder().encodeToString(QrCode.png(link)));
            code.setAttribute("alt", say("handout.pdf.qr"));
        }

        private String say(String key, Object... params) {
            return words.getTranslation(key, locale, params);
        }
    }
}
