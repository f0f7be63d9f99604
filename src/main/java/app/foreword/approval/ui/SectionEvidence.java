package app.foreword.approval.ui;

import app.foreword.content.Concept;
import app.foreword.content.Fact;
import app.foreword.content.Passage;
import app.foreword.content.Source;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** One section, every word of it: each passage with its facts, the drawing, the lines to keep, the ideas. */
class SectionEvidence extends Section {

    private final Wording<app.foreword.content.Section> section;
    private final SourceLinks links;

    SectionEvidence(Wording<app.foreword.content.Section> section, SourceLinks links) {
        this.section = section;
        this.links = links;
        var own = section.own();
        var title = new H2(section.say(app.foreword.content.Section::title));
        title.setId(anchor(own));
        add(title, new Paragraph(section.say(app.foreword.content.Section::purpose)));
        own.passages().forEach(this::addPassage);
        var remember = new UnorderedList();
        section.sayEach(app.foreword.content.Section::remember).forEach(line -> remember.add(new ListItem(line)));
        var ideas = new H3(getTranslation("approval.evidence.ideas"));
        add(new H3(getTranslation("approval.evidence.remember")), remember, ideas);
        own.concepts().forEach(concept -> add(new ConceptEvidence(concept.id(), section, links)));
    }

    static String anchor(app.foreword.content.Section section) {
        return "section-" + section.id();
    }

    static String anchor(Concept concept) {
        return "idea-" + concept.id();
    }

    private void addPassage(Passage passage) {
        add(article(passage));
        var figure = section.own().figure();
        if (figure != null && figure.after().equals(passage.id())) {
            add(new FigureEvidence(section));
        }
    }

    private Article article(Passage passage) {
        var article = new Article();
        article.addClassName("passage-evidence");
        var both = new Wording<>(section.module(), section.original(), lesson -> lesson.passage(passage.id()));
        if (passage.heading() != null) {
            article.add(new H3(both.say(SectionEvidence::heading)));
        }
        var words = both.show(Passage::html);
        words.addClassName("passage-words");
        article.add(words, new H4(getTranslation("approval.evidence.facts")));
        List<Fact> facts = section.module().evidence().factsOf(passage);
        List<Source> sources = section.module().evidence().sourcesOf(passage);
        if (facts.isEmpty() && sources.isEmpty()) {
            article.add(new Paragraph(getTranslation("approval.evidence.marks", String.join(", ", passage.sources()))));
            return article;
        }
        article.add(
                list(facts, section.authors()),
                new H4(getTranslation("approval.evidence.sources")),
                new Paragraph(links.to(sources)));
        return article;
    }

    private static String heading(Passage passage) {
        String heading = passage.heading();
        return heading == null ? "" : heading;
    }

    static UnorderedList list(List<Fact> facts, Locale authors) {
        var list = new UnorderedList();
        list.addClassName("facts-list");
        facts.forEach(fact -> list.add(new ListItem(ApprovalWords.fact(fact, authors))));
        return list;
    }
}
