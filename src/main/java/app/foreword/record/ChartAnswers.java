package app.foreword.record;

import app.foreword.content.Concept;
import app.foreword.content.Option;
import app.foreword.learning.Answer;
import app.foreword.learning.Attempt;
import app.foreword.learning.Recheck.ByStaff;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.RecheckReview;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Every answer, and what was answered again in re-checks. */
final class ChartAnswers {

    private final ChartRecord chart;
    private final ChartWords words;
    private final Sheet sheet;
    private final ChartTable tables;

    ChartAnswers(ChartRecord chart, ChartWords words, Sheet sheet, ChartTable tables) {
        this.chart = chart;
        this.words = words;
        this.sheet = sheet;
        this.tables = tables;
    }

    void write() {
        chart.review().recheck().rechecks().reversed().forEach(this::recheck);
        var answers = chart.review().allAnswers();
        if (!answers.isEmpty()) {
            sheet.add(sheet.body(), "h2", words.say("chart.answers"));
            table(answers, chart.lastAttempt() > Attempt.FIRST);
        }
    }

    /** By its days and never by what day it is now: the record says the same tomorrow. */
    private void recheck(RecheckReview review) {
        var recheck = review.recheck();
        sheet.add(
                sheet.body(),
                "h2",
                words.say("chart.recheck", words.day(recheck.opensOn()), words.day(recheck.closesOn())));
        sheet.add(
                sheet.body(),
                "p",
                words.say(
                        "chart.recheck.result",
                        recheck.remembered().size(),
                        recheck.ideas().size()));
        byStaff("chart.recheck.withdrawn", recheck.withdrawn());
        byStaff("chart.recheck.talked", recheck.talked());
        if (!review.answers().isEmpty()) {
            table(review.answers(), false);
        } else if (!review.ideas().isEmpty()) {
            sheet.add(
                    sheet.body(),
                    "p",
                    "second",
                    words.say(
                            "chart.recheck.ideas",
                            review.ideas().stream().map(Concept::title).collect(Collectors.joining("; "))));
        }
    }

    private void byStaff(String key, @Nullable ByStaff staff) {
        if (staff != null) {
            sheet.add(sheet.body(), "p", words.say(key, words.byAt(staff.name(), staff.at())));
        }
    }

    private void table(List<AnsweredQuestion> answers, boolean severalAttempts) {
        Element body = tables.rows(
                "answers",
                List.of(
                        words.say("chart.turn"),
                        words.say("chart.when"),
                        words.say("chart.asked"),
                        words.say("chart.chose"),
                        words.say("chart.mark")));
        answers.forEach(answered -> row(body, answered, severalAttempts));
    }

    private void row(Element body, AnsweredQuestion answered, boolean severalAttempts) {
        Answer answer = answered.answer();
        Element row = tables.row(body);
        int attempt = Attempt.of(answer.ordinal(), chart.further());
        tables.cell(
                row,
                severalAttempts
                        ? words.say("chart.turn.attempt", answer.ordinal(), attempt)
                        : String.valueOf(answer.ordinal()));
        tables.cell(
                row, answer.onPaper() ? words.say("chart.onPaper", words.day(answer.at())) : words.moment(answer.at()));
        Element asked = tables.inLanguage(tables.cell(row, answered.question().stem()), answer.language());
        sheet.add(
                asked,
                "div",
                "second",
                words.say(
                        "chart.form", answered.concept().title(), answer.form().name()));
        Element chose = tables.cell(row, "");
        answered.chosen()
                .map(Option::text)
                .ifPresentOrElse(
                        text -> tables.inLanguage(sheet.add(chose, "div", text), answer.language()),
                        () -> sheet.add(chose, "div", words.say("chart.notSure")));
        answer.sureness().ifPresent(sure -> sheet.add(chose, "div", "second", words.say("chart.sure." + sure.name())));
        Element mark = tables.cell(row, mark(answer.right()));
        if (answer.countsOtherwise()) {
            sheet.add(mark, "div", "second", words.say("chart.mark.before", mark(answer.asAnswered())));
        }
    }

    private String mark(boolean right) {
        return words.say(right ? "chart.mark.right" : "chart.mark.missed");
    }
}
