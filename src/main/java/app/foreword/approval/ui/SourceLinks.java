package app.foreword.approval.ui;

import app.foreword.content.Source;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Links to the sources, each of which stands once on the page of the evidence.
 *
 * @param page its address in full: with the page's base address, a link to "#part" alone would leave the page
 */
record SourceLinks(String page) {

    private static final int SHORT = 40;

    /** Where the name of a work begins after its author and year. */
    private static final Pattern REST = Pattern.compile("(?:[.,:;] | \\().*", Pattern.DOTALL);

    static SourceLinks to(VersionAddress address) {
        return new SourceLinks(ApprovalNavigation.evidence(address.version(), address.language()));
    }

    static String anchor(Source source) {
        return "source-" + source.id();
    }

    Anchor to(Source source) {
        var id = new Span(source.id());
        id.addClassName("ref");
        var link = new Anchor(page + "#" + anchor(source), "");
        link.add(id, new Span(label(source)));
        return link;
    }

    Span to(List<Source> sources) {
        var links = new Span();
        links.addClassName("source-links");
        sources.forEach(source -> links.add(to(source)));
        return links;
    }

    /** The citation's beginning; an abbreviated first name is no end of it. */
    private static String label(Source source) {
        String citation = source.citation();
        String start = REST.matcher(citation).replaceFirst("");
        String words = start.length() < 4 ? citation : start;
        if (words.length() <= SHORT) {
            return words;
        }
        int end = words.lastIndexOf(' ', SHORT);
        return words.substring(0, end < 0 ? SHORT : end) + "…";
    }
}
