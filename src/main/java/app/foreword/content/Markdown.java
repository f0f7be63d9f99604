package app.foreword.content;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The author's Markdown as safe HTML and as plain words. Raw HTML in it is shown as text, never executed. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private final Node document;

    Markdown(String source) {
        document = PARSER.parse(source);
    }

    String html() {
        return HTML.render(document).strip();
    }

    String text() {
        return TEXT.render(document).strip();
    }
}
