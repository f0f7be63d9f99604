package app.foreword.approval.ui;

import app.foreword.content.Source;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One source as an approver weighs it: what it is, what it found, how closely it was read, whether it is still fresh. */
class SourceCard extends Div {

    SourceCard(Source source, Dates dates) {
        addClassName("source-card");
        var id = new Span(source.id());
        id.addClassName("ref");
        var citation = new Paragraph(id);
        String address = source.address();
        citation.add(address == null ? new Span(source.citation()) : ModuleWords.outside(address, source.citation()));
        var kind = new Paragraph(getTranslation("approval.source.kind", source.kind(), source.size()));
        kind.addClassName("second");
        add(citation, kind, new Paragraph(source.found()), state(source, dates));
    }

    private Paragraph state(Source source, Dates dates) {
        var state = new Paragraph(
                ModuleWords.chip(getTranslation("approval.source.use." + source.use()), "quiet"),
                ModuleWords.chip(getTranslation("approval.source.read." + source.read()), "quiet"));
        String day = dates.day(source.reviewBy());
        if (source.isDue(dates.today())) {
            state.add(ModuleWords.chip(getTranslation("approval.source.reviewBy.past", day), "warm"));
        } else if (SourcesDue.isNear(source, dates.today())) {
            state.add(ModuleWords.chip(getTranslation("approval.source.reviewBy.near", day), "warm"));
        } else {
            state.add(ModuleWords.chip(getTranslation("approval.source.reviewBy", day), "quiet"));
        }
        state.addClassName("chips");
        return state;
    }
}
