package app.foreword.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** What goes over the wire, asked of the running application. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:security-http;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true",
            "foreword.address="
        })
class SecurityHttpTest {

    private static final String PASSWORD = "correct horse battery";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Invitations invitations;

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "/lesson, /start",
        "/lesson/read/rain, /start?to=lesson/read/rain",
        "/lesson/question/5, /start?to=lesson/question/5",
        "/lesson/question/5?to=http://elsewhere.example, /start?to=lesson/question/5",
        "/lesson/a/b/c/d, /start",
        "/staff, /staff/login",
        "/staff/people, /staff/login",
        "/staff/enrol, /staff/login",
        "/staff/enrolments/1/link, /staff/login"
    })
    void sendsEachToTheirDoor(String asked, String door) throws Exception {
        var answer = get(asked);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(address(door));
    }

    /** The pages themselves need the packaged client: see PageHeadersIT. */
    @Test
    void whatVaadinAnswersSaysWhatToRefuse() throws Exception {
        var answer = send(HttpRequest.newBuilder(uri("/?v-r=uidl")).POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Cache-Control")).containsAnyOf("no-store", "no-cache");
    }

    @Test
    void sessionCookiesAreForThisServerOnly() throws Exception {
        assertThat(header(get("/lesson"), "Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void overHttpsCookiesAreSecureAndHttpsStays() throws Exception {
        var answer = send(HttpRequest.newBuilder(uri("/lesson")).header("X-Forwarded-Proto", "https"));
        assertThat(header(answer, "Set-Cookie")).contains("Secure");
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=");
    }

    @Test
    void stylesNeedNoSignIn() throws Exception {
        assertThat(get("/styles/access.css").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("UC-03 R1, R4: the account from an invitation opens the staff's pages, and only a right password does")
    void logIn() throws Exception {
        invitations.accept(invitations.inviteFirst().orElseThrow().secret(), "ada", "Ada Admin", PASSWORD);
        var wrong = logIn("ada", "wrong");
        assertThat(header(wrong, "Location"))
                .as("%s %s", wrong.statusCode(), wrong.body())
                .endsWith("/staff/login?error");
        var right = logIn("ada", PASSWORD);
        assertThat(header(right, "Location")).isEqualTo(address("/staff"));
        String session = header(right, "Set-Cookie").split(";", 2)[0];
        var people = send(HttpRequest.newBuilder(uri("/staff/people")).header("Cookie", session));
        assertThat(people.statusCode()).as("let through").isNotEqualTo(302);
        var lesson = send(HttpRequest.newBuilder(uri("/lesson")).header("Cookie", session));
        assertThat(header(lesson, "Location")).isEqualTo(address("/start"));
    }

    private HttpResponse<String> logIn(String username, String password) throws Exception {
        return send(HttpRequest.newBuilder(uri("/staff/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + username + "&password=" + password.replace(' ', '+'))));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(address(path));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
