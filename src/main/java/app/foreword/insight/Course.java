package app.foreword.insight;

import app.foreword.content.SectionId;
import app.foreword.enrolment.EnrolmentState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One patient's first attempt, without who it is.
 *
 * @param quiet in progress, and for some days nothing was heard of
 * @param readingTimes when readings were opened and finished
 * @param answers in the order in which they were given
 */
record Course(
        EnrolmentState state,
        boolean quiet,
        Set<SectionId> opened,
        Set<SectionId> read,
        List<Instant> readingTimes,
        List<CourseAnswer> answers) {

    /** Nobody reads a question and its options and chooses in less. */
    static final Duration TOO_FAST = Duration.ofSeconds(2);

    /** Who reads what an answer before has brought, and a question with its options, and thinks, takes longer. */
    static final Duration FAST = Duration.ofSeconds(10);

    /** Who does nothing for longer was away. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    /**
     * Whether an answer was given less than two seconds after what was stored before it: the answer before, or the end of
     * the reading. When a question came onto the screen is not stored, but it was not before that; so what is dropped was
     * surely too fast, while an answer tapped away after a long look at the feedback before it is not recognised. Answers
     * from paper are typed in all at once, and are never too fast.
     */
    boolean tooFast(int index) {
        return tookLess(index, TOO_FAST);
    }

    /** Whether an answer was given so soon after what was stored before it that hardly anybody could have thought about it. */
    boolean fast(int index) {
        return tookLess(index, FAST);
    }

    private boolean tookLess(int index, Duration limit) {
        if (answers.get(index).onPaper()) {
            return false;
        }
        Instant at = answers.get(index).at();
        Stream<Instant> before = Stream.concat(
                index == 0 ? Stream.empty() : Stream.of(answers.get(index - 1).at()),
                readingTimes.stream().filter(time -> !time.isAfter(at)));
        return before.max(Instant::compareTo)
                .map(last -> Duration.between(last, at).compareTo(limit) < 0)
                .orElse(false);
    }

    /** Whether the times tell how long somebody read and thought: not where answers were tapped through or typed in. */
    boolean timed() {
        return !answers.isEmpty()
                && answers.stream().noneMatch(CourseAnswer::onPaper)
                && IntStream.range(0, answers.size()).noneMatch(this::tooFast);
    }

    /** From one stored step to the next, from the first to the last answer; pauses count for nothing. */
    double activeMinutes() {
        var times = Stream.concat(readingTimes.stream(), answers.stream().map(CourseAnswer::at))
                .sorted()
                .toList();
        Duration active = Duration.ZERO;
        for (int i = 1; i < times.size(); i++) {
            Duration step = Duration.between(times.get(i - 1), times.get(i));
            active = step.compareTo(LONGEST_PAUSE) > 0 ? active : active.plus(step);
        }
        return active.toMillis() / 60_000.0;
    }
}
