package app.foreword.approval.ui;

import app.foreword.content.Concept;
import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.Question;
import app.foreword.content.Section;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One idea: how sure it is, and for each of its questions the right answer and what that rests on. */
class ConceptEvidence extends Article {

    private final LearningModule module;

    ConceptEvidence(Concept concept, Section section, LearningModule module) {
        this.module = module;
        addClassName("concept-evidence");
        var title = new H4(said(concept.title()));
        if (concept.mustUnderstand()) {
            title.add(ApprovalWords.chip(getTranslation("approval.concept.must"), "accent"));
        }
        var hedge = new Paragraph(
                getTranslation("approval.concept.hedge", getTranslation("approval.hedge." + concept.hedge())));
        hedge.addClassName("second");
        add(title, ApprovalWords.in(module.language(), new Paragraph(concept.objective())), hedge);
        section.questions().stream()
                .filter(question -> question.concept().equals(concept.id()))
                .forEach(question -> add(question(question)));
    }

    private DescriptionList question(Question question) {
        var list = new DescriptionList();
        row(list, getTranslation("approval.question.form", question.form()), said(question.stem()));
        row(list, getTranslation("approval.question.key"), said(question.key().text()));
        question.options().stream()
                .filter(option -> !option.key())
                .forEach(option -> row(list, getTranslation("approval.question.wrong"), wrong(option)));
        var facts = module.evidence().facts(question.facts());
        if (facts.isEmpty()) {
            row(list, getTranslation("approval.evidence.facts"), new Span(String.join(", ", question.facts())));
        } else {
            list.add(new DescriptionList.Term(getTranslation("approval.evidence.facts")));
            list.add(new DescriptionList.Description(
                    SectionEvidence.list(facts, module.evidence().language())));
        }
        var passage = module.passage(question.passage());
        module.evidence()
                .sourcesOf(passage)
                .forEach(source -> row(
                        list,
                        getTranslation("approval.question.source"),
                        new Span(
                                new Text(source.id() + " "),
                                ApprovalWords.in(module.evidence().language(), new Span(source.citation())))));
        return list;
    }

    private Span wrong(Option option) {
        var idea = new Span(
                new Text(getTranslation("approval.question.misconception") + " "),
                said(String.valueOf(option.misconception())));
        idea.addClassName("second");
        return new Span(said(option.text()), idea);
    }

    private Span said(String words) {
        return ApprovalWords.in(module.language(), new Span(words));
    }

    private static void row(DescriptionList list, String term, Span description) {
        list.add(new DescriptionList.Term(term));
        list.add(new DescriptionList.Description(description));
    }
}
