package app.foreword.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.LanguageReport;
import app.foreword.content.LanguageStatus;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.PackExaminer;
import app.foreword.content.PackReport;
import app.foreword.content.Publishing;
import app.foreword.guard.Guard;
import app.foreword.testing.Databases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A module on another subject than the shipped one, written by docs/writing-a-module.md alone, meets every rule. */
class RainwaterPackTest {

    private static final Path PACK = Path.of("src/test/resources/clinic/rainwater");
    private static final Locale SPANISH = Locale.of("es");

    private final Guard guard = new Guard();

    @Test
    void the_whole_guard_finds_nothing_and_lets_nothing_stand() throws IOException {
        PackReport report = PackExaminer.examine(PACK, null, guard);

        assertThat(report.findings()).isEmpty();
        assertThat(report.silenced()).isEmpty();
        assertThat(report.languages()).extracting(LanguageReport::language).containsExactly(Locale.ENGLISH, SPANISH);
    }

    @Test
    void is_published_with_its_translation_as_a_draft() throws IOException {
        var publishing = new Publishing(Databases.H2, guard);

        ModuleVersionId id = publishing.publish(PACK);

        var english = publishing.modules.get(id, Locale.ENGLISH);
        var spanish = publishing.modules.get(id, SPANISH);
        assertThat(english.title()).isEqualTo("How our rain garden works");
        assertThat(english.concepts()).hasSize(4);
        assertThat(english.sections())
                .hasSize(2)
                .allSatisfy(section -> assertThat(section.figure()).isNotNull());
        assertThat(spanish.title()).isEqualTo("Cómo funciona nuestro jardín de lluvia");
        assertThat(spanish.status()).isEqualTo(new LanguageStatus.Draft());
    }
}
