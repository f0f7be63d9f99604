package app.foreword.check;

import app.foreword.content.BankMeasures;
import app.foreword.content.Measure;
import app.foreword.content.PackReport;
import java.util.List;
import java.util.Locale;

/** How figures are said, alike in every report. */
final class Figures {

    private Figures() {}

    /** As many digits after the point as the figure has, and none that say nothing. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.9f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    static String limit(Measure measure) {
        if (measure.atMost() != null) {
            return "at most " + number(measure.atMost());
        }
        return measure.atLeast() == null ? "" : "at least " + number(measure.atLeast());
    }

    /** The questions that a bank is made of. */
    static String bank(BankMeasures bank) {
        return "%s (%d)".formatted(bank.form() == null ? "all" : bank.form(), bank.questions());
    }

    static String total(List<PackReport> reports) {
        long findings =
                reports.stream().mapToLong(report -> report.findings().size()).sum();
        long files = reports.stream()
                .mapToLong(report -> report.findings().stream()
                        .map(finding -> finding.file())
                        .distinct()
                        .count())
                .sum();
        if (findings == 0) {
            return "No findings";
        }
        return "%d %s in %d %s"
                .formatted(findings, findings == 1 ? "finding" : "findings", files, files == 1 ? "file" : "files");
    }
}
