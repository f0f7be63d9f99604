package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the good pack in a folder, to be broken in one place. */
final class PackFixture {

    private static final Path GOOD = Path.of("src/test/resources/packs/good");

    private final Path folder;

    /** @param parent where the folder {@code good} is made */
    PackFixture(Path parent) {
        folder = parent.resolve("good");
        try (Stream<Path> all = Files.walk(GOOD)) {
            for (Path from : all.toList()) {
                Files.copy(from, folder.resolve(GOOD.relativize(from).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    PackFixture with(String path, String text) {
        return write(path, text);
    }

    /** Replaces the first place only, so that the line of the fault is known. */
    PackFixture change(String path, String old, String now) {
        String text = text(path);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return write(path, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    PackFixture remove(String path) throws IOException {
        Files.delete(file(path));
        return this;
    }

    Pack pack() {
        try {
            return PackFolders.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems() {
        return PackExaminer.examine(pack(), Publishing.NO_GUARD).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackFixture write(String path, String text) {
        try {
            Files.writeString(file(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
