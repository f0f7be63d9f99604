package app.foreword.approval.ui;

import app.foreword.content.BankMeasures;
import app.foreword.content.LanguageReport;
import app.foreword.content.LearningModule;
import app.foreword.content.Measure;
import app.foreword.content.SectionId;
import app.foreword.content.TextMeasures;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the words read and what the questions give away, beside the limits they are held to. */
class FigureTables extends Section {

    private static final List<String> POOLED = List.of("questions", "further", "whole");

    private final LearningModule module;

    FigureTables(Optional<LanguageReport> figures, LearningModule module) {
        this.module = module;
        addClassName("figures");
        add(new H2(getTranslation("approval.figures.title")));
        figures.filter(report -> !report.parts().isEmpty() || !report.banks().isEmpty())
                .ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("approval.figures.none"))));
    }

    private void show(LanguageReport report) {
        add(new Paragraph(getTranslation("approval.figures.lead")));
        var parts = new FigureTable(getTranslation("approval.figures.parts"), getTranslation("approval.figures.part"));
        report.parts().forEach(part -> parts.addRow(words(part.part()), language(part.part()), figures(part)));
        add(parts);
        if (!report.banks().isEmpty()) {
            var cues = new FigureTable(
                    getTranslation("approval.figures.solvers"), getTranslation("approval.figures.solver"));
            List<Measure> all = report.banks().getFirst().solvers();
            for (int i = 0; i < all.size(); i++) {
                cues.addRow(ReportWords.solver(all.get(i)), getLocale(), followed(report.banks(), i));
            }
            add(
                    new Paragraph(getTranslation("approval.figures.solvers.lead")),
                    new Paragraph(getTranslation("approval.figures.solvers.few")),
                    cues);
        }
    }

    /** One cue, over all questions and over those of each form. */
    private List<FigureTable.Cell> followed(List<BankMeasures> banks, int solver) {
        return banks.stream()
                .map(bank -> cell(column(bank), bank.solvers().get(solver)))
                .toList();
    }

    private String column(BankMeasures bank) {
        return bank.form() == null
                ? getTranslation("approval.figures.bank.all", bank.questions())
                : getTranslation("approval.figures.bank.form", bank.form(), bank.questions());
    }

    private List<FigureTable.Cell> figures(TextMeasures part) {
        var cells = new ArrayList<FigureTable.Cell>();
        cells.add(count("approval.figures.words", part.words()));
        cells.add(count("approval.figures.sentences", part.sentences()));
        part.measures().forEach(measure -> cells.add(cell(ReportWords.measure(measure), measure)));
        return cells;
    }

    private FigureTable.Cell count(String key, int value) {
        return new FigureTable.Cell(
                getTranslation(key),
                NumberFormat.getIntegerInstance(getLocale()).format(value),
                "",
                true);
    }

    private FigureTable.Cell cell(String column, Measure measure) {
        return new FigureTable.Cell(column, number(measure.shown()), limit(measure), measure.isGood());
    }

    private String limit(Measure measure) {
        var most = measure.atMost();
        var least = measure.atLeast();
        if (most != null && least != null) {
            return getTranslation("approval.figures.between", number(least), number(most));
        }
        if (most != null) {
            return getTranslation("approval.figures.atMost", number(most));
        }
        return least == null ? "" : getTranslation("approval.figures.atLeast", number(least));
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(9);
        return format.format(value);
    }

    private Locale language(String part) {
        return POOLED.contains(part) ? getLocale() : module.language();
    }

    private String words(String part) {
        if (POOLED.contains(part)) {
            return getTranslation("approval.figures.part." + part);
        }
        return module.sections().stream()
                .filter(section -> section.id().equals(new SectionId(part)))
                .findFirst()
                .map(app.foreword.content.Section::title)
                .orElse(part);
    }
}
