package app.foreword.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application as its own process, as a clinic runs it; can be stopped and started again. */
final class RunningForeword implements AutoCloseable {

    /** Far more than it takes on a machine that does nothing else. */
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private final Path data;
    private final int port = freePort();
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> environment;
    private @Nullable Process process;

    /** @param environment further settings, e.g. a database address */
    RunningForeword(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    void start() {
        launch();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!printed("Foreword is running at")) {
            if (System.nanoTime() > end || !process().isAlive()) {
                // nobody holds what did not start, so nobody else would end it
                close();
                throw new AssertionError("Foreword did not start:\n" + String.join("\n", output));
            }
            pause();
        }
    }

    /** Starts what is expected to refuse; @return its exit code */
    int startExpectingRefusal() {
        launch();
        try {
            if (!process().waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Foreword went on running");
            }
            pause();
            return process().exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An orderly stop, as the system's service manager does it. */
    void stop() {
        end(process().toHandle().destroy());
    }

    /** As when the power fails: no last words. */
    void kill() {
        end(process().toHandle().destroyForcibly());
    }

    String address() {
        return "http://localhost:" + port;
    }

    List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** The one-time link that the console shows while nobody has an account. */
    String setUpLink() {
        return output().stream()
                .filter(line -> line.contains("/setup/"))
                .map(line -> line.substring(line.indexOf("http")))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private void launch() {
        output.clear();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("foreword.jar"))
                .redirectErrorStream(true);
        builder.environment().put("FOREWORD_PORT", String.valueOf(port));
        builder.environment().put("FOREWORD_DATA", data.toString());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BufferedReader reader = process().inputReader();
        Thread.ofVirtual().start(() -> reader.lines().forEach(output::add));
    }

    private void end(boolean asked) {
        try {
            if (!asked || !process().waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("Foreword did not stop");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean printed(String words) {
        return output().stream().anyMatch(line -> line.contains(words));
    }

    private Process process() {
        if (process == null) {
            throw new IllegalStateException("Not started");
        }
        return process;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
