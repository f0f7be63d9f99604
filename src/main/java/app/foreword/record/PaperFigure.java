package app.foreword.record;

import app.foreword.content.Figure;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A section's drawing on paper: in the colors of light pages, as large as the page has room for. */
final class PaperFigure {

    /** As the screens have them on a light page. */
    private static final Map<String, String> COLORS = Map.of(
            "ink", "#1d2a2b",
            "quiet", "#3f4e4f",
            "line", "#6f7d7d",
            "accent", "#0f6460",
            "accent-soft", "#e0efec",
            "warm", "#8a4b08",
            "warm-soft", "#fdf0dc",
            "ground", "#ffffff");

    private static final Pattern VARIABLE = Pattern.compile("var\\(--figure-([a-z-]+)\\)");
    private static final Pattern WEIGHT = Pattern.compile("font-weight=\"([0-9]+)\"");

    /** Paper has two weights, and each is a typeface of its own to the one who draws. */
    private static final int BOLD = 550;

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
    private static final double WIDEST_PT = 330;
    private static final double HIGHEST_PT = 400;

    private PaperFigure() {}

    static void addTo(Sheet sheet, Element parent, Figure figure) {
        Element block = sheet.add(parent, "div", "figure", "");
        Element drawing = sheet.take(block, parse(inColors(figure.svg())));
        drawing.setAttribute("style", size(figure.svg()));
        drawing.setAttribute("font-family", "Drawing");
        drawing.setAttribute("alt", figure.alternative());
        sheet.add(block, "p", "caption", figure.caption());
    }

    private static String inColors(String svg) {
        String weighed = WEIGHT.matcher(svg)
                .replaceAll(match -> Integer.parseInt(match.group(1)) < BOLD ? "" : "font-family=\"DrawingBold\"");
        return VARIABLE.matcher(weighed)
                .replaceAll(match -> Matcher.quoteReplacement(COLORS.getOrDefault(match.group(1), "#000000")))
                .replace("currentColor", "#1d2a2b");
    }

    private static String size(String svg) {
        Matcher box = VIEW_BOX.matcher(svg);
        if (!box.find()) {
            return "";
        }
        double width = Double.parseDouble(box.group(1));
        double height = Double.parseDouble(box.group(2));
        double scale = Math.min(WIDEST_PT / width, HIGHEST_PT / height);
        return "width: %dpt; height: %dpt; ".formatted(Math.round(width * scale), Math.round(height * scale));
    }

    private static Element parse(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A drawing that was checked at publishing cannot be read", e);
        }
    }
}
