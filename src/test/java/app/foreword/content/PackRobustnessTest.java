package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author's slip makes of a file: the check answers with problems, and what it lets pass can be read. */
class PackRobustnessTest {

    private static final int SLIPS = 400;
    private static final List<String> INSERTED = List.of(
            "",
            "\t",
            "\n",
            ":",
            "- ",
            "{",
            "[",
            "\"",
            "&a ",
            "*a ",
            "!!x ",
            "---\n",
            "? ",
            "| ",
            "\u0007",
            "\uD83D\uDE00",
            "null",
            "#");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module.yaml",
                "evidence.yaml",
                "en/why-sleep.md",
                "en/why-sleep.svg",
                "en/why-sleep.questions.yaml",
                "en/closing.yaml"
            })
    void a_random_slip(String path) {
        Pack good = new PackFixture(folder).pack();
        var random = new Random(path.hashCode());
        for (int i = 0; i < SLIPS; i++) {
            var files = new TreeMap<>(good.files());
            String broken = slip(files.getOrDefault(path, ""), random);
            files.put(path, broken);
            assertThatCode(() -> checkAndRead(new Pack("slip", files)))
                    .as("%s", broken)
                    .doesNotThrowAnyException();
        }
    }

    static Stream<String> deepOrLong() {
        return Stream.of("[".repeat(600), "- ".repeat(600) + "x", "version: " + "9".repeat(1200), "{a: ".repeat(600));
    }

    @ParameterizedTest
    @MethodSource("deepOrLong")
    void a_file_beyond_what_the_parser_takes(String text) {
        Pack good = new PackFixture(folder).pack();
        for (String path : List.of("module.yaml", "evidence.yaml", "en/closing.yaml")) {
            var files = new TreeMap<>(good.files());
            files.put(path, text);
            assertThat(PackExaminer.examine(new Pack("deep", files), Publishing.NO_GUARD)
                            .findings())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.line()).isPositive());
        }
    }

    private static void checkAndRead(Pack pack) {
        if (PackExaminer.examine(pack, Publishing.NO_GUARD).isGood()) {
            PackReader.read(pack);
        }
    }

    private static String slip(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        String inserted = INSERTED.get(random.nextInt(INSERTED.size()));
        return text.substring(0, from) + inserted + text.substring(to);
    }
}
