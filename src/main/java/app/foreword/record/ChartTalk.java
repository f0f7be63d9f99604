package app.foreword.record;

import app.foreword.content.Option;
import app.foreword.learning.PatientQuestion;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.PastAttempt;
import app.foreword.review.TalkClosing;
import app.foreword.review.TalkEntry;
import app.foreword.review.TalkEntry.IdeaToDiscuss;
import app.foreword.review.TalkEntry.PatientAsked;
import org.w3c.dom.Element;

/** The talk list with what came of it, and the patient's own questions. */
final class ChartTalk {

    private final ChartRecord chart;
    private final ChartWords words;
    private final Sheet sheet;
    private final ChartTable tables;

    ChartTalk(ChartRecord chart, ChartWords words, Sheet sheet, ChartTable tables) {
        this.chart = chart;
        this.words = words;
        this.sheet = sheet;
        this.tables = tables;
    }

    void write() {
        var entries = chart.review().talkList().entries();
        sheet.add(sheet.body(), "h2", words.say("chart.talk"));
        if (entries.isEmpty()) {
            sheet.add(sheet.body(), "p", words.say("chart.talk.none"));
        }
        entries.forEach(this::entry);
        chart.review().fairness().pastAttempts().reversed().stream()
                .filter(past -> !past.talks().isEmpty())
                .forEach(this::earlier);
    }

    /** What came of talking about an attempt that is over. */
    private void earlier(PastAttempt past) {
        sheet.add(sheet.body(), "h2", words.say("chart.talk.attempt", past.number()));
        past.talks().forEach(talk -> {
            Element block = sheet.add(sheet.body(), "div", "entry", "");
            tables.inLanguage(
                    sheet.add(block, "h3", talk.idea()), chart.review().module().language());
            closing(block, talk.closing());
        });
    }

    private void entry(TalkEntry entry) {
        Element block = sheet.add(sheet.body(), "div", "entry", "");
        switch (entry) {
            case IdeaToDiscuss idea -> idea(block, idea);
            case PatientAsked asked -> asked(block, asked.question());
        }
        entry.closing()
                .ifPresentOrElse(
                        closing -> closing(block, closing),
                        () -> sheet.add(block, "p", "outcome", words.say("chart.talk.open")));
    }

    private void idea(Element block, IdeaToDiscuss idea) {
        tables.inLanguage(
                sheet.add(block, "h3", idea.concept().title()),
                chart.review().module().language());
        sheet.add(
                block, "p", "second", words.say("chart.reason." + idea.reason().name()));
        idea.tries().forEach(tried -> {
            var facts = tables.facts(block);
            tables.inLanguage(
                    facts.row(words.say("chart.asked"), tried.question().stem()),
                    tried.answer().language());
            facts.row(words.say("chart.chose"), chose(tried));
        });
    }

    private String chose(AnsweredQuestion tried) {
        return tried.chosen().map(Option::text).orElseGet(() -> words.say("chart.notSure"));
    }

    private void asked(Element block, PatientQuestion question) {
        sheet.add(block, "h3", words.say("chart.ownQuestion"));
        var passage = question.passage();
        if (passage != null) {
            sheet.add(
                    block,
                    "p",
                    "second",
                    words.say(
                            "chart.ownQuestion.about",
                            Headings.of(chart.review().module(), passage)));
        }
        sheet.typed(block, "words", question.text());
        sheet.add(block, "p", "second", words.moment(question.at()));
    }

    private void closing(Element block, TalkClosing closing) {
        sheet.add(
                block,
                "p",
                "outcome",
                words.say(
                        "chart.talk.closed",
                        words.say("chart.talk." + closing.outcome().name()),
                        words.byAt(closing.by(), closing.at())));
        if (!closing.note().isEmpty()) {
            sheet.typed(block, "words", closing.note());
        }
    }
}
