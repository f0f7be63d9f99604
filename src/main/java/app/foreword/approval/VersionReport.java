package app.foreword.approval;

import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.PackReport;
import app.foreword.content.PublishedVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the program says of one language of a version: what an approver reads before deciding. */
public record VersionReport(PublishedVersion version, Locale language, PackReport pack) {

    /** One faulty language stops them all: they share their ids, their evidence and their version. */
    public boolean isGood() {
        return pack.isGood();
    }

    /** Empty where nothing of this language could be read. */
    public Optional<LanguageReport> figures() {
        return pack.languages().stream()
                .filter(report -> report.language().equals(language))
                .findFirst();
    }

    public List<Finding> findings() {
        return pack.findings();
    }

    /** What stands although it breaks a rule, in this language or in the files of the whole pack. */
    public List<PackReport.Silenced> exceptions() {
        return pack.silenced().stream()
                .filter(silenced -> concerns(silenced.finding().file()))
                .toList();
    }

    /** The whole as text, to be kept with the decision. */
    public SeenReport seen() {
        return SeenReport.of(ReportText.of(this));
    }

    private boolean concerns(String file) {
        return version.languages().stream()
                .filter(other -> !other.equals(language))
                .noneMatch(other -> file.startsWith(other.toLanguageTag() + "/"));
    }
}
