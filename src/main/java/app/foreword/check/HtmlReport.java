package app.foreword.check;

import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.Measure;
import app.foreword.content.PackReport;
import app.foreword.content.TextMeasures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One page for a meeting or a binder: nothing is fetched, and everything of the pack is shown as text. */
final class HtmlReport {

    private final List<PackReport> reports;
    private final StringBuilder html = new StringBuilder();

    HtmlReport(List<PackReport> reports) {
        this.reports = reports;
    }

    String html() {
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Content check</title>\n<style>\n")
                .append(styles())
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Content check</h1>\n");
        element("p", Figures.total(reports));
        reports.forEach(this::write);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void write(PackReport report) {
        element("h2", report.name());
        if (!report.findings().isEmpty()) {
            html.append("<ol>\n");
            report.findings().forEach(this::write);
            html.append("</ol>\n");
        }
        report.languages().forEach(this::write);
        if (!report.silenced().isEmpty()) {
            element("h3", "Exceptions");
            html.append("<ol>\n");
            report.silenced().forEach(silenced -> {
                html.append("<li>");
                place(silenced.finding());
                element("p", silenced.finding().found());
                element(
                        "p",
                        "%s (%s, %s)"
                                .formatted(
                                        silenced.note().reason(),
                                        silenced.note().by(),
                                        silenced.note().on()));
                html.append("</li>\n");
            });
            html.append("</ol>\n");
        }
    }

    private void write(Finding finding) {
        html.append("<li>");
        place(finding);
        element("p", finding.found());
        element("p", "Mend: " + finding.mend());
        html.append("</li>\n");
    }

    private void place(Finding finding) {
        element("code", "%s:%d".formatted(finding.file(), finding.line()));
        element("b", finding.rule().id());
    }

    private void write(LanguageReport language) {
        if (language.parts().isEmpty() && language.solvers().isEmpty()) {
            return;
        }
        element("h3", "Figures, " + language.language().toLanguageTag());
        html.append("<div class=\"parts\">\n");
        language.parts().forEach(this::write);
        if (!language.solvers().isEmpty()) {
            table("Right by cues only, in 100 questions", language.solvers());
        }
        html.append("</div>\n");
    }

    private void write(TextMeasures part) {
        table("%s: %d words, %d sentences".formatted(part.part(), part.words(), part.sentences()), part.measures());
    }

    private void table(String caption, List<Measure> measures) {
        html.append("<table>");
        element("caption", caption);
        html.append(
                        "<thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">Value</th><th scope=\"col\">Limit</th></tr>")
                .append("</thead><tbody>\n");
        for (Measure measure : measures) {
            html.append(measure.isGood() ? "<tr>" : "<tr class=\"over\">")
                    .append("<th scope=\"row\">")
                    .append(escaped(measure.name()))
                    .append("</th>");
            element("td", Figures.number(measure.shown()) + (measure.isGood() ? "" : " !"));
            element("td", Figures.limit(measure));
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String styles() {
        try (InputStream css = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
