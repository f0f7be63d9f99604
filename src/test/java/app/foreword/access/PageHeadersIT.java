package app.foreword.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The headers of the pages that are open to everyone, asked of the packaged application: only there does the page take
 * its whole way, on which headers that are written late get lost.
 */
class PageHeadersIT {

    private static final String SAID = "Foreword is running at ";

    @TempDir
    private static Path data;

    private static Process foreword;
    private static String address = "";

    @BeforeAll
    static void start() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("foreword.jar"))
                .redirectErrorStream(true);
        builder.environment().put("FOREWORD_PORT", "0");
        builder.environment().put("FOREWORD_DATA", data.toString());
        foreword = builder.start();
        BufferedReader output = foreword.inputReader();
        address = output.lines()
                .filter(line -> line.startsWith(SAID))
                .findFirst()
                .orElseThrow()
                .substring(SAID.length());
        // goes on reading, or a full pipe would stop the application
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        foreword.destroy();
        foreword.waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/l/any-secret", "/staff/login", "/setup/any-secret"})
    void openPagesSayWhatToRefuse(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        var headers = answer.headers();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }
}
