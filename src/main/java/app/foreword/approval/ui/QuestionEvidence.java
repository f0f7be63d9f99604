package app.foreword.approval.ui;

import app.foreword.content.Option;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.content.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One question as patients meet it: each option with what is said to whoever chooses it, and what the key rests on. */
class QuestionEvidence extends DescriptionList {

    QuestionEvidence(QuestionId id, Wording<Section> section, SourceLinks links) {
        var question = new Wording<>(section.module(), section.original(), lesson -> lesson.question(id));
        var own = question.own();
        var evidence = section.module().evidence();
        row(getTranslation("approval.question.form", own.form()), question.say(Question::stem));
        own.options()
                .forEach(option -> row(
                        getTranslation(option.key() ? "approval.question.key" : "approval.question.wrong"),
                        option(question.at(each -> each.option(option.id()).orElse(option)))));
        row(getTranslation("approval.question.rightIdea"), question.say(Question::rightIdea));
        var facts = evidence.facts(own.facts());
        row(
                getTranslation("approval.evidence.facts"),
                facts.isEmpty()
                        ? new Span(String.join(", ", own.facts()))
                        : SectionEvidence.list(facts, question.authors()));
        var sources = evidence.sourcesOf(section.module().passage(own.passage()));
        if (!sources.isEmpty()) {
            row(getTranslation("approval.evidence.sources"), links.to(sources));
        }
    }

    private Div option(Wording<Option> option) {
        var said =
                new Div(option.say(Option::text), labelled("approval.question.feedback", option.say(Option::feedback)));
        if (!option.own().key()) {
            said.add(labelled("approval.question.misconception", option.say(QuestionEvidence::misconception)));
        }
        if (option.own().key()) {
            said.addClassName("key");
        }
        return said;
    }

    private Div labelled(String key, Span words) {
        var label = new Span(getTranslation(key));
        label.addClassName("label");
        var labelled = new Div(label, words);
        labelled.addClassName("second");
        return labelled;
    }

    private static String misconception(Option option) {
        String idea = option.misconception();
        return idea == null ? "" : idea;
    }

    private void row(String term, Component description) {
        add(new Term(term), new Description(description));
    }
}
