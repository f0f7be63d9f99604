package app.foreword.approval.ui;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Section;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One idea: how sure it is, how it is explained once more, what staff ask, and its questions in all forms. */
class ConceptEvidence extends Article {

    ConceptEvidence(ConceptId id, Wording<Section> section, SourceLinks links) {
        addClassName("concept-evidence");
        var concept = new Wording<>(section.module(), section.original(), lesson -> lesson.concept(id));
        setId(SectionEvidence.anchor(concept.own()));
        var title = new H4(concept.say(Concept::title));
        if (concept.own().mustUnderstand()) {
            title.add(ApprovalWords.chip(getTranslation("approval.concept.must"), "accent"));
        }
        var hedge = new Paragraph(getTranslation(
                "approval.concept.hedge",
                getTranslation("approval.hedge." + concept.own().hedge())));
        hedge.addClassName("second");
        add(
                title,
                new Paragraph(concept.say(Concept::objective)),
                hedge,
                labelled("approval.concept.inOtherWords", concept.say(Concept::inOtherWords)),
                labelled("approval.concept.teachBack", concept.say(Concept::teachBack)));
        section.own().questions().stream()
                .filter(question -> question.concept().equals(id))
                .forEach(question -> add(new QuestionEvidence(question.id(), section, links)));
    }

    private Paragraph labelled(String key, Span words) {
        var label = new Span(getTranslation(key));
        label.addClassName("label");
        return new Paragraph(label, words);
    }
}
