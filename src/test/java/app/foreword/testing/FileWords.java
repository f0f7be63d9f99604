package app.foreword.testing;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the screens as they stand in their files, for tests that need no whole application. */
public final class FileWords implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.of("es", "US"));
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String feature = key.substring(0, key.indexOf('.'));
        String file = feature + (locale.getLanguage().equals("es") ? "_es" : "") + ".properties";
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/i18n", file))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = Objects.requireNonNull(words.getProperty(key), key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
