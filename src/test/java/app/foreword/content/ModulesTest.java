package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.foreword.testing.Databases;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModulesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @ParameterizedTest
    @EnumSource
    void gives_a_version_in_the_wanted_language_or_the_nearest(Databases database) {
        var publishing = new Publishing(database);
        ModuleVersionId id = publishing.publisher.publish(pack.pack());

        assertThat(publishing.modules.get(id, SPANISH).title()).isEqualTo("Dormir bien");
        assertThat(publishing.modules.get(id, Locale.forLanguageTag("es-MX")).language())
                .isEqualTo(SPANISH);
        assertThat(publishing.modules.get(id, Locale.JAPANESE).title()).isEqualTo("Good sleep");
    }

    @ParameterizedTest
    @EnumSource
    void gives_everything_that_the_author_wrote(Databases database) {
        var publishing = new Publishing(database);
        LearningModule module = publishing.modules.get(publishing.publisher.publish(pack.pack()), Locale.ENGLISH);

        Section section = module.section(new SectionId("why-sleep"));
        assertThat(section.remember())
                .containsExactly("Sleep rests the body.", "It sorts memories.", "It sorts feelings.");
        assertThat(section.concepts())
                .containsExactly(new Concept(
                        new ConceptId("rest"),
                        "Sleep is rest",
                        "Say what sleep does.",
                        List.of("F1", "F2"),
                        HedgeClass.EST,
                        true,
                        new PassageId("sleep-rests"),
                        "Like a parked car.",
                        "Tell me what sleep does."));
        Question question = module.question(new QuestionId("rest.B"));
        assertThat(question.ordered()).isTrue();
        assertThat(question.key()).isEqualTo(new Option(new OptionId("b"), "8 hours", true, null, "About that."));
        assertThat(question.option(new OptionId("a")).orElseThrow().misconception())
                .isEqualTo("Less is enough");
        assertThat(module.closing())
                .isEqualTo(new Closing(List.of("How much sleep do I need?"), List.of("Sleeping pills")));
    }

    @ParameterizedTest
    @EnumSource
    void reads_a_version_once(Databases database) {
        var publishing = new Publishing(database);
        ModuleVersionId id = publishing.publisher.publish(pack.pack());
        LearningModule first = publishing.modules.get(id, SPANISH);
        publishing.jdbc.sql("delete from module_file").update();

        assertThat(publishing.modules.get(id, SPANISH)).isSameAs(first);
    }

    @ParameterizedTest
    @EnumSource
    void knows_the_newest_version_by_its_numbers(Databases database) {
        var publishing = new Publishing(database);
        publishing.publisher.publish(
                pack.change("module.yaml", "1.0.0", "1.10.0").pack());
        publishing.publisher.publish(
                pack.change("module.yaml", "1.10.0", "1.9.0").pack());
        publishing.publisher.publish(
                pack.change("module.yaml", "good-sleep", "a-sleep").pack());

        assertThat(publishing.modules.newestVersions())
                .extracting(version -> version.module() + " " + version.version())
                .containsExactly("a-sleep 1.9.0", "good-sleep 1.10.0");
    }

    @ParameterizedTest
    @EnumSource
    void tells_what_is_known_of_a_version(Databases database) {
        var publishing = new Publishing(database);
        ModuleVersionId id = publishing.publisher.publish(pack.pack());

        assertThat(publishing.modules.find(id))
                .contains(new PublishedVersion(
                        id,
                        new ModuleId("good-sleep"),
                        "1.0.0",
                        "Good sleep",
                        List.of(Locale.ENGLISH, SPANISH),
                        Publishing.NOW));
    }

    @ParameterizedTest
    @EnumSource
    void a_version_that_was_never_published(Databases database) {
        Modules modules = new Publishing(database).modules;

        assertThat(modules.find(new ModuleVersionId(7))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> modules.get(new ModuleVersionId(7), Locale.ENGLISH))
                .withMessage("No module version 7 was published");
    }
}
