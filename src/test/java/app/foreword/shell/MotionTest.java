package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-09 Read it my way")
class MotionTest {

    private static final int LONGEST = 200;
    private static final Pattern MOVES = Pattern.compile("(?:animation|transition)[a-z-]*:\\s*([^;}]+)");
    private static final Pattern TIME = Pattern.compile("(\\d*\\.?\\d+)(ms|s)\\b");

    @Test
    @DisplayName("UC-09 R9: nothing that moves takes longer than 200 ms")
    void short200() throws IOException {
        for (Path file : files("frontend/styles", ".css")) {
            MOVES.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(move -> assertThat(TIME.matcher(move).results().map(MotionTest::milliseconds))
                            .as("%s: %s", file, move)
                            .allMatch(time -> time <= LONGEST));
        }
    }

    @Test
    @DisplayName("UC-09 R9: a reader who wants no motion gets none, and no page glides by the browser's own will")
    void calm() throws IOException {
        assertThat(Files.readString(Path.of("frontend/styles/base.css")))
                .containsPattern(
                        "prefers-reduced-motion: reduce\\)[^@]+animation: none !important; transition: none !important");
        var all = new ArrayList<>(files("frontend/styles", ".css"));
        // libraries stand in folders of their own, and are told what the reader wants by what calls them
        all.addAll(files("frontend/components", ".js").stream()
                .filter(file -> !file.startsWith("frontend/components/charts"))
                .toList());
        all.addAll(files("src/main/java", ".java"));
        for (Path file : all) {
            String text = Files.readString(file);
            assertThat(text).as("%s", file).doesNotContainPattern("(?i)behavior:\\s*['\"]?smooth");
            if (text.contains("requestAnimationFrame") || text.contains(".animate(")) {
                assertThat(text).as("%s asks what the reader wants", file).contains("prefers-reduced-motion");
            }
        }
    }

    private static double milliseconds(MatchResult time) {
        return Double.parseDouble(time.group(1)) * (time.group(2).equals("s") ? 1000 : 1);
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
