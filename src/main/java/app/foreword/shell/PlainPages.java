package app.foreword.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Pages that need neither the framework nor another file: for what went wrong before there was a page, and for when there
 * is no connection. A title, a sentence, one thing to do, and whom to call.
 */
@Component
class PlainPages {

    /** What a plain page is about: the first part of its words' keys. */
    enum Matter {
        OFFLINE("connection.offline"),
        COOKIES("connection.cookies"),
        BROWSER("connection.browser"),
        ASKED("connection.asked"),
        DENIED("connection.denied"),
        MISSING("connection.missing"),
        BIG("connection.big"),
        BUSY("connection.busy"),
        FAILED("connection.failed");

        private final String words;

        Matter(String words) {
            this.words = words;
        }
    }

    private static final String FRAME = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">%s<title>%s</title>
            <style>%s</style></head>
            <body><main><h1>%3$s</h1><p>%s</p><a class="go" href="%s">%s</a></main>%s</body></html>
            """;

    /** After three minutes, like the pages of the lesson; the lock, or a lesson that looks for itself how late it is. */
    private static final String TO_THE_LOCK = "<meta http-equiv=\"refresh\" content=\"180;url=%s\">";

    private final Translations translations;
    private final Clinic clinic;
    private final String style;

    PlainPages(Translations translations, Clinic clinic) {
        this.translations = translations;
        this.clinic = clinic;
        this.style = style();
    }

    /** A page whose one thing to do leads to an address. */
    String page(InterfaceLanguage language, Matter matter, String linkKey, String address) {
        return page(language, matter, linkKey, address, "");
    }

    /** @param script what the page does by itself; ours, and trusted as it stands */
    String page(InterfaceLanguage language, Matter matter, String linkKey, String address, String script) {
        String end = footer(language) + (script.isEmpty() ? "" : "<script>" + script + "</script>");
        return fill(language, matter, linkKey, address, "", end);
    }

    /**
     * For a browser without a connection: it is shown in place of another page, so its one thing to do is to load that.
     *
     * @param icon a file of ours that the script can ask for
     */
    String offline(InterfaceLanguage language, String icon, String script) {
        String head = "<link rel=\"icon\" href=\"%s\">".formatted(HtmlUtils.htmlEscape(icon));
        String end = footer(language) + "<script>" + script + "</script>";
        return fill(language, Matter.OFFLINE, "connection.offline.link", "", head, end);
    }

    /** On a tablet of the clinic it leads to no other app, and does not stand there for the next patient to see. */
    String onTablet(InterfaceLanguage language, Matter matter, String linkKey, String address, String lock) {
        String head = TO_THE_LOCK.formatted(HtmlUtils.htmlEscape(lock));
        return fill(language, matter, linkKey, address, head, tabletFooter(language));
    }

    private String fill(
            InterfaceLanguage language, Matter matter, String linkKey, String address, String head, String end) {
        return FRAME.formatted(
                language.tag(),
                head,
                words(language, matter.words + ".title"),
                style,
                words(language, matter.words + ".text"),
                HtmlUtils.htmlEscape(address),
                words(language, linkKey),
                end);
    }

    private String footer(InterfaceLanguage language) {
        String phone = clinic.phone();
        return """
                <footer><span>%s %s</span><span>%s <a href="tel:988">%s</a> %s <a href="sms:988">%s</a></span></footer>
                """.formatted(
                        clinicName(language),
                        phone.isEmpty()
                                ? ""
                                : "<a href=\"tel:%s\">%s</a>"
                                        .formatted(phone.replaceAll("[^0-9+]", ""), HtmlUtils.htmlEscape(phone)),
                        words(language, "shell.patient.crisis"),
                        words(language, "shell.patient.crisis.call"),
                        words(language, "shell.patient.crisis.or"),
                        words(language, "shell.patient.crisis.text"));
    }

    private String tabletFooter(InterfaceLanguage language) {
        return """
                <footer><span>%s %s</span><span>%s %s %s %s</span></footer>
                """.formatted(
                        clinicName(language),
                        HtmlUtils.htmlEscape(clinic.phone()),
                        words(language, "tablet.crisis"),
                        words(language, "shell.patient.crisis.call"),
                        words(language, "shell.patient.crisis.or"),
                        words(language, "shell.patient.crisis.text"));
    }

    private String clinicName(InterfaceLanguage language) {
        return clinic.name().isEmpty() ? words(language, "shell.clinic") : HtmlUtils.htmlEscape(clinic.name());
    }

    private String words(InterfaceLanguage language, String key) {
        return HtmlUtils.htmlEscape(translations.getTranslation(key, language.locale()), "UTF-8");
    }

    private static String style() {
        try {
            return new ClassPathResource("plain.css", PlainPages.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of plain pages cannot be read", e);
        }
    }
}
