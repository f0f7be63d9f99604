package app.foreword.record;

import app.foreword.enrolment.NewLetter;
import app.foreword.enrolment.PublicAddress;
import app.foreword.enrolment.QrCode;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Letters for many as one page tree, a sheet for each patient and in their language. It says what the letter on the screen
 * says: neither the birth date nor what the lesson is about, because letters get lost and others open them.
 */
final class LettersDocument {

    private final I18NProvider words;
    private final PublicAddress address;
    private final ClinicContact clinic;
    private final Document page;

    private LettersDocument(I18NProvider words, PublicAddress address, ClinicContact clinic) {
        this.words = words;
        this.address = address;
        this.clinic = clinic;
        try {
            page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document of(List<NewLetter> letters, I18NProvider words, PublicAddress address, ClinicContact clinic) {
        var document = new LettersDocument(words, address, clinic);
        document.write(letters);
        return document.page;
    }

    private void write(List<NewLetter> letters) {
        var html = page.createElement("html");
        html.setAttribute("lang", words.getProvidedLocales().getFirst().getLanguage());
        page.appendChild(html);
        var head = add(html, "head", "");
        add(
                head,
                "title",
                words.getTranslation(
                        "handout.pdf.title", words.getProvidedLocales().getFirst()));
        var meta = add(head, "meta", "");
        meta.setAttribute("name", "subject");
        meta.setAttribute("content", "Foreword");
        var description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", "Foreword");
        head.appendChild(page.createElement("style")).appendChild(page.createTextNode(style()));
        var body = add(html, "body", "");
        letters.forEach(letter -> new Sheet(body, letter).write());
    }

    private Element add(Element parent, String tag, String text) {
        var element = page.createElement(tag);
        if (!text.isEmpty()) {
            element.appendChild(page.createTextNode(PdfLetters.shown(text)));
        }
        parent.appendChild(element);
        return element;
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(LettersDocument.class.getResourceAsStream("letters.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One patient's page. */
    private final class Sheet {

        private final NewLetter letter;
        private final Locale locale;
        private final Element sheet;

        Sheet(Element body, NewLetter letter) {
            this.letter = letter;
            locale = Speaks.nearest(words, letter.language());
            sheet = add(body, "div", "");
            sheet.setAttribute("class", "letter");
            sheet.setAttribute("lang", locale.getLanguage());
        }

        void write() {
            String link = address.of(letter.link().path());
            var who = letter.patient();
            add(sheet, "p", clinic.name().isEmpty() ? say("shell.clinic") : clinic.name());
            var name = add(sheet, "h1", say("enrolment.letter.hello", who.givenName(), who.familyName()));
            name.setAttribute("dir", "auto");
            add(sheet, "p", say("enrolment.letter.why"));
            code(link);
            var steps = add(sheet, "ol", "");
            add(steps, "li", say("enrolment.letter.scan"));
            add(steps, "li", say("enrolment.letter.birth"));
            add(steps, "li", say("enrolment.letter.begin"));
            add(sheet, "p", say("handout.pdf.link"));
            add(sheet, "p", link).setAttribute("class", "link");
            add(sheet, "p", say("enrolment.letter.noCamera"));
            add(sheet, "p", address.of("start")).setAttribute("class", "address");
            add(sheet, "p", say("enrolment.letter.code"));
            add(sheet, "p", letter.link().shortCode()).setAttribute("class", "code");
            add(sheet, "p", say("enrolment.letter.calm"));
            add(
                    sheet,
                    "p",
                    clinic.phone().isEmpty()
                            ? say("enrolment.letter.helpDesk")
                            : say("enrolment.letter.help", clinic.phone()));
        }

        private void code(String link) {
            var code = add(sheet, "img", "");
            code.setAttribute(
                    "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(link)));
            code.setAttribute("alt", say("handout.pdf.qr"));
        }

        private String say(String key, Object... params) {
            return words.getTranslation(key, locale, params);
        }
    }
}
