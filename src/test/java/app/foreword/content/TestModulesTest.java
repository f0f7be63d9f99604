package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestModulesTest {

    @Test
    void makes_sections_with_concepts_and_their_questions() {
        LearningModule module = TestModules.withConcepts(2, 2);

        assertThat(module.concepts())
                .extracting(concept -> concept.id().value())
                .containsExactly("s1c1", "s1c2", "s2c1", "s2c2");
        assertThat(module.concepts()).extracting(Concept::mustUnderstand).containsExactly(false, false, true, false);
        assertThat(module.concepts()).allSatisfy(concept -> {
            assertThat(module.passage(concept.passage())).isNotNull();
            assertThat(module.question(concept.id(), Form.A).orElseThrow().key().id())
                    .isEqualTo(new OptionId("a"));
            assertThat(module.question(concept.id(), Form.B)).isPresent();
        });
    }
}
