package app.foreword.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.DraftPlace;
import app.foreword.learning.Drafts;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.Step;
import app.foreword.record.ClinicContact;
import app.foreword.record.OwnCopies;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a tablet's browser gets, asked of the running application by one that runs no scripts. */
@DisplayName("UC-15 Tablet in the waiting room")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "foreword.address="})
@Import({OnEachDatabase.OnH2.class, People.class, TabletHttpTest.Token.class})
class TabletHttpTest {

    /** The token that the page before the start has in its form, where no script puts that form together. */
    @RestController
    static class Token {

        @GetMapping("/staff/test/token")
        String token(CsrfToken token) {
            return token.getToken();
        }
    }

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

    @Autowired
    private Learning learning;

    @Autowired
    private Drafts drafts;

    @Autowired
    private OwnCopies copies;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient tablet =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private EnrolmentId enrolment;

    @BeforeEach
    void aPatientAndANurse() {
        enrolment = people.newPatient();
        jdbc.sql("""
                        delete from staff where username = 'bea' and id not in (select staff_id from tablet_handover)
                            and id not in (select staff_id from audit_event where staff_id is not null)
                        """).update();
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
        for (String asPages :
                List.of("/staff/login?v-r=1", "/staff/login?v-r=uidl", "/?v-r=1", "/tablet/take-back?v-r=uidl")) {
            assertThat(locationOf(post(asPages, "username=bea&password=" + PASSWORD.replace(' ', '+') + "&pin=5555")))
                    .as(asPages)
                    .endsWith("/lesson");
        }
        assertThat(jdbc.sql("select max(pin_tries) from tablet_handover where enrolment_id = ?")
                        .param(enrolment.value())
                        .query(Integer.class)
                        .single())
                .isZero();
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
    @DisplayName("UC-15 R3: who has finished there gets no copy as a file")
    void noCopy() throws Exception {
        people.asPatient(enrolment, this::finish);
        signIn();
        start();
        for (String copy : List.of("/lesson/copy.pdf", "/lesson/copy.pdf?v-r=uidl", "/%6Cesson/copy.pdf")) {
            var answer = get(copy);
            assertThat(answer.statusCode()).as(copy).isEqualTo(303);
            assertThat(locationOf(answer)).as(copy).matches(".*/lesson(/summary)?");
        }
        assertThat(people.asPatient(enrolment, () -> copies.pdf(enrolment, new ClinicContact("", ""))))
                .as("there is one")
                .isPresent();
    }

    @Test
    @DisplayName("UC-15 R1: a language that somebody chose at the door before is not this patient's")
    void languageOfTheDoor() throws Exception {
        signIn();
        assertThat(startAnswer().headers().allValues("Set-Cookie"))
                .anyMatch(set -> set.startsWith("fw-door-language=;"))
                .anyMatch(set -> set.startsWith("fw-language=;"))
                .anyMatch(set -> set.startsWith("fw-link=;"));
    }

    @Test
    @DisplayName("UC-15 R6: at the end, at the lock and for staff the browser forgets which language was read")
    void languageOfThePatient() throws Exception {
        signIn();
        start();
        assertThat(post("/tablet/end", "").headers().allValues("Set-Cookie"))
                .anyMatch(set -> set.startsWith("fw-language=;"));
        assertThat(get("/tablet").headers().allValues("Set-Cookie")).anyMatch(set -> set.startsWith("fw-language=;"));
        assertThat(post("/tablet/take-back", "pin=" + PIN).headers().allValues("Set-Cookie"))
                .anyMatch(set -> set.startsWith("fw-language=;"));
    }

    @Test
    @DisplayName("UC-15 R6: words typed without a connection are kept when it is given back, also after the session")
    void typedWords() throws Exception {
        signIn();
        start();
        post("/tablet/end", "idle=true&place=question&text=Can+I+drive%3F+Yes,+or+no&ago=2000");
        assertThat(drafts()).containsValue("Can I drive? Yes, or no");
        assertThat(
                        locationOf(
                                post(
                                        "/tablet/end",
                                        "place=question&text=Later+words&ago=0&place=no+such+place&text=x&ago=1&place=about:p1&text=y&ago=z")))
                .endsWith("/tablet");
        assertThat(drafts()).containsValues("Later words", "y").hasSize(2);
        post("/tablet/take-back", "pin=" + PIN);
        post("/tablet/end", "place=question&text=Of+the+next&ago=0");
        assertThat(drafts()).as("staff have it back").containsValue("Later words");
    }

    @Test
    @DisplayName("UC-15 R1, R6, R7: pages of other sites start, end and unlock nothing")
    void otherSites() throws Exception {
        signIn();
        assertThat(locationOf(send("/tablet/start", "enrolment=" + enrolment.value(), "Accept", "*/*")))
                .as("without a token")
                .doesNotContain("/lesson");
        assertThat(has("fw-tablet")).isFalse();
        signIn();
        start();
        for (String door : List.of("/tablet/end", "/tablet/here", "/tablet/take-back")) {
            assertThat(send(door, "", "Sec-Fetch-Site", "same-site").statusCode())
                    .as(door)
                    .isEqualTo(403);
            assertThat(send(door, "", "Origin", "http://wiki.clinic.example").statusCode())
                    .as(door)
                    .isEqualTo(403);
        }
        assertThat(send("/tablet/here", "", "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(204);
        assertThat(send("/tablet/here", "", "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    @DisplayName(
            "UC-15 R6: what the browser keeps goes at the start, at the lock, at the sign-in there, and when taken back")
    void browserForgets() throws Exception {
        signIn();
        assertThat(clears(startAnswer())).isTrue();
        post("/tablet/end", "");
        assertThat(clears(get("/staff/login"))).isTrue();
        assertThat(clears(post("/tablet/take-back", "pin=" + PIN))).isTrue();
        assertThat(clears(get("/staff"))).isFalse();
    }

    @Test
    @DisplayName(
            "UC-15 R3, R6: a page that says what failed has words for numbers there, and leads to the lock by itself")
    void errorPages() throws Exception {
        signIn();
        String elsewhere = get("/lesson/a%3Bb").body();
        start();
        String there = get("/lesson/a%3Bb").body();
        assertThat(elsewhere).contains("tel:988").doesNotContain("refresh");
        assertThat(there).doesNotContain("tel:", "sms:").contains("tell the staff now", "content=\"180;url=/tablet\"");
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
        assertThat(post("/tablet/start", "enrolment=" + enrolment.value()).statusCode())
                .isEqualTo(403);
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
        String where = locationOf(startAnswer());
        assertThat(has("fw-tablet")).isTrue();
        return where;
    }

    private HttpResponse<String> startAnswer() throws Exception {
        return post(
                "/tablet/start",
                "enrolment=" + enrolment.value() + "&_csrf="
                        + get("/staff/test/token").body());
    }

    private Map<DraftPlace, String> drafts() {
        return people.asPatient(enrolment, () -> drafts.all(enrolment));
    }

    private boolean finish() {
        while (true) {
            switch (learning.state(enrolment).next()) {
                case Step.Read read -> learning.finishReading(enrolment, read.section());
                case Step.Ask ask -> learning.answer(enrolment, new GivenAnswer(ask.ordinal(), ask.question(), null));
                case Step.Finished end -> {
                    return true;
                }
            }
        }
    }

    private static boolean clears(HttpResponse<?> answer) {
        return answer.headers().firstValue("Clear-Site-Data").isPresent();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return tablet.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(path, form, "Accept", "*/*");
    }

    private HttpResponse<String> send(String path, String form, String header, String value) throws Exception {
        return tablet.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, value)
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
