package app.foreword.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The author's Markdown as safe HTML and as plain words. Raw HTML in it is shown as text, never executed. */
final class Markdown {

    private static final String ENCRYPTED = "https://";
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

    /**
     * What a reading must not have: an image would be fetched from elsewhere and has no words for those who cannot see
     * it, and a link that is not encrypted, runs a script or carries its own page leads a patient astray.
     */
    List<String> refused() {
        var outside = new Outside();
        PARSER.parse(source).accept(outside);
        return List.copyOf(outside.found);
    }

    private static final class Outside extends AbstractVisitor {

        private final List<String> found = new ArrayList<>();

        @Override
        public void visit(Image image) {
            found.add("an image (%s)".formatted(image.getDestination()));
            visitChildren(image);
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().toLowerCase(Locale.ROOT).startsWith(ENCRYPTED)) {
                found.add("a link to '%s'".formatted(link.getDestination()));
            }
            visitChildren(link);
        }
    }

    /** Where a line breaks within a paragraph, by itself or by the author's wish, the sentence goes on. */
    private static final class JoinedLines extends AbstractVisitor {

        @Override
        public void visit(SoftLineBreak lineBreak) {
            join(lineBreak);
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            join(lineBreak);
        }

        private static void join(Node lineBreak) {
            lineBreak.insertAfter(new Text(" "));
            lineBreak.unlink();
        }
    }
}
