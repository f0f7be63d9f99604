package app.foreword.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Finding;
import app.foreword.content.PackExaminer;
import app.foreword.guard.Guard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A copy of the shipped module in a folder, in which one thing after the other can be broken. */
final class BrokenPack {

    private static final Path SHIPPED = Path.of("src/main/resources/modules/ketamine-science");
    private static final Pattern OPTION = Pattern.compile(" {6}- id: (?:.+\\R)(?: {8}.+\\R)+");

    final Path folder;
    private @Nullable String source;

    BrokenPack(Path parent) throws IOException {
        folder = parent.resolve("ketamine-science");
        try (Stream<Path> all = Files.walk(SHIPPED)) {
            for (Path from : all.toList()) {
                Files.copy(from, folder.resolve(SHIPPED.relativize(from).toString()));
            }
        }
    }

    /** From here on the source document is this text, and the fingerprint in the pack does not count. */
    BrokenPack writtenAfter(String source) {
        this.source = source;
        return this;
    }

    List<Finding> findings() throws IOException {
        return PackExaminer.examine(folder, source, new Guard()).findings();
    }

    /** Changes the one place where the text stands. */
    BrokenPack change(String path, String old, String now) {
        return edit(path, text -> {
            assertThat(text.split(Pattern.quote(old), -1))
                    .as("\"%s\" once in %s", old, path)
                    .hasSize(2);
            return text.replace(old, now);
        });
    }

    /** Changes what lies within one question, in one language. */
    BrokenPack changeQuestion(String path, String concept, String form, UnaryOperator<String> change) {
        return edit(path, text -> {
            int from = text.indexOf("  - concept: %s\n    form: %s\n".formatted(concept, form));
            assertThat(from).as("%s.%s in %s", concept, form, path).isNotNegative();
            int next = text.indexOf("\n  - concept: ", from + 1);
            int to = next < 0 ? text.length() : next + 1;
            String changed = change.apply(text.substring(from, to));
            assertThat(changed).isNotEqualTo(text.substring(from, to));
            return text.substring(0, from) + changed + text.substring(to);
        });
    }

    /** The same in every language. */
    BrokenPack changeQuestions(String section, String concept, String form, UnaryOperator<String> change) {
        for (String language : List.of("en", "es")) {
            changeQuestion("%s/%s.questions.yaml".formatted(language, section), concept, form, change);
        }
        return this;
    }

    /** Lets two options of a question change places; places are counted from 0. */
    static UnaryOperator<String> swapOptions(int one, int other) {
        return question -> {
            List<String> options = OPTION.matcher(question)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .toList();
            return question.replace(options.get(one), "\0")
                    .replace(options.get(other), options.get(one))
                    .replace("\0", options.get(other));
        };
    }

    /** Puts more words behind a passage's first line. */
    BrokenPack lengthen(String path, String passage, String words) {
        return edit(
                path,
                text -> text.replaceFirst(
                        "(\\{#%s [^}]*}\\n[^\\n]+)".formatted(passage),
                        "$1 " + java.util.regex.Matcher.quoteReplacement(words)));
    }

    BrokenPack edit(String path, UnaryOperator<String> change) {
        String before = read(path);
        String after = change.apply(before);
        assertThat(after).as("changed text of %s", path).isNotEqualTo(before);
        return write(path, after.getBytes(StandardCharsets.UTF_8));
    }

    BrokenPack write(String path, byte[] content) {
        try {
            Files.write(folder.resolve(path), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of a kind of name, changed alike. */
    BrokenPack editAll(String suffix, UnaryOperator<String> change) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(suffix))
                    .map(file -> folder.relativize(file).toString())
                    .forEach(path -> edit(path, change));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BrokenPack rename(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
