package app.foreword.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot work says so in a sentence and ends with exit code 1. */
class RefusedStartIT {

    @TempDir
    private Path folder;

    @Test
    void aDataFolderInUseByAnotherInstance() {
        try (var first = new RunningForeword(folder, Map.of());
                var second = new RunningForeword(folder, Map.of())) {
            first.start();
            assertThat(second.startExpectingRefusal()).isEqualTo(1);
            assertThat(second.output()).singleElement().asString().contains("is in use by another running Foreword");
        }
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        try (var refused = new RunningForeword(file.resolve("data"), Map.of())) {
            assertThat(refused.startExpectingRefusal()).isEqualTo(1);
            assertThat(refused.output()).singleElement().asString().contains("cannot write to its data folder");
        }
    }

    @Test
    void aBrokenPack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("packs/broken"));
        Files.writeString(pack.resolve("module.yaml"), "id: broken\nversion: one\nsurprise: yes\n");
        var settings = Map.of("FOREWORD_MODULES", folder.resolve("packs").toString());
        try (var refused = new RunningForeword(folder.resolve("data"), settings)) {
            assertThat(refused.startExpectingRefusal()).isEqualTo(1);
            String said = String.join("\n", refused.output());
            assertThat(said).contains("module.yaml:2").contains("module.yaml:3").doesNotContain("\tat ");
        }
    }

    @Test
    void anAddressThatOpensNothing() {
        var settings = Map.of("FOREWORD_ADDRESS", "learn.clinic.example");
        try (var refused = new RunningForeword(folder, settings)) {
            assertThat(refused.startExpectingRefusal()).isEqualTo(1);
            String said = String.join("\n", refused.output());
            assertThat(said)
                    .contains("FOREWORD_ADDRESS is 'learn.clinic.example'")
                    .doesNotContain("\tat ");
        }
    }
}
