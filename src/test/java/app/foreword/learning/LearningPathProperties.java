package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.TestModules;
import app.foreword.learning.Histories.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** UC-04 for modules of any shape and patients who answer in any way. */
class LearningPathProperties {

    record Walk(LearningModule module, LearningLog log) {

        List<Answer> answers(ConceptId concept) {
            return log.answers().stream()
                    .filter(answer -> answer.concept().equals(concept))
                    .toList();
        }
    }

    @Property
    @Label("UC-04 R6: every sequence of answers ends, after at most two questions for each concept")
    void ends(@ForAll("finished") Walk walk) {
        assertThat(LearningPath.next(walk.module, walk.log)).isInstanceOf(Step.Finished.class);
        assertThat(walk.log.answers()).hasSizeBetween(concepts(walk), 2 * concepts(walk));
    }

    @Property
    @Label("UC-04 R2, R3, R4: form A once, form B once after a miss and only then, in this order")
    void formsFollowMisses(@ForAll("finished") Walk walk) {
        for (Concept concept : walk.module.concepts()) {
            var answers = walk.answers(concept.id());
            assertThat(answers.getFirst().form()).isEqualTo(Form.A);
            assertThat(answers).hasSize(answers.getFirst().right() ? 1 : 2);
            if (answers.size() == 2) {
                assertThat(answers.getLast().form()).isEqualTo(Form.B);
            }
        }
    }

    @Property
    @Label("UC-04 R3: three other questions lie between, or the section has no fresh question left")
    void formBWaits(@ForAll("finished") Walk walk) {
        var answers = walk.log.answers();
        for (int i = 0; i < answers.size(); i++) {
            Answer second = answers.get(i);
            if (second.form() == Form.B) {
                int between = i - indexOfFirst(answers, second.concept()) - 1;
                assertThat(between >= 3 || allAskedBefore(walk, second, i))
                        .as("form B of %s after %d others", second.concept(), between)
                        .isTrue();
            }
        }
    }

    @Property
    @Label("UC-04 R3: a fresh question is asked only while no missed one has waited for three others")
    void formBIsNotLate(@ForAll("finished") Walk walk) {
        var answers = walk.log.answers();
        for (int i = 0; i < answers.size(); i++) {
            Answer asked = answers.get(i);
            if (asked.form() == Form.A) {
                for (int missed = 0; missed <= i - 4; missed++) {
                    Answer earlier = answers.get(missed);
                    boolean due = earlier.form() == Form.A && !earlier.right() && sameSection(walk, earlier, asked);
                    assertThat(due && !askedAgain(answers.subList(0, i), earlier.concept()))
                            .as("%s was due before %s", earlier.concept(), asked.question())
                            .isFalse();
                }
            }
        }
    }

    @Property
    @Label("UC-04 R5: the outcome of each concept follows from its answers")
    void outcomes(@ForAll("anywhere") Walk walk) {
        var outcomes = Results.of(walk.module, walk.log.answers()).outcomes();
        for (Concept concept : walk.module.concepts()) {
            var rights = walk.answers(concept.id()).stream().map(Answer::right).toList();
            ConceptOutcome expected = null;
            if (rights.equals(List.of(true))) {
                expected = ConceptOutcome.UNDERSTOOD_FIRST_TRY;
            } else if (rights.equals(List.of(false, true))) {
                expected = ConceptOutcome.UNDERSTOOD_AFTER_REVIEW;
            } else if (rights.equals(List.of(false, false))) {
                expected = ConceptOutcome.TO_DISCUSS;
            }
            assertThat(outcomes.get(concept.id())).isEqualTo(expected);
        }
    }

    @Property
    @Label("UC-05 R1: the numbers add up at every point of the way")
    void numbersAddUp(@ForAll("anywhere") Walk walk) {
        Results results = Results.of(walk.module, walk.log.answers());
        assertThat(results.understood() + results.toDiscuss().size())
                .isEqualTo(results.outcomes().size());
        assertThat(results.firstTry() + results.missedFirst().size()).isEqualTo(results.asked());
        assertThat(results.asked()).isBetween(results.outcomes().size(), results.concepts());
    }

    @Property
    @Label("UC-04 R1: sections in order, each read before it is asked")
    void sectionsInOrder(@ForAll("finished") Walk walk) {
        var order = walk.log.answers().stream()
                .map(answer -> walk.module.sections().indexOf(walk.module.sectionOf(answer.concept())))
                .toList();
        assertThat(order).isSorted();
        assertThat(walk.log.read()).hasSize(walk.module.sections().size());
    }

    @Provide
    Arbitrary<Walk> finished() {
        return walks(100, 100);
    }

    @Provide
    Arbitrary<Walk> anywhere() {
        return walks(0, 40);
    }

    private static Arbitrary<Walk> walks(int fewest, int most) {
        var shapes = Arbitraries.integers()
                .between(1, 8)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(4);
        var replies = Arbitraries.of(Reply.class).list().ofMinSize(fewest).ofMaxSize(most);
        return Combinators.combine(shapes, replies).as((shape, given) -> {
            var module = TestModules.withConcepts(shape);
            return new Walk(module, Histories.walk(module, given));
        });
    }

    private static int concepts(Walk walk) {
        return walk.module.concepts().size();
    }

    private static int indexOfFirst(List<Answer> answers, ConceptId concept) {
        return answers.stream().map(Answer::concept).toList().indexOf(concept);
    }

    private static boolean sameSection(Walk walk, Answer one, Answer other) {
        return walk.module.sectionOf(one.concept()).equals(walk.module.sectionOf(other.concept()));
    }

    private static boolean askedAgain(List<Answer> answers, ConceptId concept) {
        return answers.stream()
                .anyMatch(answer -> answer.form() == Form.B && answer.concept().equals(concept));
    }

    private static boolean allAskedBefore(Walk walk, Answer answer, int index) {
        Set<ConceptId> asked = walk.log.answers().subList(0, index).stream()
                .map(Answer::concept)
                .collect(Collectors.toCollection(HashSet::new));
        return walk.module.sectionOf(answer.concept()).concepts().stream()
                .map(Concept::id)
                .allMatch(asked::contains);
    }
}
