package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.learning.Attempt;
import app.foreword.learning.Results;
import app.foreword.review.SignOff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The record of one enrolment as a page, from which the PDF is set. Whose it is stands at the head of every page. */
final class ChartDocument {

    /** Enough of a digest to compare by eye. */
    private static final int SHORT_DIGEST = 16;

    private final ChartRecord chart;
    private final ChartWords words;
    private final Sheet sheet;
    private final ChartTable tables;

    private ChartDocument(ChartRecord chart, ChartWords words) {
        this.chart = chart;
        this.words = words;
        sheet = new Sheet(
                words.locale().getLanguage(),
                words.say("chart.title"),
                words.say("chart.about", module().title(), module().version()),
                "record-chart.css");
        tables = new ChartTable(sheet, module().language(), words.locale());
    }

    static Sheet of(ChartRecord chart, ChartWords words) {
        var document = new ChartDocument(chart, words);
        document.write();
        return document.sheet;
    }

    private void write() {
        Element body = sheet.body();
        // before all else, or the first pages would have none
        sheet.add(body, "div", "header", identity());
        sheet.add(body, "div", "footer", source());
        sheet.add(body, "h1", words.say("chart.title"));
        facts();
        results();
        new ChartIdeas(chart, words, sheet, tables).write();
        new ChartTalk(chart, words, sheet, tables).write();
        signOffs();
        notes();
        new ChartAnswers(chart, words, sheet, tables).write();
        sheet.add(body, "p", "note", words.say("chart.purpose"));
        sheet.add(body, "p", "note", words.say("chart.times", words.zone().getId()));
    }

    private String identity() {
        var patient = chart.review().patient();
        return words.say(
                "chart.identity",
                patient.number(),
                patient.familyName(),
                patient.givenName(),
                words.day(patient.birthDate()));
    }

    private String source() {
        return words.say("chart.source", module().title(), module().version(), digest());
    }

    private void facts() {
        var enrolment = chart.review().enrolment();
        var patient = chart.review().patient();
        var table = tables.facts(sheet.body());
        table.row(words.say("chart.number"), patient.number());
        table.row(words.say("chart.name"), words.say("chart.fullName", patient.familyName(), patient.givenName()));
        table.row(words.say("chart.born"), words.day(patient.birthDate()));
        var treatment = enrolment.treatmentDate();
        table.row(
                words.say("chart.treatment"),
                treatment == null ? words.say("chart.treatment.none") : words.day(treatment));
        table.rowOfModule(words.say("chart.module"), module().title());
        table.row(words.say("chart.version"), words.say("chart.version.digest", module().version(), digest()));
        table.row(words.say("chart.language"), languages());
        var beginning = chart.beginning();
        String by = beginning.by();
        table.row(
                words.say("chart.enrolled"),
                by == null ? words.moment(beginning.at()) : words.byAt(by, beginning.at()));
        var started = enrolment.startedAt();
        var finished = enrolment.finishedAt();
        table.row(words.say("chart.started"), started == null ? words.say("chart.notYet") : words.moment(started));
        table.row(words.say("chart.finished"), finished == null ? words.say("chart.notYet") : words.moment(finished));
        table.row(words.say("chart.state"), words.say("chart.state." + enrolment.state()));
        table.row(words.say("chart.help"), help());
        chart.paper().forEach(entry -> table.row(words.say("chart.paper"), words.byAt(entry.by(), entry.at())));
        clinic().ifPresent(name -> table.row(words.say("chart.clinic"), name));
    }

    private Optional<String> clinic() {
        return Optional.of(chart.clinic().name()).filter(name -> !name.isEmpty());
    }

    private String languages() {
        return Stream.concat(
                        chart.review().languageChoices().stream().map(choice -> choice.before()),
                        Stream.of(chart.review().enrolment().language()))
                .map(words::language)
                .distinct()
                .collect(Collectors.joining(words.say("chart.then")));
    }

    private String help() {
        return chart.review().help().stream()
                .findFirst()
                .map(said -> said.helpers())
                .filter(helpers -> !helpers.isEmpty())
                .map(helpers -> helpers.stream()
                        .sorted()
                        .map(helper -> words.say("chart.help." + helper.name()))
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> words.say("chart.help.unsaid"));
    }

    private void results() {
        sheet.add(sheet.body(), "h2", words.say("chart.result"));
        for (var scores : chart.scores()) {
            if (chart.lastAttempt() > Attempt.FIRST) {
                sheet.add(sheet.body(), "h3", words.say("chart.attempt", scores.attempt()));
            }
            chart.further().stream()
                    .filter(each -> each.number() == scores.attempt())
                    .forEach(each -> tables.said(
                            words.say("chart.attempt.by", words.byAt(each.by(), each.at())), each.reason()));
            Results before = scores.before();
            Results now = scores.now();
            score("chart.understood", before.understood(), now.understood(), now.concepts());
            score("chart.firstTry", before.firstTry(), now.firstTry(), now.concepts());
        }
        chart.corrections()
                .forEach(correction -> tables.said(
                        words.say(
                                "chart.corrected",
                                correction.question().value(),
                                words.byAt(
                                        correction.key().by(), correction.key().at())),
                        correction.key().reason()));
        var waiver = chart.review().waiver();
        if (waiver != null) {
            tables.said(words.say("chart.waived", words.byAt(waiver.by(), waiver.at())), waiver.reason());
        }
        granted();
    }

    /** What was granted and is over, or was granted beside. */
    private void granted() {
        chart.review().fairness().pastWaivers().reversed().forEach(past -> {
            var waiver = past.waiver();
            tables.said(words.say("chart.waived", words.byAt(waiver.by(), waiver.at())), waiver.reason());
            tables.said(words.say("chart.waiver.ended", words.byAt(past.endedBy(), past.endedAt())), past.endReason());
        });
        chart.review()
                .fairness()
                .extensions()
                .reversed()
                .forEach(time -> tables.said(
                        words.say("chart.extended", words.day(time.until()), words.byAt(time.by(), time.at())),
                        time.reason()));
    }

    private void score(String key, int before, int now, int all) {
        sheet.add(
                sheet.body(),
                "p",
                "score",
                before == now ? words.say(key, now, all) : words.say(key + ".corrected", before, now, all));
    }

    private void signOffs() {
        sheet.add(sheet.body(), "h2", words.say("chart.signOff"));
        List<SignOff> events = chart.review().signOffs().reversed();
        if (events.isEmpty()) {
            sheet.add(sheet.body(), "p", words.say("chart.signOff.none"));
        }
        events.forEach(event -> tables.said(
                words.say("chart.signOff." + event.event().name(), words.byAt(event.by(), event.at())),
                event.reason()));
    }

    private void notes() {
        if (!chart.review().notes().isEmpty()) {
            sheet.add(sheet.body(), "h2", words.say("chart.notes"));
            chart.review()
                    .notes()
                    .reversed()
                    .forEach(note -> tables.said(words.byAt(note.by(), note.at()), note.text()));
        }
    }

    private String digest() {
        String digest = chart.beginning().digest();
        return digest.substring(0, Math.min(SHORT_DIGEST, digest.length()));
    }

    private LearningModule module() {
        return chart.review().module();
    }
}
