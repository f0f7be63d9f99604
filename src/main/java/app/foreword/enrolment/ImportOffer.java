package app.foreword.enrolment;

import app.foreword.approval.ApprovedVersion;
import app.foreword.content.ModuleId;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.PublishedVersion;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the version that a row means, among those in which patients can be enrolled. */
final class ImportOffer {

    private static final List<Locale> NAMED_IN = List.of(Locale.ENGLISH, Locale.of("es"));

    /** What a row leads to. */
    record Target(ModuleVersionId version, ModuleId module, Locale language) {}

    private final List<ApprovedVersion> offered;
    private final List<PublishedVersion> published;

    /** @throws UnreadableFile where nobody can be enrolled in anything */
    ImportOffer(List<ApprovedVersion> offered, List<PublishedVersion> published) {
        if (offered.isEmpty()) {
            throw UnreadableFile.because("nothingApproved");
        }
        this.offered = offered;
        this.published = published;
    }

    /** The module that a template names. */
    static String example(List<ApprovedVersion> offered) {
        return offered.stream().findFirst().map(each -> id(each.version())).orElse("");
    }

    /** @param wrong told the column, the key and what belongs to it where there is no such offer */
    @Nullable
    Target find(ImportRow row, BiConsumer<ImportColumn, Wrong> wrong) {
        String module = EntryText.clean(row.value(ImportColumn.MODULE));
        var named = module.isEmpty()
                ? offered
                : offered.stream().filter(each -> is(each.version(), module)).toList();
        if (named.isEmpty()) {
            boolean exists = published.stream().anyMatch(each -> is(each, module));
            wrong.accept(ImportColumn.MODULE, new Wrong(exists ? "unapproved" : "module", ids(offered)));
            return null;
        }
        if (ids(named).contains(",")) {
            wrong.accept(ImportColumn.MODULE, new Wrong("whichModule", ids(offered)));
            return null;
        }
        return inLanguage(named, EntryText.clean(row.value(ImportColumn.LANGUAGE)), wrong);
    }

    private static @Nullable Target inLanguage(
            List<ApprovedVersion> named, String typed, BiConsumer<ImportColumn, Wrong> wrong) {
        var fitting = named.stream()
                .flatMap(each -> each.languages().stream()
                        .filter(language -> typed.isEmpty() || speaks(language, typed))
                        .map(language ->
                                new Target(each.version().id(), each.version().module(), language)))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        String known = named.stream()
                .flatMap(each -> each.languages().stream())
                .map(Locale::toLanguageTag)
                .collect(Collectors.joining(", "));
        wrong.accept(ImportColumn.LANGUAGE, new Wrong(typed.isEmpty() ? "whichLanguage" : "language", known));
        return null;
    }

    /** A reason with what can stand there instead. */
    record Wrong(String key, String known) {}

    private static String ids(List<ApprovedVersion> versions) {
        return versions.stream().map(each -> id(each.version())).distinct().collect(Collectors.joining(", "));
    }

    private static String id(PublishedVersion version) {
        return version.module().value();
    }

    private static boolean is(PublishedVersion version, String module) {
        return module.equalsIgnoreCase(id(version)) || module.equalsIgnoreCase(version.title());
    }

    private static boolean speaks(Locale language, String typed) {
        return Stream.concat(
                        Stream.of(language.toLanguageTag(), language.getDisplayLanguage(language)),
                        NAMED_IN.stream().map(language::getDisplayLanguage))
                .anyMatch(typed::equalsIgnoreCase);
    }
}
