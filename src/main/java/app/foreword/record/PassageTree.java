package app.foreword.record;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts the words of a passage into a sheet: paragraphs, lists and stress. Anything else gives its words alone. */
final class PassageTree {

    private static final Set<String> KEPT = Set.of("p", "ul", "ol", "li", "strong", "em", "b", "i", "blockquote");

    private final Sheet sheet;

    PassageTree(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param html as it was made when the module was read */
    void addTo(org.w3c.dom.Element parent, String html) {
        add(parent, Jsoup.parseBodyFragment(html).body());
    }

    private void add(org.w3c.dom.Element parent, Node from) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                sheet.text(parent, text.text());
            } else if (node instanceof Element element) {
                boolean kept = KEPT.contains(element.normalName());
                add(kept ? sheet.add(parent, element.normalName(), "") : parent, element);
            }
        }
    }
}
