package app.foreword.approval;

import app.foreword.content.BankMeasures;
import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.Measure;
import app.foreword.content.PackReport.Silenced;
import app.foreword.content.TextMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report as plain lines, the same ones whenever the report is the same. It is a record, not a screen: rules and
 * formulas have their own names in it, in no one's language.
 */
final class ReportText {

    private final List<String> lines = new ArrayList<>();

    private ReportText() {}

    static String of(VersionReport report) {
        var text = new ReportText();
        text.add(
                "%s %s, %s",
                report.version().module(),
                report.version().version(),
                report.language().toLanguageTag());
        report.figures().ifPresent(text::addFigures);
        report.findings().forEach(finding -> text.addFinding("FINDING", finding));
        report.exceptions().forEach(text::addException);
        return String.join("\n", text.lines) + "\n";
    }

    private void addFigures(LanguageReport figures) {
        for (TextMeasures part : figures.parts()) {
            add("%s: words %d, sentences %d", part.part(), part.words(), part.sentences());
            part.measures().forEach(this::addMeasure);
        }
        for (BankMeasures bank : figures.banks()) {
            add("cues only, %s, %d questions:", bank.form() == null ? "all" : bank.form(), bank.questions());
            bank.solvers().forEach(this::addMeasure);
        }
    }

    private void addMeasure(Measure measure) {
        add(
                "  %s %s%s%s%s",
                measure.name(),
                measure.shown(),
                limit(" <= ", measure.atMost()),
                limit(" >= ", measure.atLeast()),
                measure.isGood() ? "" : " !");
    }

    private void addFinding(String kind, Finding finding) {
        add(
                "%s %s %s:%d: %s: %s",
                kind, finding.rule().id(), finding.file(), finding.line(), finding.found(), finding.mend());
    }

    private void addException(Silenced silenced) {
        addFinding("EXCEPTION", silenced.finding());
        add(
                "  %s, %s: %s",
                silenced.note().by(), silenced.note().on(), silenced.note().reason());
    }

    private static String limit(String sign, @Nullable Double limit) {
        return limit == null ? "" : String.format(Locale.ROOT, "%s%.1f", sign, limit);
    }

    private void add(String format, Object... arguments) {
        lines.add(String.format(Locale.ROOT, format, arguments));
    }
}
