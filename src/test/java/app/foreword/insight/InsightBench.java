package app.foreword.insight;

import app.foreword.content.TestModules;
import app.foreword.testing.Databases;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Measures how long the whole page's figures take, on both databases: all statistics of finished courses of 18 ideas. Of
 * 12,000 the newest 10,000 are counted. Beside the time on the clock it tells that of the processor in this process (H2 runs
 * in it, PostgreSQL beside it), which other programs on the machine disturb less. The figures stand in docs/measured.md.
 *
 * <p>Arguments: how many courses, as many numbers as wanted; 2000 and 12000 without any.
 */
final class InsightBench {

    private static final int RUNS = 9;
    private static final int WARM_UP = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private InsightBench() {}

    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {2_000, 12_000}
                : Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
        for (Databases kind : Databases.values()) {
            for (int patients : sizes) {
                var fixture = new Figures(kind.migrated());
                fixture.fill(patients);
                var clock = new double[RUNS];
                var processor = new double[RUNS];
                for (int run = -WARM_UP; run < RUNS; run++) {
                    long processorBefore = THREADS.getCurrentThreadCpuTime();
                    long before = System.nanoTime();
                    fixture.compute();
                    clock[Math.max(0, run)] = (System.nanoTime() - before) / 1e6;
                    processor[Math.max(0, run)] = (THREADS.getCurrentThreadCpuTime() - processorBefore) / 1e6;
                }
                System.out.printf("%s, %d courses: clock %s, processor %s%n", kind, patients, of(clock), of(processor));
            }
        }
    }

    private static String of(double[] millis) {
        Arrays.sort(millis);
        return "%.0f ms (%.0f to %.0f)".formatted(millis[RUNS / 2], millis[0], millis[RUNS - 1]);
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

        void compute() {
            fixture.report(fixture.all());
        }
    }
}
