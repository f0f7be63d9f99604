package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.foreword.content.LearningModule;
import app.foreword.content.SectionId;
import app.foreword.content.TestModules;
import app.foreword.learning.Histories.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** UC-04 R22, R23: how long the rest takes, by a worked example and for patients of any pace. */
class EffortTest {

    /** A patient's way, with the seconds that each reading and each answer took. */
    record Timed(LearningModule module, List<LearningLog> steps) {}

    @Example
    @Label("UC-04 R22: by hand: 520 words and six questions of 32 words at the usual pace, then at this patient's")
    void byHand() {
        var module = withPassages(TestModules.withConcepts(6), 520);
        int question = Pace.words(module.sections().getFirst().questions().getFirst());
        // 520 / 130 = 4 minutes of reading, and the questions
        assertThat(Effort.minutesLeft(module, LearningLog.EMPTY)).isEqualTo((int) Math.ceil(4 + 6 * question / 77.0));
        var section = module.sections().getFirst().id();
        // read in 2 minutes: 260 words a minute, beside the usual 130 counted once
        var read = LearningLog.of(
                List.of(),
                Map.of(section, Instant.EPOCH),
                Map.of(section, Instant.EPOCH.plusSeconds(120)),
                Round.FIRST,
                Keys.OWN);
        assertThat(Pace.of(module, read).reading()).isCloseTo((130 + 260) / 2.0, within(0.01));
        assertThat(Effort.minutesLeft(module, read)).isEqualTo((int) Math.ceil(6 * question / 77.0));
    }

    @Example
    @Label("UC-04 R22: a pause of hours, and a tap through, say nothing about the pace")
    void outliers() {
        var module = withPassages(TestModules.withConcepts(1, 1, 1), 300);
        for (Duration taken : List.of(Duration.ofHours(5), Duration.ofSeconds(2), Duration.ZERO)) {
            assertThat(Pace.of(module, readIn(module, taken))).as("%s", taken).isEqualTo(Pace.USUAL);
        }
        assertThat(Pace.of(module, readIn(module, Duration.ofMinutes(3))).reading())
                .isLessThan(Pace.USUAL.reading());
    }

    @Property(tries = 300)
    @Label("UC-04 R22: no pace leaves its bounds, whatever the times")
    void bounded(@ForAll("timed") Timed timed) {
        for (LearningLog log : timed.steps) {
            Pace pace = Pace.of(timed.module, log);
            assertThat(pace.reading()).isBetween(60.0, 300.0);
            assertThat(pace.answering()).isBetween(30.0, 200.0);
        }
    }

    @Property(tries = 300)
    @Label("UC-04 R23: never 0 minutes while something is left, and 0 when nothing is")
    void neverZeroTooEarly(@ForAll("timed") Timed timed) {
        for (LearningLog log : timed.steps) {
            boolean finished = LearningPath.next(timed.module, log) instanceof Step.Finished;
            assertThat(Effort.minutesLeft(timed.module, log) == 0).isEqualTo(finished);
        }
    }

    @Property(tries = 300)
    @Label("UC-04 R23: one step never makes the rest seem half as long again")
    void neverWild(@ForAll("timed") Timed timed) {
        for (int i = 1; i < timed.steps.size(); i++) {
            int before = Effort.minutesLeft(timed.module, timed.steps.get(i - 1));
            int after = Effort.minutesLeft(timed.module, timed.steps.get(i));
            assertThat(after).as("step %d", i).isLessThanOrEqualTo((int) Math.ceil(before * 1.5) + 1);
        }
    }

    @Provide
    Arbitrary<Timed> timed() {
        var shapes = Arbitraries.integers()
                .between(1, 6)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(4);
        var replies = Arbitraries.of(Reply.class).list().ofSize(60);
        var seconds = Arbitraries.longs()
                .between(0, 20_000)
                .edgeCases(config -> config.add(0L, 20_000L))
                .list()
                .ofSize(80);
        return Combinators.combine(
                        shapes, replies, seconds, Arbitraries.integers().between(20, 700))
                .as(EffortTest::walk);
    }

    private static Timed walk(int[] shape, List<Reply> replies, List<Long> seconds, int words) {
        var module = withPassages(TestModules.withConcepts(shape), words);
        var opened = new HashMap<SectionId, Instant>();
        var read = new HashMap<SectionId, Instant>();
        var answers = new ArrayList<Answer>();
        var steps = new ArrayList<>(List.of(LearningLog.EMPTY));
        Instant now = Instant.EPOCH;
        var left = new ArrayList<>(replies);
        for (long taken : seconds) {
            LearningLog log = LearningLog.of(List.copyOf(answers), opened, read, Round.FIRST, Keys.OWN);
            Step next = LearningPath.next(module, log);
            Instant before = now;
            now = now.plusSeconds(taken);
            if (next instanceof Step.Read reading) {
                opened.put(reading.section(), before);
                read.put(reading.section(), now);
            } else if (next instanceof Step.Ask ask && !left.isEmpty()) {
                answers.add(Histories.answer(module, ask, left.removeFirst(), now));
            } else {
                break;
            }
            steps.add(LearningLog.of(List.copyOf(answers), opened, read, Round.FIRST, Keys.OWN));
        }
        return new Timed(module, steps);
    }

    private static LearningLog readIn(LearningModule module, Duration taken) {
        var section = module.sections().getFirst().id();
        return LearningLog.of(
                List.of(),
                Map.of(section, Instant.EPOCH),
                Map.of(section, Instant.EPOCH.plus(taken)),
                Round.FIRST,
                Keys.OWN);
    }

    /** The first passage of each section gets so many words, the others one. */
    private static LearningModule withPassages(LearningModule module, int words) {
        var result = module;
        for (var section : module.sections()) {
            var passages = section.passages();
            for (int i = 0; i < passages.size(); i++) {
                int count = i == 0 ? words - passages.size() + 1 : 1;
                result = TestModules.saying(
                        result,
                        passages.get(i).id().value(),
                        String.join(
                                " ",
                                Stream.generate(() -> "word")
                                        .limit(Math.max(1, count))
                                        .toList()));
            }
        }
        return result;
    }
}
