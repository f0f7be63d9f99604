package app.foreword.review.ui;

import app.foreword.content.Form;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.TalkEntry;
import app.foreword.review.TalkEntry.IdeaToDiscuss;
import app.foreword.review.TalkEntry.PatientAsked;
import app.foreword.review.TalkReason;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** One entry of the talk list: what was tried, what is right, how to ask back, what came of it. */
class TalkCard extends Article {

    private final Div about = new Div();
    private final Div askedAgain = new Div();
    private final EnrolmentId enrolment;
    private final Locale language;
    private final TalkClosingForm form;
    private final When when;
    private Object shown = List.of();

    /** @param language of the module as it is assigned, and of what the patient writes */
    TalkCard(String id, TalkEntry entry, EnrolmentId enrolment, Locale language, ReviewActions actions, When when) {
        this.enrolment = enrolment;
        this.language = language;
        this.when = when;
        form = new TalkClosingForm(id, entry, actions, when);
        addClassName("talk-card");
        askedAgain.addClassName("asked-again");
        add(about, askedAgain, form);
    }

    void show(TalkEntry entry, boolean locked) {
        // only what the patient has changed meanwhile, so that an opened passage stays open
        Object now = fromPatient(entry);
        if (!now.equals(shown)) {
            shown = now;
            about.removeAll();
            addAbout(entry);
        }
        setClassName("closed", !entry.open());
        form.show(entry.closing(), locked);
    }

    /** What came of asking the idea again stands beside it; it changes nothing of it. */
    void showAskedAgain(List<AnsweredQuestion> answers) {
        askedAgain.removeAll();
        answers.forEach(answer -> askedAgain.add(new Paragraph(getTranslation(
                answer.answer().right() ? "fairness.talk.right" : "fairness.talk.missed",
                when.moment(answer.answer().at())))));
    }

    private static Object fromPatient(TalkEntry entry) {
        return switch (entry) {
            case IdeaToDiscuss idea -> idea.tries();
            case PatientAsked asked -> asked.question().changedAt();
        };
    }

    private void addAbout(TalkEntry entry) {
        switch (entry) {
            case IdeaToDiscuss idea -> addIdea(idea);
            case PatientAsked asked -> about.add(new AskedWords(asked, language, when));
        }
    }

    private void addIdea(IdeaToDiscuss idea) {
        var heading = new H3(Quotation.of(language, idea.concept().title()));
        if (idea.concept().mustUnderstand()) {
            heading.add(chip("review.card.mustUnderstand", "warm"));
        }
        if (idea.sureAndWrong()) {
            heading.add(chip("ask.staff.wasSure", "warm"));
        }
        if (idea.reason() != TalkReason.MISSED_TWICE) {
            heading.add(chip("review.card.reason." + idea.reason(), "quiet"));
        }
        var facts = new DescriptionList();
        idea.tries().forEach(each -> addTry(facts, each));
        add(facts, "review.card.rightIdea", Quotation.of(language, idea.rightIdea()));
        var askBack = new Paragraph(
                Quotation.in("review.card.teachBack", language, idea.concept().teachBack()));
        askBack.addClassName("teach-back");
        about.add(heading, facts, passage(idea), askBack);
    }

    private void addTry(DescriptionList facts, AnsweredQuestion tried) {
        boolean again = tried.question().form() != Form.A;
        add(
                facts,
                again ? "review.card.askedAgain" : "review.card.asked",
                Quotation.of(tried.answer().language(), tried.question().stem()));
        add(facts, "review.card.chose", Choices.chosen(tried, when), ReplayLink.of(enrolment, tried));
    }

    private NativeDetails passage(IdeaToDiscuss idea) {
        var words = new Html("<div>" + idea.passage().html() + "</div>");
        words.getElement().setAttribute("lang", language.toLanguageTag());
        words.getElement().getClassList().add("passage-words");
        return new NativeDetails(Quotation.in("review.card.passage", language, idea.heading()), words);
    }

    private Span chip(String key, String look) {
        var chip = new Span(getTranslation(key));
        chip.addClassNames("chip", look);
        return chip;
    }

    private void add(DescriptionList facts, String key, Component... value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(new Div(value)));
    }
}
