package app.foreword.review;

import static java.util.stream.Collectors.toMap;

import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.rights.ForReviewers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All enrolments as staff look through them. */
@Service
@Transactional(readOnly = true)
public class Worklist {

    /** A patient who has not finished this many days before the treatment may need a call. */
    public static final int SOON_DAYS = 7;

    /** Nobody acts on the difference between a thousand and a million, and counting a million is slow. */
    public static final int COUNTED_UP_TO = 1000;

    /** A search for less than a name finds more patients than anybody looks through. */
    public static final int LOOKED_THROUGH = 1000;

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Clock clock;

    Worklist(JdbcClient jdbc, Modules modules, Clock clock) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.clock = clock;
    }

    @ForReviewers
    public WorklistPage first(WorklistQuery query, int limit) {
        if (query.search().isEmpty()) {
            return read(query, null, limit);
        }
        var found = new WorklistSearch(jdbc, query).find(LocalDate.now(clock));
        int number = Math.min(found.enrolments().size(), COUNTED_UP_TO);
        return next(found.enrolments(), limit, new WorklistFound(number, found.cut()));
    }

    /** Whether a search stays within those that are looked through; a list without a search always does. */
    @ForReviewers
    public boolean isWhole(WorklistQuery query) {
        return query.search().isEmpty() || isWhole(first(query, 1));
    }

    private static boolean isWhole(WorklistPage page) {
        return page.found().filter(WorklistFound::cut).isEmpty();
    }

    /**
     * Every row in the order of the list, one after the other: there may be a million.
     *
     * @throws IllegalStateException where the search is not whole: a part of what was asked for misleads
     */
    @ForReviewers
    public void each(WorklistQuery query, Consumer<WorklistRow> reader) {
        var page = first(query, ROWS_AT_A_TIME);
        if (!isWhole(page)) {
            throw new IllegalStateException("The search finds more patients than are looked through");
        }
        while (!page.rows().isEmpty()) {
            page.rows().forEach(reader);
            page = page.hasMore() ? after(page, query, ROWS_AT_A_TIME) : WorklistPage.EMPTY;
        }
    }

    /** What comes after a page, in the same order; costs the same wherever that is. */
    @ForReviewers
    public WorklistPage after(WorklistPage page, WorklistQuery query, int limit) {
        return page.found()
                .map(found -> next(page.rest(), limit, found))
                .or(() -> page.next().map(key -> read(query, key, limit)))
                .orElse(WorklistPage.EMPTY);
    }

    /** One statement, and of each state once: what all of them are together is their sum. */
    @ForReviewers
    public WorklistCounts counts() {
        var numbers = jdbc
                .sql(WorklistSql.counts(LocalDate.now(clock), COUNTED_UP_TO))
                .query((row, index) -> Map.entry(WorklistFilter.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
        int all = numbers.entrySet().stream()
                .filter(each -> each.getKey() != WorklistFilter.SOON)
                .mapToInt(Map.Entry::getValue)
                .sum();
        numbers.put(WorklistFilter.ALL, all);
        numbers.replaceAll((filter, number) -> Math.min(number, COUNTED_UP_TO));
        return new WorklistCounts(numbers);
    }

    private WorklistPage read(WorklistQuery query, @Nullable WorklistKey after, int limit) {
        var parameters = new HashMap<String, Object>();
        if (after != null) {
            parameters.put("id", after.enrolment().value());
            if (after.value() != null) {
                parameters.put("value", after.value());
            }
        }
        var read = jdbc.sql(new WorklistSql(query, LocalDate.now(clock)).page(after, limit + 1))
                .params(parameters)
                .query((row, index) -> Map.entry(row(row), WorklistKey.read(row, query.sort())))
                .list();
        var shown = read.subList(0, Math.min(limit, read.size()));
        return WorklistPage.listed(
                shown.stream().map(Map.Entry::getKey).toList(),
                read.size() > limit ? shown.getLast().getValue() : null);
    }

    /** Who is gone by now is left out. */
    private WorklistPage next(List<EnrolmentId> found, int limit, WorklistFound whole) {
        if (found.isEmpty()) {
            return WorklistPage.found(List.of(), List.of(), whole);
        }
        var shown = found.subList(0, Math.min(limit, found.size()));
        var rows = jdbc
                .sql(WorklistSql.ROWS)
                .param("ids", shown.stream().map(EnrolmentId::value).toList())
                .query((row, index) -> row(row))
                .list()
                .stream()
                .collect(toMap(WorklistRow::enrolment, row -> row));
        return WorklistPage.found(
                shown.stream().map(rows::get).filter(Objects::nonNull).toList(),
                found.subList(shown.size(), found.size()),
                whole);
    }

    private WorklistRow row(ResultSet row) throws SQLException {
        LearningModule module = modules.get(
                new ModuleVersionId(row.getLong("module_version_id")),
                Locale.forLanguageTag(row.getString("language")));
        var lastActivity = row.getObject("last_activity_at", OffsetDateTime.class);
        return new WorklistRow(
                new EnrolmentId(row.getLong("id")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("number"),
                row.getObject("treatment_date", LocalDate.class),
                WorklistStatus.of(
                        EnrolmentState.valueOf(row.getString("state")),
                        row.getBoolean("needs_talk"),
                        row.getBoolean("signed_off")),
                row.getInt("understood"),
                module.concepts().size(),
                ideas(row, module),
                row.getInt("open_questions"),
                lastActivity == null ? null : lastActivity.toInstant());
    }

    /** Where they were not counted yet: a must-understand idea missed twice counts in both counters, but is one idea. */
    private static int ideas(ResultSet row, LearningModule module) throws SQLException {
        int counted = row.getInt("talk_ideas");
        if (!row.wasNull()) {
            return counted;
        }
        int sum = row.getInt("to_discuss") + row.getInt("must_missed");
        return sum - countMustUnderstand(row.getString("missed_twice"), module);
    }

    private static int countMustUnderstand(@Nullable String concepts, LearningModule module) {
        if (concepts == null) {
            return 0;
        }
        var ids = List.of(concepts.split(","));
        return (int) ids.stream()
                .filter(id -> module.concept(new ConceptId(id)).mustUnderstand())
                .count();
    }
}
