package app.foreword.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Finding;
import app.foreword.content.PackExaminer;
import app.foreword.content.Rule;
import app.foreword.guard.Guard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds its own fault, and only its own: a message about something else would send the author astray. */
class PlantedFaultsTest {

    @TempDir
    private Path parent;

    @Test
    void the_shipped_module_has_no_findings_and_no_exceptions() throws IOException {
        var report = PackExaminer.examine(new BrokenPack(parent).folder, null, new Guard());

        assertThat(report.findings()).isEmpty();
        assertThat(report.silenced()).isEmpty();
        assertThat(report.languages()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void each_rule_finds_its_fault_and_no_other_rule_does(Rule rule) throws IOException {
        findsItsOwn(rule, PlantedFaults.FAULTS.get(rule));
    }

    static Set<Rule> rulesAboutSpanish() {
        return SpanishFaults.FAULTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("rulesAboutSpanish")
    void so_does_each_rule_that_looks_at_spanish_words(Rule rule) throws IOException {
        findsItsOwn(rule, SpanishFaults.FAULTS.get(rule));
    }

    private void findsItsOwn(Rule rule, @Nullable Consumer<BrokenPack> plant) throws IOException {
        var pack = new BrokenPack(parent);
        assertThat(plant).as("a fault that %s finds", rule).isNotNull();
        Objects.requireNonNull(plant).accept(pack);

        assertThat(pack.findings())
                .as("%s in %s", rule, pack.folder)
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(finding).extracting(Finding::rule).isEqualTo(rule))
                .allSatisfy(finding -> assertThat(finding.mend()).isNotBlank());
    }
}
