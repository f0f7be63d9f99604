package app.foreword.learning.ui;

import app.foreword.content.Term;
import app.foreword.content.TermFinder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Safe HTML in which the first place of each word of art is a button that knows what the word means. At the end of each
 * paragraph or list line with such a button stands an empty place for the meaning: a screen reader announces what comes
 * into it. {@code components/terms.js} opens and closes it.
 */
final class TermMarks {

    /** Says itself what it does when it is tapped, or is no sentence to stop in. */
    private static final String LEFT_ALONE = "a, button, code, h1, h2, h3, h4, h5, h6";

    private static final String MARKS = ".,;:!?)\u201d\u2019\u00bb\"";
    private static final String BLOCKS = "p, li, td, th, dd, body";

    static final String PLACE = "<span class=\"term-means\" role=\"status\" aria-atomic=\"true\"></span>";

    private TermMarks() {}

    /** Empty where the HTML has none of the terms. */
    static Optional<String> inHtml(String html, List<Term> terms) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        mark(document.body(), terms);
        var blocks = document.body().select("button.term").stream()
                .flatMap(term -> Stream.ofNullable(term.closest(BLOCKS)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        blocks.forEach(block -> block.append(PLACE));
        return marked(document);
    }

    /** Without the empty place: whoever shows the words says where it is. */
    static Optional<String> inText(String text, List<Term> terms) {
        Document document = Jsoup.parseBodyFragment("");
        document.outputSettings().prettyPrint(false);
        document.body().appendText(text);
        mark(document.body(), terms);
        return marked(document);
    }

    private static Optional<String> marked(Document document) {
        return Optional.of(document.body())
                .filter(body -> !body.select("button.term").isEmpty())
                .map(Element::html);
    }

    private static void mark(Element body, List<Term> terms) {
        var finder = new TermFinder(terms);
        var texts = new ArrayList<TextNode>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && isSentence(text)) {
                texts.add(text);
            }
        });
        texts.forEach(text -> mark(text, finder));
    }

    private static boolean isSentence(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest(LEFT_ALONE) == null;
    }

    private static void mark(TextNode text, TermFinder finder) {
        String words = TermFinder.normal(text.getWholeText());
        int end = 0;
        for (TermFinder.Found found : finder.in(words)) {
            text.before(new TextNode(words.substring(end, found.start())));
            var button = button(found.term(), words.substring(found.start(), found.end()));
            end = endOfMark(words, found.end());
            text.before(end == found.end() ? button : together(button, words.substring(found.end(), end)));
        }
        if (end > 0) {
            text.replaceWith(new TextNode(words.substring(end)));
        }
    }

    private static int endOfMark(String words, int start) {
        int end = start;
        while (end < words.length() && MARKS.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Browsers may break a line after any button, and a full stop would begin the next one. */
    private static Node together(Node button, String mark) {
        return new Element("span").addClass("term-end").appendChild(button).appendText(mark);
    }

    private static Node button(Term term, String word) {
        return new Element("button")
                .attr("type", "button")
                .addClass("term")
                // works without a connection, so it need not wait for one
                .attr("data-local", "")
                .attr("aria-expanded", "false")
                .attr("data-means", headword(term) + ": " + term.means())
                .appendText(word);
    }

    private static String headword(Term term) {
        return term.forms().getFirst();
    }
}
