package app.foreword.check;

import app.foreword.content.BankMeasures;
import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.Measure;
import app.foreword.content.PackExceptionNote;
import app.foreword.content.PackReport;
import app.foreword.content.TextMeasures;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For a person at a terminal. */
final class PlainReport {

    private final List<PackReport> reports;
    private final StringBuilder text = new StringBuilder();

    PlainReport(List<PackReport> reports) {
        this.reports = reports;
    }

    String text() {
        reports.forEach(this::write);
        line(Figures.total(reports));
        return text.toString();
    }

    private void write(PackReport report) {
        line(report.name());
        line("");
        report.findings().forEach(this::write);
        report.languages().forEach(this::write);
        if (!report.silenced().isEmpty()) {
            line("Exceptions");
            report.silenced().forEach(silenced -> write(silenced.finding(), silenced.note()));
            line("");
        }
    }

    private void write(Finding finding) {
        line("%s:%d  %s"
                .formatted(finding.file(), finding.line(), finding.rule().id()));
        line("    found: " + finding.found());
        line("    mend:  " + finding.mend());
        line("");
    }

    private void write(Finding finding, PackExceptionNote note) {
        line("%s:%d  %s"
                .formatted(finding.file(), finding.line(), finding.rule().id()));
        line("    found:  " + finding.found());
        line("    reason: %s (%s, %s)".formatted(note.reason(), note.by(), note.on()));
    }

    private void write(LanguageReport language) {
        if (language.parts().isEmpty() && language.banks().isEmpty()) {
            return;
        }
        line("Figures, " + language.language().toLanguageTag());
        language.parts().forEach(this::write);
        if (!language.banks().isEmpty()) {
            writeBanks(language.banks());
        }
        line("");
    }

    private void writeBanks(List<BankMeasures> banks) {
        line("  what those who follow cues only get right, in 100 questions");
        line("    %-52s%s".formatted("", columns(banks, Figures::bank)));
        List<Measure> all = banks.getFirst().solvers();
        for (int i = 0; i < all.size(); i++) {
            int solver = i;
            Measure measure = all.get(i);
            line("  %s %-52s%s  %s"
                    .formatted(
                            measure.isGood() ? " " : "!",
                            measure.name(),
                            columns(
                                    banks,
                                    bank -> Figures.number(
                                            bank.solvers().get(solver).shown())),
                            Figures.limit(measure))
                    .stripTrailing());
        }
    }

    private static String columns(List<BankMeasures> banks, Function<BankMeasures, String> cell) {
        return banks.stream().map(bank -> "%10s".formatted(cell.apply(bank))).collect(Collectors.joining());
    }

    private void write(TextMeasures part) {
        line("  %s (%d words in %d sentences)".formatted(part.part(), part.words(), part.sentences()));
        part.measures().forEach(this::write);
    }

    private void write(Measure measure) {
        line("  %s %-44s %8s   %s"
                .formatted(
                        measure.isGood() ? " " : "!",
                        measure.name(),
                        Figures.number(measure.shown()),
                        Figures.limit(measure))
                .stripTrailing());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
