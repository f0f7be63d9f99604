package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.SchemaKeys.Key;
import app.foreword.guard.Guard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/writing-a-module.md is all that a writer has, so it must name all that there is, and its example must be good. */
class GuideTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final int CELLS = 3;

    private GuideText guide;

    @BeforeEach
    void read() throws IOException {
        guide = GuideText.read();
    }

    @Test
    void names_each_rule_once_and_no_other() {
        List<String> rules = Arrays.stream(Rule.values()).map(Rule::id).toList();

        assertThat(guide.firstCells("rule")).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void says_how_far_each_hedge_class_may_go() {
        List<String> classes =
                Arrays.stream(HedgeClass.values()).map(Enum::name).toList();

        assertThat(guide.firstCells("class")).containsExactlyInAnyOrderElementsOf(classes);
    }

    @ParameterizedTest
    @CsvSource({
        "module, module.yaml",
        "evidence, evidence.yaml",
        "questions, <section-id>.questions.yaml",
        "closing, closing.yaml"
    })
    void names_each_key_as_its_schema_has_it(String schema, String file) {
        String name = schema + ".schema.json";
        List<Key> keys = SchemaKeys.of(SCHEMAS.resolve(name));
        List<List<String>> rows = guide.rows("### `%s`".formatted(file), "key", CELLS);

        assertThat(guide.text()).contains("%s/%s".formatted(SCHEMAS, name));
        assertThat(rows.stream().map(row -> GuideText.code(row.getFirst()) + " " + row.get(1)))
                .containsExactlyInAnyOrderElementsOf(keys.stream()
                        .map(key -> key.path() + (key.required() ? " yes" : " no"))
                        .toList());
        assertThat(keys)
                .filteredOn(key -> !key.values().isEmpty())
                .allSatisfy(key -> assertThat(meaning(rows, key)).contains(quoted(key.values())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--report FILE.html", "--source FILE.txt", "--fingerprint FILE.txt"})
    void names_each_option_of_the_check(String option) {
        assertThat(guide.firstCells("option")).contains(option);
    }

    @Test
    void its_example_can_be_published() {
        var pack = new Pack("library-card", new TreeMap<>(guide.files()));

        assertThat(pack.files()).containsKeys(Pack.MODULE_FILE, Pack.EVIDENCE_FILE);
        assertThat(PackExaminer.examine(pack, new Guard()).findings()).isEmpty();
    }

    /** The structure alone; the words are for the guard, which this room does not know. */
    private static String meaning(List<List<String>> rows, Key key) {
        return rows.stream()
                .filter(row -> GuideText.code(row.getFirst()).equals(key.path()))
                .map(List::getLast)
                .collect(Collectors.joining());
    }

    private static List<String> quoted(List<String> values) {
        return values.stream().map("`%s`"::formatted).toList();
    }
}
