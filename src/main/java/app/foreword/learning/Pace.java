package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.Question;
import app.foreword.content.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How quickly a patient goes, in words a minute, from the times in the log. Few times say little, so they count beside
 * what is usual; one that cannot be reading (a pause of hours, a tap through) counts for nothing, and no pace leaves its
 * bounds.
 *
 * @param reading words of passages
 * @param answering words of questions and options; thinking and the feedback are in it
 */
record Pace(double reading, double answering) {

    /** A slow reader on a phone: plain-language guides count 130 to 200 words a minute for such readers. */
    private static final Usual READING = new Usual(130, 60, 300, 1);

    /** The shipped module's questions have about 32 words with their options; this gives 25 seconds for one. */
    private static final Usual ANSWERING = new Usual(77, 30, 200, 4);

    /** Nobody reads this slowly, or this fast: the person was away, or only tapped on. */
    private static final double AWAY = 12;

    private static final double TAPPED_ON = 1200;

    static final Pace USUAL = new Pace(READING.words, ANSWERING.words);

    /** Only what was done in this module counts; of a log without times nothing does. */
    static Pace of(LearningModule module, LearningLog log) {
        return new Pace(
                READING.blend(readings(module, log)),
                ANSWERING.blend(answers(module, log.answers()).toArray()));
    }

    static int words(Section section) {
        return section.passages().stream()
                .mapToInt(passage -> count(passage.text()))
                .sum();
    }

    static int words(Question question) {
        return count(question.stem())
                + question.options().stream()
                        .map(Option::text)
                        .mapToInt(Pace::count)
                        .sum();
    }

    private static double[] readings(LearningModule module, LearningLog log) {
        return module.sections().stream()
                .flatMap(section -> Stream.ofNullable(log.readingTimes().get(section.id()))
                        .map(time -> perMinute(words(section), time)))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** From one answer to the next in the same section; between sections lies a reading. */
    private static DoubleStream answers(LearningModule module, List<Answer> answers) {
        return IntStream.range(1, answers.size())
                .filter(i -> section(module, answers.get(i)).equals(section(module, answers.get(i - 1))))
                .mapToDouble(i -> perMinute(
                        words(module.question(answers.get(i).question())),
                        Duration.between(at(answers, i - 1), at(answers, i))));
    }

    private static Section section(LearningModule module, Answer answer) {
        return module.sectionOf(answer.concept());
    }

    private static Instant at(List<Answer> answers, int index) {
        return answers.get(index).at();
    }

    private static double perMinute(int words, Duration time) {
        return words * 60_000.0 / Math.max(1, time.toMillis());
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /**
     * What is usual, before anything is known.
     *
     * @param weight how many of the patient's own times it counts for
     */
    private record Usual(double words, double least, double most, int weight) {

        double blend(double[] found) {
            double[] own = Arrays.stream(found)
                    .filter(each -> each >= AWAY && each <= TAPPED_ON)
                    .sorted()
                    .toArray();
            if (own.length == 0) {
                return words;
            }
            double median = (own[(own.length - 1) / 2] + own[own.length / 2]) / 2;
            double bounded = Math.clamp(median, least, most);
            return (words * weight + bounded * own.length) / (weight + own.length);
        }
    }
}
