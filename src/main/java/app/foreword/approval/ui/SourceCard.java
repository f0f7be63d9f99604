package app.foreword.approval.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Source;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** One source as an approver weighs it: what it is, what it found, how closely it was read, whether it is still fresh. */
class SourceCard extends Article {

    SourceCard(Source source, Wording<LearningModule> lesson, Dates dates) {
        addClassName("source-card");
        setId(SourceLinks.anchor(source));
        var id = new Span(source.id());
        id.addClassName("ref");
        var citation = new Paragraph(id);
        String address = source.address();
        citation.add(ApprovalWords.in(
                lesson.authors(),
                address == null ? new Span(source.citation()) : ApprovalWords.outside(address, source.citation())));
        var kind = new Paragraph(source.kind() + ", " + source.size());
        kind.addClassName("second");
        var label = new Span(getTranslation("approval.source.inShort"));
        label.addClassName("label");
        var inShort = lesson.at(
                module -> Objects.requireNonNullElse(module.evidence().sources().get(source.id()), source));
        add(
                citation,
                ApprovalWords.in(lesson.authors(), kind),
                ApprovalWords.in(lesson.authors(), new Paragraph(source.found())),
                new Paragraph(label, inShort.say(Source::inShort)),
                state(source, dates));
    }

    private Paragraph state(Source source, Dates dates) {
        var state = new Paragraph(
                ApprovalWords.chip(getTranslation("approval.source.use." + source.use()), "quiet"),
                ApprovalWords.chip(getTranslation("approval.source.read." + source.read()), "quiet"));
        boolean quiet = !source.isDue(dates.today()) && !SourcesDue.isNear(source, dates.today());
        state.add(ApprovalWords.chip(SourcesDue.words(source, dates), quiet ? "quiet" : "warm"));
        state.addClassName("chips");
        return state;
    }
}
