package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleSettings;
import app.foreword.content.TestModules;
import app.foreword.learning.Histories.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** UC-17 for modules of any shape, with form C for some ideas, and patients who answer in any way. */
class RecheckPathProperties {

    record Walk(LearningModule module, List<Answer> firstRound, List<Boolean> replies) {

        List<ConceptId> ideas() {
            return RecheckPath.ideas(module, firstRound);
        }

        /** Answers until nothing is asked any more. */
        List<Answer> recheck() {
            var answers = new ArrayList<Answer>();
            while (RecheckPath.next(module, ideas(), answers) instanceof Step.Ask ask) {
                var question = module.question(ask.question());
                answers.add(new Answer(
                        ask.ordinal(),
                        question.id(),
                        question.concept(),
                        question.form(),
                        Locale.ENGLISH,
                        List.of(),
                        question.key().id(),
                        replies.get(answers.size() % replies.size()),
                        Instant.EPOCH));
            }
            return answers;
        }
    }

    @Property
    @Label("UC-17 R1: only what was missed at the first try, each once, at most five, and something where anything was")
    void asksWhatWasMissed(@ForAll("walks") Walk walk) {
        var missed = Results.of(walk.module, walk.firstRound).missedFirst();
        assertThat(walk.ideas()).isSubsetOf(missed).doesNotHaveDuplicates();
        assertThat(walk.ideas()).hasSize(Math.min(RecheckPath.MOST_IDEAS, missed.size()));
    }

    @Property
    @Label("UC-17 R1: no idea that must be understood is left out for, or comes after, one that need not be")
    void mustUnderstandFirst(@ForAll("walks") Walk walk) {
        var must = walk.ideas().stream()
                .map(idea -> walk.module.concept(idea).mustUnderstand())
                .toList();
        assertThat(must).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        long missedMust = Results.of(walk.module, walk.firstRound).mustMissed(walk.module).stream()
                .limit(RecheckPath.MOST_IDEAS)
                .count();
        assertThat(must.stream().filter(each -> each).count()).isEqualTo(missedMust);
    }

    @Property
    @Label("UC-17 R2: it ends after each idea once, in order, as form C or else B, whatever is answered")
    void asksEachOnce(@ForAll("walks") Walk walk) {
        var answers = walk.recheck();
        assertThat(answers).extracting(Answer::concept).containsExactlyElementsOf(walk.ideas());
        for (Answer answer : answers) {
            boolean kept = walk.module.question(answer.concept(), Form.C).isPresent();
            assertThat(answer.form()).isEqualTo(kept ? Form.C : Form.B);
        }
    }

    @Property
    @Label("UC-17 R10: the outcomes of the first round are the same function of the same answers before and after")
    void leavesTheFirstRoundAlone(@ForAll("walks") Walk walk) {
        var before = Results.of(walk.module, walk.firstRound);
        walk.recheck();
        assertThat(Results.of(walk.module, walk.firstRound)).isEqualTo(before);
    }

    @Provide
    Arbitrary<Walk> walks() {
        var shapes = Arbitraries.integers()
                .between(1, 7)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(3);
        var replies = Arbitraries.of(Reply.class).list().ofSize(60);
        var later = Arbitraries.of(true, false).list().ofSize(5);
        return Combinators.combine(shapes, replies, later).as(RecheckPathProperties::walk);
    }

    private static Walk walk(int[] shape, List<Reply> replies, List<Boolean> later) {
        LearningModule plain = TestModules.withConcepts(shape);
        String[] everySecond = plain.concepts().stream()
                .map(Concept::id)
                .map(ConceptId::value)
                .filter(id -> id.hashCode() % 2 == 0)
                .toArray(String[]::new);
        LearningModule module = RecheckModules.withFormC(plain, ModuleSettings.NONE, everySecond);
        return new Walk(module, Histories.walk(module, replies).answers(), later);
    }
}
