package app.foreword.record;

import app.foreword.enrolment.EnrolmentState;
import app.foreword.insight.Estimate;
import app.foreword.insight.Evidence;
import app.foreword.insight.IdeaInsight;
import app.foreword.insight.InsightReport;
import app.foreword.insight.OptionInsight;
import app.foreword.insight.Progress;
import app.foreword.insight.QuestionInsight;
import app.foreword.insight.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of one table. */
record InsightRows(List<String> head, List<List<String>> rows) {

    static InsightRows progress(InsightReport report) {
        Progress progress = report.progress();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", "enrolled", number(progress.enrolled()), "", ""));
        for (EnrolmentState state : EnrolmentState.values()) {
            rows.add(List.of("", state.name().toLowerCase(Locale.ROOT), number(progress.of(state)), "", ""));
        }
        progress.steps()
                .forEach(step -> rows.add(List.of(
                        step.section().title(),
                        step.kind().name().toLowerCase(Locale.ROOT),
                        number(step.reached()),
                        number(step.stopped()),
                        number(step.quiet()))));
        progress.minutes().ifPresent(minutes -> {
            rows.add(List.of("", "minutes_lower_quartile", decimal(minutes.lower()), "", ""));
            rows.add(List.of("", "minutes_median", decimal(minutes.median()), "", ""));
            rows.add(List.of("", "minutes_upper_quartile", decimal(minutes.upper()), "", ""));
        });
        return new InsightRows(List.of("section", "what", "number", "stopped_here", "quiet_7_days"), rows);
    }

    static InsightRows ideas(InsightReport report) {
        var head = List.of(
                "idea_id",
                "idea",
                "must_understand",
                "asked",
                "first_try",
                "first_try_share",
                "first_try_low",
                "first_try_high",
                "asked_to_the_end",
                "in_the_end",
                "in_the_end_share",
                "in_the_end_low",
                "in_the_end_high",
                "sure_and_wrong");
        return new InsightRows(
                head,
                report.ideas().stream()
                        .map(idea -> idea(idea, report.module().settings().asksHowSure()))
                        .toList());
    }

    /** @param asksHowSure where the module does not ask, "0 were sure" would be untrue */
    private static List<String> idea(IdeaInsight idea, boolean asksHowSure) {
        return join(
                List.of(
                        idea.concept().id().value(),
                        idea.concept().title(),
                        String.valueOf(idea.concept().mustUnderstand())),
                share(idea.firstTry()),
                share(idea.inTheEnd()),
                List.of(asksHowSure ? count(idea.sureAndWrong()) : ""));
    }

    static InsightRows questions(InsightReport report) {
        var head = List.of(
                "question_id",
                "form",
                "question",
                "idea_id",
                "answers",
                "right",
                "right_share",
                "right_low",
                "right_high",
                "not_sure",
                "most_picked_wrong",
                "discrimination",
                "discrimination_low",
                "discrimination_high",
                "flags",
                "key_corrected",
                "dropped_too_fast",
                "right_band");
        return new InsightRows(
                head, questionsOf(report).map(InsightRows::question).toList());
    }

    private static List<String> question(QuestionInsight insight) {
        var question = insight.question();
        boolean told = insight.right().allows(Evidence.COUNTS);
        return join(
                List.of(
                        question.id().value(),
                        question.form().name(),
                        question.stem(),
                        question.concept().value()),
                share(insight.right()),
                List.of(
                        count(insight.notSure()),
                        insight.mostPicked().stream().map(OptionInsight::idea).collect(Collectors.joining("\n"))),
                estimate(insight.discrimination()),
                List.of(
                        insight.flags().stream().map(Enum::name).collect(Collectors.joining("\n")),
                        insight.corrected().map(key -> key.at().toString()).orElse(""),
                        told ? number(insight.dropped()) : "",
                        insight.band().map(Enum::name).orElse("")));
    }

    static InsightRows options(InsightReport report) {
        var head = List.of(
                "question_id",
                "form",
                "question",
                "option_id",
                "option",
                "right",
                "misconception",
                "answers",
                "chosen",
                "chosen_share",
                "chosen_low",
                "chosen_high",
                "flags");
        return new InsightRows(
                head,
                questionsOf(report)
                        .flatMap(insight -> insight.optionTable().stream().map(option -> option(insight, option)))
                        .toList());
    }

    private static List<String> option(QuestionInsight insight, OptionInsight option) {
        var question = insight.question();
        return join(
                List.of(
                        question.id().value(),
                        question.form().name(),
                        question.stem(),
                        option.option().id().value(),
                        option.option().text(),
                        String.valueOf(option.right()),
                        Optional.ofNullable(option.option().misconception()).orElse("")),
                share(option.chosen()),
                List.of(option.flags().stream().map(Enum::name).collect(Collectors.joining("\n"))));
    }

    private static Stream<QuestionInsight> questionsOf(InsightReport report) {
        return report.forms().stream().flatMap(form -> form.questions().stream());
    }

    /** Out of how many, how many, and the share with its interval where there are enough. */
    private static List<String> share(Share share) {
        return join(
                List.of(share.allows(Evidence.COUNTS) ? number(share.of()) : "", count(share)),
                estimate(share.estimate()));
    }

    private static String count(Share share) {
        return share.allows(Evidence.COUNTS) ? number(share.count()) : "";
    }

    private static List<String> estimate(Optional<Estimate> estimate) {
        return estimate.map(each -> List.of(decimal(each.value()), decimal(each.low()), decimal(each.high())))
                .orElse(List.of("", "", ""));
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
