package app.foreword.record;

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

/** The words of the copy as they stand in their files. */
final class CopyWords implements I18NProvider {

    static final Locale SPANISH = Locale.of("es", "US");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, SPANISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String file = locale.getLanguage().equals("es") ? "copy_es.properties" : "copy.properties";
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
