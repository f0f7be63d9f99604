package app.foreword.insight;

import app.foreword.content.TestModules;
import app.foreword.testing.Databases;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Measures how long the whole page's figures take: all statistics of 2,000 and of 12,000 finished courses of 18 ideas, of
 * which the newest 10,000 are counted, on both databases. The figures stand in docs/measured.md.
 */
final class InsightBench {

    private static final int RUNS = 11;

    private InsightBench() {}

    public static void main(String[] arguments) {
        for (Databases kind : Databases.values()) {
            for (int patients : new int[] {2_000, 12_000}) {
                var fixture = new Figures(kind.migrated());
                fixture.fill(patients);
                double[] millis = IntStream.range(0, RUNS)
                        .mapToDouble(run -> fixture.millis())
                        .skip(3)
                        .sorted()
                        .toArray();
                System.out.printf(
                        "%s, %d finished courses: median %.0f ms (%.0f to %.0f)%n",
                        kind,
                        patients,
                        millis[millis.length / 2],
                        Arrays.stream(millis).min().orElseThrow(),
                        Arrays.stream(millis).max().orElseThrow());
            }
        }
    }

    /** The service without its guards, on a database of its own. */
    private static final class Figures {

        private final InsightFixture fixture;

        Figures(DataSource database) {
            fixture = new InsightFixture(database, TestModules.withConcepts(6, 6, 6));
        }

        void fill(int patients) {
            new ManyCourses(fixture.database, fixture.version, fixture.module).write(patients, Instant.now());
            fixture.jdbc.sql("analyze").update();
        }

        double millis() {
            long before = System.nanoTime();
            fixture.report(fixture.all());
            return (System.nanoTime() - before) / 1e6;
        }
    }
}
