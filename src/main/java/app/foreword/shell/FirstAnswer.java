package app.foreword.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What the first answer holds for a browser in which the page then does not open: it has no scripts, refuses cookies, is
 * too old, or the rest did not get through. A view can't say so, because there is none.
 */
@Component
class FirstAnswer {

    private static final String ID = "cannot-open";

    /** Plain and old script: it must run where the page's own does not. Shown after what is wrong, or a long wait. */
    private static final String WATCH = """
            (function () {
              var box = document.getElementById('cannot-open'), outlet = document.getElementById('outlet');
              function opened() { return outlet.childElementCount > 0; }
              function show() { if (!opened()) { box.hidden = false; } }
              if (navigator.cookieEnabled === false) { location.replace(box.getAttribute('data-cookies')); }
              addEventListener('error', function (e) {
                if (e.target === window || e.target.tagName === 'SCRIPT') { setTimeout(show, 500); }
              }, true);
              setTimeout(show, 20000);
              if (window.MutationObserver) {
                new MutationObserver(function (all, me) {
                  if (opened()) { box.hidden = true; me.disconnect(); }
                }).observe(outlet, { childList: true });
              }
            })();
            """;

    private final Translations translations;

    FirstAnswer(Translations translations) {
        this.translations = translations;
    }

    void complete(IndexHtmlResponse page, InterfaceLanguage language) {
        String context = ((VaadinServletRequest) page.getVaadinRequest()).getContextPath();
        Document document = page.getDocument();
        noScript(document.body());
        box(document.body(), language, context);
        document.body().appendElement("script").appendChild(new DataNode(WATCH));
        // the framework's own page for old browsers speaks of itself, and in English
        document.getElementsByTag("script").stream()
                .filter(script -> script.data().contains("v-r=oldbrowser"))
                .forEach(script -> replace(
                        script,
                        script.data()
                                .replace(
                                        "window.location.search='v-r=oldbrowser'",
                                        "location.replace('" + context + ConnectionPages.BROWSER + "')")));
    }

    /** In every language: who reads it is not known for sure, and nothing can be tapped to change it. */
    private void noScript(Element body) {
        var words = body.appendElement("noscript").appendElement("div").attr("style", "padding: 2rem 1.25rem");
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            words.appendElement("p")
                    .attr("lang", language.tag())
                    .text(words(language, "connection.script.title") + ". "
                            + words(language, "connection.script.text"));
        }
    }

    private void box(Element body, InterfaceLanguage language, String context) {
        var box = body.appendElement("div")
                .attr("id", ID)
                .attr("role", "alert")
                .attr("data-cookies", context + ConnectionPages.COOKIES)
                .attr("style", "max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem")
                .attr("hidden", true);
        box.appendElement("p").appendElement("strong").text(words(language, "connection.stuck.title"));
        box.appendElement("p").text(words(language, "connection.stuck.text"));
        box.appendElement("p")
                .appendElement("a")
                .attr("href", "")
                .attr("onclick", "location.reload(); return false")
                .text(words(language, "connection.stuck.link"));
    }

    private static void replace(Element script, String text) {
        script.empty().appendChild(new DataNode(text));
    }

    private String words(InterfaceLanguage language, String key) {
        return translations.getTranslation(key, language.locale());
    }
}
