package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackExceptionsTest {

    private static final String FILE = "en/why-sleep.md";

    /** Finds two long sentences in the English reading. */
    private static final ContentGuard GUARD = manuscript -> new LanguageReport(
            manuscript.language(),
            List.of(),
            List.of(),
            manuscript.language().getLanguage().equals("en")
                    ? List.of(
                            new Finding(Rule.SENTENCE_LENGTH, FILE, 4, "'Sleep rests' has 21 words", "make two of it"),
                            new Finding(
                                    Rule.SENTENCE_LENGTH, FILE, 7, "'It also sorts' has 23 words", "make two of it"))
                    : List.of());

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @Test
    void silences_exactly_the_finding_that_it_names() {
        PackReport report = examine("sentence-length", FILE, "'Sleep rests' has");

        assertThat(report.findings()).extracting(Finding::line).containsExactly(7);
        assertThat(report.silenced()).singleElement().satisfies(silenced -> {
            assertThat(silenced.finding().line()).isEqualTo(4);
            assertThat(silenced.note().reason()).isEqualTo("A name");
            assertThat(silenced.note().by()).isEqualTo("Ana Ruiz");
        });
    }

    @Test
    void tells_findings_of_the_same_words_apart_by_the_line() {
        assertThat(examine("sentence-length", FILE, "7: 'It").silenced()).hasSize(1);
    }

    @Test
    void fits_two_findings() {
        assertFaulty(examine("sentence-length", FILE, "words"), "this exception fits 2 findings");
    }

    @Test
    void fits_none() {
        assertFaulty(examine("sentence-length", FILE, "long gone"), "this exception silences nothing");
        assertFaulty(examine("sentence-length", "es/why-sleep.md", "words"), "this exception silences nothing");
    }

    @Test
    void names_a_rule_that_is_not_there() {
        assertFaulty(examine("sentence-lenght", FILE, "words"), "no rule is called 'sentence-lenght'");
    }

    @Test
    void is_not_for_rules_about_files_and_forms() {
        assertFaulty(examine("files", FILE, "words"), "the rule 'files' has no exceptions");
        assertFaulty(examine("forms", FILE, "words"), "the rule 'forms' has no exceptions");
    }

    @Test
    void is_of_a_day_to_come() {
        assertFaulty(
                examine("sentence-length", FILE, "'Sleep rests' has", "2999-12-31"), "an exception of a day to come");
    }

    private static void assertFaulty(PackReport report, String found) {
        assertThat(report.silenced()).isEmpty();
        assertThat(report.findings())
                .hasSize(3)
                .filteredOn(finding -> finding.rule() == Rule.EXCEPTION)
                .extracting(Finding::found)
                .containsExactly(found);
    }

    private PackReport examine(String rule, String file, String found) {
        return examine(rule, file, found, "2025-11-23");
    }

    private PackReport examine(String rule, String file, String found, String on) {
        String module = pack.pack().files().getOrDefault("module.yaml", "").replaceAll("(?s)exceptions:.*", "");
        String exception =
                "exceptions:\n  - { rule: %s, file: %s, found: \"%s\", reason: \"A name\", by: \"Ana Ruiz\", on: %s }\n";
        return PackExaminer.examine(
                pack.with("module.yaml", module + exception.formatted(rule, file, found, on))
                        .pack(),
                GUARD);
    }
}
