package app.foreword.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What is known of a published version without opening it. */
public record PublishedVersion(
        ModuleVersionId id,
        ModuleId module,
        String version,
        String title,
        List<Locale> languages,
        Instant publishedAt) {}
