package app.foreword.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pack here has a fault in its files, so that these tests do not hang on the rules about words. */
class CheckContentTest {

    private static final Path GOOD = Path.of("src/test/resources/packs/good");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path pack = Path.of("");

    @BeforeEach
    void aPackWithAFault() throws IOException {
        pack = folder.resolve("good");
        try (Stream<Path> all = Files.walk(GOOD)) {
            for (Path from : all.toList()) {
                Files.copy(from, pack.resolve(GOOD.relativize(from).toString()));
            }
        }
        Files.writeString(pack.resolve("en/<b>.md"), "## Remember\n\n- a\n- b\n- c\n");
    }

    @Test
    void says_place_rule_fault_and_mending() {
        assertThat(run(pack.toString())).isEqualTo(CheckContent.FINDINGS);

        assertThat(text(out))
                .contains(
                        "en/<b>.md:1  files",
                        "found: module.yaml names no section and language for this file",
                        "mend:  correct its name or remove it")
                .endsWith("1 finding in 1 file\n");
    }

    @Test
    void speaks_to_machines() {
        assertThat(run("--json", pack.toString())).isEqualTo(CheckContent.FINDINGS);

        JsonNode finding = JsonMapper.shared().readTree(text(out)).at("/packs/0/findings/0");
        assertThat(finding.propertyNames()).containsExactly("rule", "file", "line", "found", "mend");
        assertThat(finding.path("rule").asString()).isEqualTo("files");
        assertThat(JsonMapper.shared().readTree(text(out)).path("good").asBoolean())
                .isFalse();
    }

    @Test
    void writes_a_page_in_which_nothing_of_the_pack_is_markup() throws IOException {
        Path page = folder.resolve("report.html");

        run("--report", page.toString(), pack.toString());

        assertThat(Files.readString(page))
                .contains("en/&lt;b&gt;.md:1", "light-dark(")
                .doesNotContain("en/<b>", "http:", "https:", "src=");
    }

    @Test
    void a_file_of_fifty_megabytes_is_one_clear_line() throws IOException {
        Files.write(pack.resolve("en/why-sleep.svg"), new byte[50 * 1024 * 1024]);

        assertThat(run(pack.toString())).isEqualTo(CheckContent.FINDINGS);

        assertThat(text(out)).contains("en/why-sleep.svg:1  file-text", "found: the file is larger than 1 MiB");
    }

    @Test
    void prints_a_fingerprint() throws IOException {
        Path source = Files.writeString(folder.resolve("source.txt"), "one two three four five six seven");

        assertThat(run("--fingerprint", source.toString())).isEqualTo(CheckContent.GOOD);

        assertThat(text(out).lines().filter(line -> !line.startsWith("#")))
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{16}"));
    }

    @Test
    void wrong_use_says_what_to_do() {
        assertWrong("bin/check-content does not know '--fast'", "--fast");
        assertWrong("--report needs a file after it", "--report");
        assertWrong(
                "There is no folder " + folder.resolve("gone"),
                folder.resolve("gone").toString());
        assertWrong(folder + " is not a pack", folder.toString());
        assertWrong("There is no file", "--source", folder.resolve("gone.txt").toString());
        assertWrong(
                "The report cannot be written",
                "--report",
                folder.resolve("gone/x.html").toString());
    }

    private void assertWrong(String message, String... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(CheckContent.WRONG_USE);
        assertThat(text(err)).contains(message);
        assertThat(text(out)).isEmpty();
    }

    private int run(String... arguments) {
        return new CheckContent(stream(out), stream(err)).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
