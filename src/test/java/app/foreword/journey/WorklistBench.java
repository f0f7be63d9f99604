package app.foreword.journey;

import app.foreword.content.Modules;
import app.foreword.content.TestModules;
import app.foreword.review.Worklist;
import app.foreword.review.WorklistFilter;
import app.foreword.review.WorklistPage;
import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistSort;
import app.foreword.rights.Roles;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.flywaydb.core.Flyway;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * How long the worklist's service takes for what its page asks, with ten thousand enrolments and with a million, on both
 * databases. Run by {@code bin/bench worklist}; ends with 1 where a budget is missed.
 */
final class WorklistBench implements AutoCloseable {

    private static final int FEW = 10_000;
    private static final int ROWS = 50;
    private static final int CALLS = 200;
    private static final int WARM_UP = 50;
    private static final int FAR = 20_000;
    private static final String SEARCH = "search, ";
    private static final String NUMBERS = "the numbers above the list";

    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
    private final Worklist worklist;
    private final List<String[]> people;
    private final Map<String, IntConsumer> kinds = new LinkedHashMap<>();

    private WorklistBench(HikariDataSource database) {
        var modules = Mockito.mock(Modules.class, Mockito.withSettings().stubOnly());
        Mockito.when(modules.get(ArgumentMatchers.any(), ArgumentMatchers.any()))
                .thenReturn(TestModules.withConcepts(3, 3));
        application.register(Rules.class, Worklist.class);
        application.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        application.registerBean(JdbcOperations.class, () -> new JdbcTemplate(database));
        application.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        application.registerBean(Modules.class, () -> modules);
        application.registerBean(Clock.class, Clock::systemUTC);
        application.refresh();
        worklist = application.getBean(Worklist.class);
        people = new JdbcTemplate(database)
                .query(
                        "select given_name, family_name, number from patient where mod(id, 31) = 7 order by id fetch first %d rows only"
                                .formatted(CALLS),
                        (row, index) -> new String[] {row.getString(1), row.getString(2), row.getString(3)});
        addKinds();
    }

    public static void main(String[] arguments) throws IOException {
        // as in the running application: a line for each statement would cost more than the statement
        LoggingSystem.get(WorklistBench.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        var options = List.of(arguments);
        int at = options.indexOf("--rows");
        int many = at < 0 ? 1_000_000 : Integer.parseInt(options.get(at + 1));
        var report = new BenchReport(Machine.words());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("nurse", "-", "ROLE_" + Roles.REVIEWER));
        Path folder = Files.createTempDirectory("foreword-bench");
        try (var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .start()) {
            for (String kind : List.of("H2", "PostgreSQL")) {
                try (var small = open(kind, folder, postgres, FEW, report);
                        var large = open(kind, folder, postgres, many, report);
                        var few = new WorklistBench(small);
                        var bench = new WorklistBench(large)) {
                    tidy(kind, small, large);
                    few.kinds.forEach((what, call) ->
                            compare(kind + ", " + what, call, Objects.requireNonNull(bench.kinds.get(what)), report));
                }
            }
        } finally {
            PageBench.delete(folder);
        }
        report.note("%d calls of each kind after %d to warm up; first pages of %d rows with the numbers above them"
                .formatted(CALLS, WARM_UP, ROWS));
        report.note("an order is measured over all filters in turn, so that a slow one shows in what 95 of 100 take");
        System.out.println(options.contains("--json") ? report.json() : report.table());
        if (!report.holds()) {
            System.exit(1);
        }
    }

    private static HikariDataSource open(
            String kind, Path folder, EmbeddedPostgres postgres, int rows, BenchReport report) {
        var database = new HikariDataSource();
        if (kind.equals("H2")) {
            database.setJdbcUrl(
                    "jdbc:h2:file:%s/h2-%d/foreword;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64"
                            .formatted(folder, rows));
        } else {
            new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database rows" + rows);
            database.setJdbcUrl(postgres.getJdbcUrl("postgres", "rows" + rows) + "&reWriteBatchedInserts=true");
        }
        fill(database, kind, rows, report);
        return database;
    }

    /** As a server does by itself, some minutes after so many new rows. */
    private static void tidy(String kind, HikariDataSource... databases) {
        for (HikariDataSource database : databases) {
            new JdbcTemplate(database).execute(kind.equals("H2") ? "analyze" : "vacuum analyze");
        }
    }

    private static void fill(HikariDataSource database, String kind, int rows, BenchReport report) {
        long begin = System.nanoTime();
        ManyPatients.fill(database, LocalDate.now(Clock.systemUTC()), rows);
        long filled = System.nanoTime();
        Flyway.configure().dataSource(database).load().migrate();
        long migrated = System.nanoTime();
        tidy(kind, database);
        report.note("%s, %,d enrolments: made in %d s, brought up to date in %d s"
                .formatted(kind, rows, (filled - begin) / 1_000_000_000, (migrated - filled) / 1_000_000_000));
    }

    private void addKinds() {
        for (WorklistSort sort : WorklistSort.values()) {
            kinds.put(
                    "order " + words(sort),
                    call -> show(WorklistQuery.DEFAULT.with(sort, false).with(filter(call))));
            if (sort != WorklistSort.NEEDS_ME) {
                kinds.put(
                        "order %s, downwards".formatted(words(sort)),
                        call -> show(WorklistQuery.DEFAULT.with(sort, true).with(filter(call))));
            }
        }
        for (WorklistSort sort : List.of(WorklistSort.NEEDS_ME, WorklistSort.UNDERSTOOD)) {
            var query = WorklistQuery.DEFAULT.with(sort, true);
            var far = far(query);
            kinds.put("order %s, 50 more, far down".formatted(words(sort)), call -> worklist.after(far, query, ROWS));
        }
        kinds.put(NUMBERS, call -> worklist.counts());
        kinds.put(SEARCH + "both names", call -> search(person(call)[0] + " " + person(call)[1]));
        kinds.put(SEARCH + "family name", call -> search(person(call)[1]));
        kinds.put(SEARCH + "number", call -> search(person(call)[2]));
        kinds.put(SEARCH + "beginning of a number", call -> search(person(call)[2].substring(0, 3)));
        kinds.put(SEARCH + "one letter", call -> search(person(call)[0].substring(0, 1)));
        kinds.put(SEARCH + "two letters each (\"an sa\")", call -> search(call % 2 == 0 ? "an sa" : "sa an"));
        kinds.put(
                SEARCH + "a letter each", call -> search(person(call)[0].charAt(0) + " " + person(call)[1].charAt(0)));
        kinds.put(SEARCH + "common words that seldom meet", call -> search(call % 2 == 0 ? "wa zh" : "maria zz"));
        kinds.put(SEARCH + "nobody", call -> search("nobody-has-this"));
    }

    private void show(WorklistQuery query) {
        worklist.first(query, ROWS);
        worklist.counts();
    }

    private void search(String typed) {
        show(WorklistQuery.DEFAULT.searching(typed));
    }

    private WorklistPage far(WorklistQuery query) {
        var page = worklist.first(query, Worklist.COUNTED_UP_TO);
        for (int row = Worklist.COUNTED_UP_TO; row < FAR && page.hasMore(); row += Worklist.COUNTED_UP_TO) {
            var next = worklist.after(page, query, Worklist.COUNTED_UP_TO);
            page = next.hasMore() ? next : page;
            if (!next.hasMore()) {
                break;
            }
        }
        return page;
    }

    /** In turn, so that whatever else the machine does slows both. */
    private static void compare(String what, IntConsumer few, IntConsumer many, BenchReport report) {
        var small = new ArrayList<Double>();
        var taken = new ArrayList<Double>();
        for (int i = -WARM_UP; i < CALLS; i++) {
            double one = time(few, Math.abs(i));
            double other = time(many, Math.abs(i));
            if (i >= 0) {
                small.add(one);
                taken.add(other);
            }
        }
        double p95 = Spread.p95(taken);
        double median = Spread.of(taken).median();
        double before = Spread.of(small).median();
        report.add(
                what,
                p95,
                String.format(
                        Locale.ROOT,
                        "%.1f ms, median %.1f (%.1f and %.1f with %,d)",
                        p95,
                        median,
                        Spread.p95(small),
                        before,
                        FEW),
                Budget.LIST);
        // a search reads more where more have the name, and the numbers are counted to a limit; the list must not grow
        report.add(
                "  growth",
                median / before,
                String.format(Locale.ROOT, "%.2f times", median / before),
                what.contains(SEARCH) || what.contains(NUMBERS) ? null : Budget.GROWTH);
        System.err.printf(Locale.ROOT, "%-60s %8.1f %8.1f %8.2f%n", what, median, p95, median / before);
    }

    private static double time(IntConsumer call, int number) {
        long begin = System.nanoTime();
        call.accept(number);
        return (System.nanoTime() - begin) / 1e6;
    }

    private String[] person(int call) {
        return people.get(call % people.size());
    }

    private static WorklistFilter filter(int call) {
        return WorklistFilter.values()[call % WorklistFilter.values().length];
    }

    private static String words(WorklistSort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public void close() {
        application.close();
    }

    @EnableMethodSecurity(proxyTargetClass = true)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Rules {}
}
