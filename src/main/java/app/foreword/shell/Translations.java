package app.foreword.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the screens: one file per feature and language in {@code i18n/}, e.g. {@code learning.properties} and
 * {@code learning_es.properties}. English is the base; a key without a translation falls back to it, and a build test
 * fails on keys that are missing.
 */
@Component
class Translations implements I18NProvider {

    private final Map<String, Map<String, String>> wordsByLanguage = new HashMap<>();

    Translations() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The translations in i18n/ cannot be read", e);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(InterfaceLanguage.values())
                .map(InterfaceLanguage::locale)
                .toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var english = wordsByLanguage.getOrDefault("en", Map.of());
        String words =
                wordsByLanguage.getOrDefault(locale.getLanguage(), english).getOrDefault(key, english.get(key));
        if (words == null) {
            throw new IllegalArgumentException("No words for the key '%s'".formatted(key));
        }
        return params.length == 0 ? words : new MessageFormat(words, locale).format(params);
    }

    private void add(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename()).replace(".properties", "");
        String language = name.contains("_") ? name.substring(name.indexOf('_') + 1) : "en";
        var words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        var target = wordsByLanguage.computeIfAbsent(language, any -> new HashMap<>());
        words.forEach((key, value) -> target.put(key.toString(), value.toString()));
    }
}
