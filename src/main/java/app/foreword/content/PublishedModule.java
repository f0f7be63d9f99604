package app.foreword.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A published version, read once in all its languages. */
record PublishedModule(PublishedVersion version, LearningModule first, Map<Locale, LearningModule> byLanguage) {

    static PublishedModule of(StoredVersion stored, List<LearningModule> languages) {
        LearningModule first = languages.getFirst();
        var version = new PublishedVersion(
                stored.id(),
                stored.module(),
                stored.version(),
                first.title(),
                languages.stream().map(LearningModule::language).toList(),
                stored.publishedAt());
        return new PublishedModule(
                version,
                first,
                languages.stream()
                        .collect(Collectors.toUnmodifiableMap(LearningModule::language, Function.identity())));
    }

    LearningModule in(Locale language) {
        LearningModule exact = byLanguage.get(language);
        return exact != null ? exact : nearest(language);
    }

    /** Someone who reads Mexican Spanish is better served by Spanish than by the first language. */
    private LearningModule nearest(Locale language) {
        List<Locale.LanguageRange> wanted = List.of(new Locale.LanguageRange(language.toLanguageTag()));
        Locale nearest = Locale.lookup(wanted, byLanguage.keySet());
        return nearest == null ? first : byLanguage.getOrDefault(nearest, first);
    }
}
