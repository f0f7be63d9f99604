package app.foreword.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library that draws is the published one, with its licences, and only staff's chart asks for it. */
class ChartLibraryTest {

    private static final Path COMPONENTS = Path.of("frontend/components");
    private static final Path CHARTS = COMPONENTS.resolve("charts");

    /** SHA-256 of dist/d3.min.js in d3 7.9.0 and dist/plot.umd.min.js in @observablehq/plot 0.6.17, as npm serves them. */
    @ParameterizedTest
    @CsvSource({
        "d3-7.9.0.min.js, f2094bbf6141b359722c4fe454eb6c4b0f0e42cc10cc7af921fc158fceb86539",
        "plot-0.6.17.min.js, 4358086467740777dd788d6b27a95cebdbaefdd50c730a3060117073bd7134cb"
    })
    @DisplayName("UC-23 R12: the files are those that their makers published")
    void published(String file, String digest) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(CHARTS.resolve(file));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(digest);
    }

    @Test
    @DisplayName("UC-23 R12: their licences stand beside them, and nothing but staff's chart loads them")
    void alone() throws IOException {
        try (Stream<Path> files = Files.list(CHARTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "d3-7.9.0.min.js", "d3-LICENSE.txt", "plot-0.6.17.min.js", "plot-LICENSE.txt");
        }
        try (Stream<Path> files = Files.list(COMPONENTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean chart = file.endsWith("insight-chart.js");
                assertThat(Files.readString(file).contains("charts/"))
                        .as("%s", file)
                        .isEqualTo(chart);
            }
        }
    }
}
