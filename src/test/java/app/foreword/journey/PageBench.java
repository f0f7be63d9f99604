package app.foreword.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a patient's pages weigh and when they show, on the packaged application with its sample clinic in the system's
 * Chromium. Run by {@code bin/bench page}; ends with 1 where a budget is missed.
 */
final class PageBench {

    private final PatientVisits visits;
    private final BenchReport report;
    private final int runs;

    private PageBench(PatientVisits visits, BenchReport report, int runs) {
        this.visits = visits;
        this.report = report;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws IOException {
        var options = List.of(arguments);
        boolean json = options.contains("--json");
        Path data = Files.createTempDirectory("foreword-bench");
        boolean met;
        try (var clinic = new SampleClinic(data, Map.of("FOREWORD_CLINIC_PHONE", "555-0100"));
                var browsers = new Browsers()) {
            var report = new BenchReport(Machine.words(browsers.version()));
            var bench = new PageBench(PatientVisits.walk(clinic, browsers), report, runs(options));
            bench.weigh();
            bench.paint();
            Lighthouse.installed().ifPresent(lighthouse -> lighthouse.look(bench.visits, report));
            System.out.println(json ? report.json() : report.table());
            met = report.holds();
        } finally {
            delete(data);
        }
        if (!met) {
            System.exit(1);
        }
    }

    private void weigh() {
        for (PatientVisits.Stop stop : visits.stops()) {
            try (var visitor = visits.newDevice(stop)) {
                first(stop.name() + ", first visit", visitor.open());
                again(stop.name() + ", again", visitor.open(), stop.again());
            }
        }
        told("the whole way from the link to the welcome", visits.toTheWelcome());
        told("one answer: check, stored, feedback", visits.oneAnswer());
    }

    private void first(String what, PageWeight weight) {
        again(what, weight, Budget.FIRST_VISIT);
        String requests = weight.requests() + " requests";
        report.add(what, weight.requests(), requests, Budget.FIRST_VISIT_REQUESTS);
        report.note(what + ": " + weight.byKind());
    }

    private void again(String what, PageWeight weight, @Nullable Budget budget) {
        report.add(what, weight.kilobytes(), "%.1f KB".formatted(weight.kilobytes()), budget);
        weight.forStaff()
                .forEach(path -> report.fault("%s: %s belongs to staff, and a patient loads it".formatted(what, path)));
    }

    private void told(String what, PageWeight weight) {
        String words = "%.1f KB in %d requests".formatted(weight.kilobytes(), weight.requests());
        report.add(what, weight.kilobytes(), words, null);
    }

    private void paint() {
        for (PatientVisits.Stop stop : visits.stops()) {
            List<Paint> paints =
                    IntStream.range(0, runs).mapToObj(run -> slowly(stop)).toList();
            Spread first = Spread.of(paints.stream().map(Paint::first).toList());
            Spread largest = Spread.of(paints.stream().map(Paint::largest).toList());
            double shift = paints.stream().mapToDouble(Paint::shift).max().orElse(0);
            report.add(stop.name() + ", first paint", first.median(), first.seconds(), null);
            report.add(stop.name() + ", largest paint", largest.median(), largest.seconds(), Budget.LARGEST_PAINT);
            report.add(stop.name() + ", layout shift", shift, "%.3f at most".formatted(shift), Budget.SHIFT);
        }
        report.note("Paints: %s; nothing cached, median of %d runs (least to most)".formatted(SlowPhone.WORDS, runs));
    }

    private Paint slowly(PatientVisits.Stop stop) {
        try (var visitor = visits.newDevice(stop)) {
            return visitor.openSlowly();
        }
    }

    private static int runs(List<String> options) {
        int at = options.indexOf("--runs");
        return at < 0 ? 5 : Integer.parseInt(options.get(at + 1));
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
