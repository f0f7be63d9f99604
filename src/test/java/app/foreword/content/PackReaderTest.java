package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @Test
    void status_provenance_terms_and_evidence_in_each_language() {
        LearningModule spanish = read().getLast();

        assertThat(read().getFirst().status()).isEqualTo(new LanguageStatus.Original());
        assertThat(spanish.status())
                .isEqualTo(new LanguageStatus.Reviewed("Ana Ruiz, nurse", LocalDate.of(2026, 4, 30)));
        assertThat(spanish.provenance()).isEqualTo("Escrito para pruebas.");
        assertThat(spanish.terms())
                .containsExactly(new Term(
                        "memory",
                        List.of("recuerdo", "recuerdos"),
                        "lo que guarda en la mente",
                        new PassageId("sleep-sorts")));
        Passage passage = spanish.passage(new PassageId("sleep-rests"));
        assertThat(spanish.evidence().factsOf(passage))
                .containsExactly(
                        new Fact("F1", "Sleep rests the body.", HedgeClass.EST),
                        new Fact("F2", "Sleep sorts memories and feelings.", HedgeClass.EST));
        assertThat(spanish.evidence().sourcesOf(passage))
                .containsExactly(new Source(
                        "S3",
                        "A. Night, Sleep in adults, Journal of Sleep, 2020",
                        "https://example.org/sleep",
                        "review",
                        "12 studies",
                        "Adults who slept about 8 hours felt rested.",
                        Source.UseStatus.NONE,
                        Source.ReadFrom.PRIMARY,
                        LocalDate.of(2027, 11, 30),
                        "Una revisión de 12 estudios trató del sueño."));
    }

    @Test
    void settings_are_off_where_nothing_is_said() {
        assertThat(read().getFirst().settings()).isEqualTo(ModuleSettings.NONE);
    }

    @Test
    void settings_are_the_same_in_all_languages() {
        pack.change("module.yaml", "sections:", "howSure: true\nrecheck: { afterDays: 7 }\nsections:");

        assertThat(read()).extracting(LearningModule::settings).containsOnly(new ModuleSettings(true, 7));
    }

    @Test
    void a_recheck_comes_two_to_fourteen_days_later() {
        pack.change("module.yaml", "sections:", "recheck: { afterDays: 15 }\nsections:");

        assertThat(pack.problems()).singleElement().asString().contains("afterDays", "14");
    }

    @Test
    void the_figure_of_a_section() {
        Figure figure = Objects.requireNonNull(
                read().getLast().section(new SectionId("why-sleep")).figure());

        assertThat(figure.after()).isEqualTo(new PassageId("sleep-rests"));
        assertThat(figure.caption()).isEqualTo("Una noche de sueño");
        assertThat(figure.alternative()).isEqualTo("Una barra de la noche a la mañana.");
        assertThat(figure.svg())
                .startsWith("<svg xmlns=")
                .contains(">Noche</text>")
                .endsWith("</svg>");
    }

    @Test
    void no_script_of_a_stored_drawing_reaches_the_model() {
        pack.change("en/why-sleep.svg", "<g ", "<script>alert(1)</script><g onload=\"alert(2)\" ");

        assertThat(Objects.requireNonNull(read().getFirst()
                                .section(new SectionId("why-sleep"))
                                .figure())
                        .svg())
                .contains("Night")
                .doesNotContain("alert");
    }

    @Test
    void a_pack_of_the_first_version_of_the_format() {
        var files = new TreeMap<>(pack.pack().files());
        String module = files.getOrDefault("module.yaml", "");
        files.put(
                "module.yaml",
                module.substring(0, module.indexOf("translations:"))
                        + module.substring(module.indexOf("sections:"), module.indexOf("    figure:")));
        files.keySet().removeIf(path -> path.endsWith(".svg") || path.equals("evidence.yaml"));

        List<LearningModule> modules = PackReader.read(new Pack("old", files));

        assertThat(modules)
                .extracting(LearningModule::status)
                .containsExactly(new LanguageStatus.Original(), new LanguageStatus.Draft());
        assertThat(modules).allSatisfy(old -> {
            assertThat(old.provenance()).isEmpty();
            assertThat(old.terms()).isEmpty();
            assertThat(old.evidence()).isEqualTo(Evidence.NONE);
            assertThat(old.sections().getFirst().figure()).isNull();
        });
    }

    private List<LearningModule> read() {
        return PackReader.read(pack.pack());
    }
}
