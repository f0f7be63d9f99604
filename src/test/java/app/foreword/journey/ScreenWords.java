package app.foreword.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** What buttons and headings are called in a language, so that one walk can be made in each. */
final class ScreenWords {

    private final Locale locale;
    private final Properties words = new Properties();

    ScreenWords(String language) {
        locale = Locale.forLanguageTag(language);
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            files.filter(file -> isIn(language, file.getFileName().toString())).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... params) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new AssertionError("No words for " + key);
        }
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }

    private static boolean isIn(String language, String file) {
        return language.equals("en") ? !file.contains("_") : file.endsWith("_" + language + ".properties");
    }

    private void read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
