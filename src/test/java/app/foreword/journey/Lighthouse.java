package app.foreword.journey;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A second opinion on the welcome page, where Node runs: other people's program with other people's idea of a slow
 * phone. Told, not held to: its figures change with its version.
 */
final class Lighthouse {

    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices");

    private final Path program;

    private Lighthouse(Path program) {
        this.program = program;
    }

    /** Where {@code bin/bench} could install it. */
    static Optional<Lighthouse> installed() {
        return Optional.ofNullable(System.getProperty("lighthouse")).map(path -> new Lighthouse(Path.of(path)));
    }

    void look(PatientVisits visits, BenchReport report) {
        try {
            Path result = Files.createTempFile("foreword-lighthouse", ".json");
            try {
                tell(run(visits.welcome(), result), report);
            } finally {
                Files.deleteIfExists(result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject run(PatientVisits.Stop stop, Path result) throws IOException, InterruptedException {
        var headers = new JsonObject();
        headers.addProperty("Cookie", cookies(stop));
        var process = new ProcessBuilder(
                        "node",
                        program.toString(),
                        stop.address(),
                        "--quiet",
                        "--output=json",
                        "--output-path=" + result,
                        "--only-categories=" + String.join(",", CATEGORIES),
                        "--extra-headers=" + headers,
                        "--chrome-flags=--headless=new --no-sandbox")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("CHROME_PATH", Browsers.CHROMIUM);
        Process running = process.start();
        if (!running.waitFor(3, TimeUnit.MINUTES)) {
            running.destroyForcibly().waitFor();
        }
        String json = Files.readString(result);
        return json.isBlank() ? new JsonObject() : new Gson().fromJson(json, JsonObject.class);
    }

    private static void tell(JsonObject result, BenchReport report) {
        if (!result.has("categories")) {
            report.note("Lighthouse gave no result.");
            return;
        }
        String version = result.get("lighthouseVersion").getAsString();
        for (String category : CATEGORIES) {
            var score = result.getAsJsonObject("categories")
                    .getAsJsonObject(category)
                    .get("score");
            double points = score.isJsonNull() ? Double.NaN : score.getAsDouble() * 100;
            report.add("welcome, Lighthouse " + category, points, "%.0f of 100".formatted(points), null);
        }
        var largest = result.getAsJsonObject("audits").getAsJsonObject("largest-contentful-paint");
        double paint = largest.get("numericValue").getAsDouble();
        report.add("welcome, Lighthouse largest paint", paint, "%.2f s".formatted(paint / 1000), null);
        report.note("Lighthouse %s: mobile, slow 4G simulated from one load".formatted(version));
        String failed = CATEGORIES.stream()
                .flatMap(category -> missed(result, category))
                .collect(Collectors.joining("; "));
        report.note("Lighthouse would rather have: " + (failed.isEmpty() ? "nothing else" : failed));
    }

    private static Stream<String> missed(JsonObject result, String category) {
        var audits = result.getAsJsonObject("audits");
        return result
                .getAsJsonObject("categories")
                .getAsJsonObject(category)
                .getAsJsonArray("auditRefs")
                .asList()
                .stream()
                .map(ref ->
                        audits.getAsJsonObject(ref.getAsJsonObject().get("id").getAsString()))
                .filter(audit ->
                        !audit.get("score").isJsonNull() && audit.get("score").getAsDouble() < 0.9)
                .map(audit -> audit.get("title").getAsString())
                .distinct();
    }

    private static String cookies(PatientVisits.Stop stop) {
        return new Gson()
                .fromJson(stop.cookies(), JsonObject.class).getAsJsonArray("cookies").asList().stream()
                        .map(cookie -> cookie.getAsJsonObject().get("name").getAsString() + "="
                                + cookie.getAsJsonObject().get("value").getAsString())
                        .collect(Collectors.joining("; "));
    }
}
