package app.foreword.approval.ui;

import app.foreword.content.Source;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One source as an approver weighs it: what it is, what it found, how closely it was read, whether it is still fresh. */
class SourceCard extends Div {

    /** @param language in which the author wrote of the source */
    SourceCard(Source source, Locale language, Dates dates) {
        addClassName("source-card");
        var id = new Span(source.id());
        id.addClassName("ref");
        var citation = new Paragraph(id);
        String address = source.address();
        citation.add(ApprovalWords.in(
                language,
                address == null ? new Span(source.citation()) : ApprovalWords.outside(address, source.citation())));
        var kind = ApprovalWords.in(language, new Paragraph(source.kind() + ", " + source.size()));
        kind.addClassName("second");
        add(citation, kind, ApprovalWords.in(language, new Paragraph(source.found())), state(source, dates));
    }

    private Paragraph state(Source source, Dates dates) {
        var state = new Paragraph(
                ApprovalWords.chip(getTranslation("approval.source.use." + source.use()), "quiet"),
                ApprovalWords.chip(getTranslation("approval.source.read." + source.read()), "quiet"));
        String day = dates.day(source.reviewBy());
        if (source.isDue(dates.today())) {
            state.add(ApprovalWords.chip(getTranslation("approval.source.reviewBy.past", day), "warm"));
        } else if (SourcesDue.isNear(source, dates.today())) {
            state.add(ApprovalWords.chip(getTranslation("approval.source.reviewBy.near", day), "warm"));
        } else {
            state.add(ApprovalWords.chip(getTranslation("approval.source.reviewBy", day), "quiet"));
        }
        state.addClassName("chips");
        return state;
    }
}
