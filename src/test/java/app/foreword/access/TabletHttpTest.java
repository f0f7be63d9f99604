package app.foreword.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a tablet's browser gets, asked of the running application by one that runs no scripts. */
@DisplayName("UC-15 Tablet in the waiting room")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "foreword.address="})
@Import({OnEachDatabase.OnH2.class, People.class})
class TabletHttpTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String PIN = "4827";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient tablet =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private EnrolmentId enrolment;

    @BeforeEach
    void aPatientAndANurse() {
        enrolment = people.newPatient();
        jdbc.sql("delete from staff where username = 'bea' and id not in (select staff_id from tablet_handover)")
                .update();
        if (jdbc.sql("select count(*) from staff where username = 'bea'")
                        .query(Integer.class)
                        .single()
                == 0) {
            jdbc.sql("""
                            insert into staff (username, display_name, role, password_hash, pin_hash, created_at)
                            values ('bea', 'Bea Sample', 'REVIEWER', ?, ?, current_timestamp)
                            """)
                    .params(passwords.encode(PASSWORD), passwords.encode(PIN))
                    .update();
        }
    }

    @Test
    @DisplayName("UC-15 R1, R3: staff are gone from the browser, and every other address leads to the lesson")
    void staysInTheLesson() throws Exception {
        signIn();
        String staffSession = cookie("foreword");
        assertThat(start()).endsWith("/lesson");
        assertThat(cookie("foreword")).isNotEqualTo(staffSession);
        for (String elsewhere : List.of(
                "/",
                "/start",
                "/tablet",
                "/staff",
                "/staff/login",
                "/staff/enrolments/1",
                "/l/abc",
                "/setup/x",
                "/no",
                "/lessons")) {
            assertThat(locationOf(get(elsewhere))).as(elsewhere).endsWith("/lesson");
        }
        assertThat(locationOf(post("/staff/login", "username=bea&password=" + PASSWORD.replace(' ', '+'))))
                .endsWith("/lesson");
        assertThat(locationOf(post("/tablet/start", "enrolment=" + enrolment.value())))
                .endsWith("/lesson");
        assertThat(get("/styles/patient.css").statusCode()).isEqualTo(200);
        var old = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri("/staff"))
                                .header("Cookie", "foreword=" + staffSession)
                                .build(),
                        BodyHandlers.ofString());
        assertThat(locationOf(old)).as("the old session is dead").endsWith("/staff/login");
    }

    @Test
    @DisplayName("UC-15 R6, R7: given back it is locked, tells the browser to forget, and opens by the PIN")
    void locksAndOpens() throws Exception {
        signIn();
        start();
        assertThat(locationOf(post("/tablet/end", ""))).endsWith("/tablet");
        for (String elsewhere : List.of("/", "/start", "/lesson", "/lesson/contents", "/staff", "/l/abc")) {
            assertThat(locationOf(get(elsewhere))).as(elsewhere).endsWith("/tablet");
        }
        assertThat(get("/tablet").headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(get("/tablet").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(get("/staff/login").headers().firstValue("Location")).isEmpty();
        assertThat(locationOf(post("/tablet/take-back", "pin=5555"))).endsWith("/tablet?wrong");
        assertThat(locationOf(post("/tablet/take-back", ""))).endsWith("/tablet?missing");
        assertThat(locationOf(post("/tablet/take-back", "pin=" + PIN)))
                .endsWith("/staff/enrolments/" + enrolment.value());
        assertThat(has("fw-tablet")).isFalse();
        assertThat(get("/staff").headers().firstValue("Location"))
                .as("signed in")
                .isEmpty();
        assertThat(locationOf(get("/tablet"))).endsWith("/staff");
        assertThat(locationOf(get("/lesson"))).as("no patient any more").endsWith("/start");
    }

    @Test
    @DisplayName("UC-15 R7: username and password open it too")
    void opensByPassword() throws Exception {
        signIn();
        start();
        post("/tablet/end", "idle=true");
        signIn();
        get("/staff");
        assertThat(has("fw-tablet")).isFalse();
        assertThat(jdbc.sql("select ended_how from tablet_handover order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("IDLE");
    }

    @Test
    @DisplayName("UC-15 R10: ended from another device, the next request finds it locked")
    void endedFromAfar() throws Exception {
        signIn();
        start();
        jdbc.sql("update tablet_handover set ended_at = current_timestamp, ended_how = 'ENDED' where ended_at is null")
                .update();
        assertThat(locationOf(post("/tablet/here", ""))).endsWith("/tablet");
        assertThat(locationOf(post("/tablet/take-back", "pin=" + PIN))).endsWith("/tablet");
        assertThat(has("fw-tablet")).isTrue();
    }

    @Test
    @DisplayName("UC-15 R11: without its session, as after a restart, it is locked and the PIN opens it")
    void sessionLost() throws Exception {
        signIn();
        start();
        cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals("foreword"))
                .toList()
                .forEach(each -> cookies.getCookieStore().remove(uri("/"), each));
        assertThat(locationOf(get("/lesson"))).endsWith("/tablet");
        assertThat(locationOf(post("/tablet/take-back", "pin=" + PIN))).contains("/staff/enrolments/");
    }

    @Test
    @DisplayName("UC-15 R1: nobody but staff starts one, and a stranger's token is forgotten")
    void onlyStaff() throws Exception {
        assertThat(locationOf(post("/tablet/start", "enrolment=" + enrolment.value())))
                .endsWith("/start");
        assertThat(locationOf(post("/tablet/take-back", "pin=" + PIN))).endsWith("/tablet");
        assertThat(locationOf(get("/tablet"))).endsWith("/start");
        var stranger = HttpRequest.newBuilder(uri("/staff"))
                .header("Cookie", "fw-tablet=made-up")
                .build();
        var answer = HttpClient.newHttpClient().send(stranger, BodyHandlers.ofString());
        assertThat(locationOf(answer)).endsWith("/staff/login");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(set -> set.startsWith("fw-tablet=;") && set.contains("HttpOnly"));
    }

    private void signIn() throws Exception {
        assertThat(locationOf(post("/staff/login", "username=bea&password=" + PASSWORD.replace(' ', '+'))))
                .endsWith("/staff");
    }

    private String start() throws Exception {
        String where = locationOf(post("/tablet/start", "enrolment=" + enrolment.value()));
        assertThat(has("fw-tablet")).isTrue();
        return where;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return tablet.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return tablet.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String locationOf(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }

    private boolean has(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(each -> each.getName().equals(name));
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
