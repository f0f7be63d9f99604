package app.foreword.insight.ui;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.PublishedVersion;
import app.foreword.insight.InsightQuery;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks at, as the address says it. A version or language that there is not gives way to one that there is.
 *
 * @param from the first day of an own period as typed; may be empty
 * @param to the last day of an own period as typed; may be empty
 */
record InsightPlace(PublishedVersion version, Locale language, Period period, String from, String to) {

    private static final int LONGEST_DATE = 10;

    /** @param versions all there are, at least one */
    static InsightPlace at(QueryParameters address, List<PublishedVersion> versions, Optional<InsightQuery> newest) {
        PublishedVersion version = find(versions, address.getSingleParameter("version"))
                .or(() -> find(versions, newest.map(query -> idOf(query.version()))))
                .orElseGet(versions::getFirst);
        Locale language = address.getSingleParameter("language")
                .map(Locale::forLanguageTag)
                .or(() -> newest.map(InsightQuery::language))
                .filter(version.languages()::contains)
                .orElseGet(version.languages()::getFirst);
        return new InsightPlace(
                version,
                language,
                Period.of(address.getSingleParameter("period").orElse("")),
                date(address, "from"),
                date(address, "to"));
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("version", idOf(version.id()));
        parameters.put("language", language.toLanguageTag());
        if (period != Period.ALL) {
            parameters.put("period", period.address());
        }
        if (period == Period.OWN) {
            parameters.put("from", from);
            parameters.put("to", to);
        }
        return QueryParameters.simple(parameters);
    }

    /** Why the days typed are no period, as the end of a key of words; empty where they are one. */
    Optional<String> wrong() {
        if (period != Period.OWN) {
            return Optional.empty();
        }
        if ((!from.isEmpty() && parse(from) == null) || (!to.isEmpty() && parse(to) == null)) {
            return Optional.of("date");
        }
        LocalDate first = parse(from);
        LocalDate last = parse(to);
        return first != null && last != null && first.isAfter(last) ? Optional.of("order") : Optional.empty();
    }

    InsightQuery query(LocalDate today) {
        return period == Period.OWN
                ? new InsightQuery(version.id(), language, parse(from), parse(to))
                : new InsightQuery(version.id(), language, period.from(today), null);
    }

    private static @Nullable LocalDate parse(String typed) {
        try {
            LocalDate date = typed.isEmpty() ? null : LocalDate.parse(typed);
            return date == null || date.getYear() < 1900 || date.getYear() > 9000 ? null : date;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static Optional<PublishedVersion> find(List<PublishedVersion> versions, Optional<String> id) {
        return versions.stream()
                .filter(version -> id.filter(idOf(version.id())::equals).isPresent())
                .findFirst();
    }

    private static String idOf(ModuleVersionId id) {
        return String.valueOf(id.value());
    }

    private static String date(QueryParameters address, String key) {
        String typed = address.getSingleParameter(key).orElse("");
        return typed.substring(0, Math.min(typed.length(), LONGEST_DATE));
    }
}
