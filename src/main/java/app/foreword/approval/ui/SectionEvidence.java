package app.foreword.approval.ui;

import app.foreword.content.Fact;
import app.foreword.content.LearningModule;
import app.foreword.content.Passage;
import app.foreword.content.Source;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** One section: each passage with its facts and sources, then each idea with its questions. */
class SectionEvidence extends Section {

    private final LearningModule module;
    private final Dates dates;

    SectionEvidence(app.foreword.content.Section section, LearningModule module, Dates dates) {
        this.module = module;
        this.dates = dates;
        var title = new H2(section.title());
        title.setId(anchor(section));
        add(ApprovalWords.in(module.language(), title));
        section.passages().forEach(passage -> add(passage(passage)));
        var ideas = new H3(getTranslation("approval.evidence.ideas"));
        ideas.setId(questionsAnchor(section));
        add(ideas);
        section.concepts().forEach(concept -> add(new ConceptEvidence(concept, section, module)));
    }

    static String anchor(app.foreword.content.Section section) {
        return "section-" + section.id();
    }

    static String questionsAnchor(app.foreword.content.Section section) {
        return "ideas-" + section.id();
    }

    private Article passage(Passage passage) {
        var article = new Article();
        article.addClassName("passage-evidence");
        if (passage.heading() != null) {
            article.add(ApprovalWords.in(module.language(), new H3(passage.heading())));
        }
        var words = new Div(new Html("<div>" + passage.html() + "</div>"));
        words.addClassName("passage-words");
        article.add(ApprovalWords.in(module.language(), words), new H4(getTranslation("approval.evidence.facts")));
        List<Fact> facts = module.evidence().factsOf(passage);
        List<Source> sources = module.evidence().sourcesOf(passage);
        if (facts.isEmpty() && sources.isEmpty()) {
            article.add(new Paragraph(getTranslation("approval.evidence.marks", String.join(", ", passage.sources()))));
            return article;
        }
        article.add(list(facts, module.evidence().language()));
        article.add(new H4(getTranslation("approval.evidence.sources")));
        sources.forEach(
                source -> article.add(new SourceCard(source, module.evidence().language(), dates)));
        return article;
    }

    static UnorderedList list(List<Fact> facts, Locale language) {
        var list = new UnorderedList();
        list.addClassName("facts-list");
        facts.forEach(fact -> list.add(new ListItem(ApprovalWords.fact(fact, language))));
        return list;
    }
}
