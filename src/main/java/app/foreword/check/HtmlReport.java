package app.foreword.check;

import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.Measure;
import app.foreword.content.PackReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
        if (language.parts().isEmpty() && language.banks().isEmpty()) {
            return;
        }
        element("h3", "Figures, " + language.language().toLanguageTag());
        var parts = new LinkedHashMap<String, List<Measure>>();
        language.parts()
                .forEach(part -> parts.put(
                        "%s: %d words, %d sentences".formatted(part.part(), part.words(), part.sentences()),
                        part.measures()));
        table("How it reads", parts);
        var banks = new LinkedHashMap<String, List<Measure>>();
        language.banks().forEach(bank -> banks.put("questions: " + Figures.bank(bank), bank.solvers()));
        table("Right by cues only, in 100 questions (chance is 33)", banks);
    }

    /** A row for each part, a column for each figure that any of them has. */
    private void table(String caption, Map<String, List<Measure>> rows) {
        var columns = new LinkedHashSet<String>();
        rows.values().forEach(measures -> measures.forEach(measure -> columns.add(measure.name())));
        html.append("<table>");
        element("caption", caption);
        html.append("<thead><tr><td></td>");
        columns.forEach(column ->
                html.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        html.append("</tr></thead><tbody>\n");
        rows.forEach((row, measures) -> {
            html.append("<tr><th scope=\"row\">").append(escaped(row)).append("</th>");
            columns.forEach(column -> cell(column, measures));
            html.append("</tr>\n");
        });
        html.append("</tbody></table>\n");
    }

    private void cell(String column, List<Measure> measures) {
        Optional<Measure> found = measures.stream()
                .filter(measure -> measure.name().equals(column))
                .findFirst();
        html.append(found.map(Measure::isGood).orElse(true) ? "<td>" : "<td class=\"over\">");
        found.ifPresent(measure -> {
            html.append(Figures.number(measure.shown())).append(measure.isGood() ? "" : " !");
            html.append("<small>").append(escaped(Figures.limit(measure))).append("</small>");
        });
        html.append("</td>");
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
