package app.foreword.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
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

    private final String source;

    Markdown(String source) {
        this.source = source;
    }

    String html() {
        return HTML.render(PARSER.parse(source)).strip();
    }

    String text() {
        Node document = PARSER.parse(source);
        document.accept(new JoinedLines());
        return TEXT.render(document).strip();
    }

    /** Where the author's editor broke a line within a paragraph, the sentence goes on. */
    private static final class JoinedLines extends AbstractVisitor {

        @Override
        public void visit(SoftLineBreak lineBreak) {
            lineBreak.insertAfter(new Text(" "));
            lineBreak.unlink();
        }
    }
}
