package app.foreword.mail;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static app.foreword.enrolment.EnrolmentFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import app.foreword.audit.AuditTrail;
import app.foreword.enrolment.Correction;
import app.foreword.enrolment.EnrolmentFixture;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.Links;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.enrolment.PublicAddress;
import app.foreword.testing.Databases;
import app.foreword.testing.FileWords;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Against a real SMTP server in this process. */
@DisplayName("UC-22 Letters, e-mail and reminders")
class MailTest {

    private static final String ADDRESS = "ana@example.org";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/l/(\\S{22})");
    private static MailSettings settings = settings(0, "none");

    private GreenMail server = server(freePort());

    @Configuration(proxyBeanMethods = false)
    static class Around {

        @Bean
        MailSettings settings() {
            return settings;
        }

        @Bean
        MailWords words(PublicAddress address, Clock clock) {
            return new MailWords(new FileWords(), address, clock, "Lakeside Clinic", "555 0100");
        }
    }

    @BeforeEach
    void start() {
        server.start();
        settings = settings(server.getSmtp().getServerSetup().getPort(), "none");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R4, R5: sent once, in plain words that say nothing of health, with a link that works")
    void sent(Databases kind) throws MessagingException, IOException {
        try (var fixture = fixture(kind)) {
            var enrolment = enrol(fixture, ADDRESS, TODAY.plusDays(30));
            var letter = fixture.enrolments().issueLink(enrolment);
            var mails = fixture.bean(Mails.class);
            mails.sendLinks(List.of(enrolment));
            mails.sendLinks(List.of(enrolment));
            assertThat(states(fixture, enrolment)).containsExactly(MailState.QUEUED);
            fixture.bean(Outbox.class).sendDue();
            fixture.bean(Outbox.class).sendDue();
            MimeMessage message = onlyMessage();
            String body = message.getContent().toString();
            assertThat(message.getSubject()).isEqualTo("Lakeside Clinic: something short to read before your visit");
            assertThat(message.getAllRecipients()[0]).hasToString(ADDRESS);
            assertThat(message.getFrom()[0]).hasToString("clinic@example.org");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(body)
                    .contains("Hello Ana,", "555 0100", "http://localhost:8080/start")
                    .doesNotContainIgnoringCase("ketamine")
                    .doesNotContainIgnoringCase("treatment")
                    .doesNotContainIgnoringCase("module")
                    .doesNotContain("1985");
            var links = fixture.bean(Links.class);
            assertThat(links.find(secret(body))).isPresent();
            assertThat(links.find(letter.secret())).isPresent();
            assertThat(mails.of(enrolment)).singleElement().satisfies(each -> {
                assertThat(each.state()).isEqualTo(MailState.SENT);
                assertThat(each.address()).isEqualTo(ADDRESS);
            });
            assertThat(actions(fixture)).containsExactly("MAIL_SENT");
        }
    }

    @Test
    @DisplayName("UC-22 R5: in the patient's language")
    void spanish() throws MessagingException, IOException {
        try (var fixture = fixture(Databases.H2)) {
            var enrolment = enrol(fixture, ADDRESS, null);
            fixture.jdbc.sql("update enrolment set language = 'es'").update();
            fixture.bean(Mails.class).sendLinks(List.of(enrolment));
            fixture.bean(Outbox.class).sendDue();
            assertThat(onlyMessage().getSubject())
                    .isEqualTo("Lakeside Clinic: algo corto para leer antes de su visita");
            assertThat(onlyMessage().getContent().toString()).contains("Hola, Ana:", "Ábralo aquí:");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R6: a refused address is told and not tried again, and its link ends")
    void refused(Databases kind) throws IOException {
        try (var refusing = new RefusingServer()) {
            settings = settings(refusing.port(), "none");
            try (var fixture = fixture(kind)) {
                var enrolment = enrol(fixture, ADDRESS, null);
                fixture.bean(Mails.class).sendLinks(List.of(enrolment));
                fixture.bean(Outbox.class).sendDue();
                assertThat(fixture.bean(Mails.class).of(enrolment))
                        .singleElement()
                        .satisfies(each -> {
                            assertThat(each.state()).isEqualTo(MailState.FAILED);
                            assertThat(each.problem()).isEqualTo(MailProblem.ADDRESS_REFUSED);
                        });
                assertThat(fixture.enrolments().liveLink(enrolment)).isEmpty();
                assertThat(actions(fixture)).containsExactly("MAIL_FAILED");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R6: a server that is down is tried again, later and later, and in the end given up")
    void downThenUp(Databases kind) {
        try (var fixture = fixture(kind)) {
            int port = server.getSmtp().getServerSetup().getPort();
            server.stop();
            var enrolment = enrol(fixture, ADDRESS, null);
            var outbox = fixture.bean(Outbox.class);
            fixture.bean(Mails.class).sendLinks(List.of(enrolment));
            outbox.sendDue();
            assertThat(states(fixture, enrolment)).containsExactly(MailState.QUEUED);
            server = server(port);
            server.start();
            outbox.sendDue();
            assertThat(server.getReceivedMessages()).isEmpty();
            fixture.clock.pass(Duration.ofMinutes(1));
            outbox.sendDue();
            assertThat(states(fixture, enrolment)).containsExactly(MailState.SENT);
            server.stop();
            fixture.bean(Mails.class).sendLinks(List.of(enrolment));
            for (int i = 0; i < 5; i++) {
                outbox.sendDue();
                fixture.clock.pass(Duration.ofHours(2));
            }
            assertThat(states(fixture, enrolment)).containsExactly(MailState.FAILED, MailState.SENT);
            assertThat(fixture.jdbc
                            .sql("select count(*) from enrolment_link where revoked_at is null")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R6: a fault while one is sent is told at once, its link stays, and the others go on")
    void broken(Databases kind) {
        try (var fixture = fixture(kind)) {
            var enrolment = enrol(fixture, ADDRESS, null);
            fixture.bean(Mails.class).sendLinks(List.of(enrolment));
            var breaking = mock(MailServer.class);
            doThrow(new IllegalStateException("a fault")).when(breaking).send(any(), any());
            new Outbox(
                            fixture.bean(MailRows.class),
                            breaking,
                            fixture.bean(MailWords.class),
                            fixture.bean(EnrolmentRecords.class),
                            fixture.bean(AuditTrail.class),
                            fixture.clock,
                            fixture.bean(PlatformTransactionManager.class))
                    .sendDue();
            assertThat(fixture.bean(Mails.class).of(enrolment)).singleElement().satisfies(each -> {
                assertThat(each.state()).isEqualTo(MailState.FAILED);
                assertThat(each.problem()).isEqualTo(MailProblem.BROKEN);
            });
            assertThat(fixture.enrolments().liveLink(enrolment)).isPresent();
            assertThat(actions(fixture)).containsExactly("MAIL_FAILED");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R6: what was being sent when the program ended is told, and not sent again")
    void restarted(Databases kind) {
        try (var fixture = fixture(kind)) {
            var enrolment = enrol(fixture, ADDRESS, null);
            fixture.bean(Mails.class).sendLinks(List.of(enrolment));
            fixture.jdbc.sql("update mail set state = 'SENDING', tries = 1").update();
            fixture.bean(Outbox.class).recover();
            fixture.bean(Outbox.class).sendDue();
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(fixture.bean(Mails.class).of(enrolment))
                    .singleElement()
                    .extracting(SentMail::problem)
                    .isEqualTo(MailProblem.STOPPED);
        }
    }

    @Test
    @DisplayName("UC-22 R7: no link goes over the wire in the clear unless the clinic says so")
    void asksForTls() {
        settings = settings(server.getSmtp().getServerSetup().getPort(), "starttls");
        try (var fixture = fixture(Databases.H2)) {
            var enrolment = enrol(fixture, ADDRESS, null);
            fixture.bean(Mails.class).sendLinks(List.of(enrolment));
            fixture.bean(Outbox.class).sendDue();
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(states(fixture, enrolment)).containsExactly(MailState.QUEUED);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R8: reminded once for each mark; another treatment date is reminded of anew")
    void reminders(Databases kind) throws MessagingException, IOException {
        try (var fixture = fixture(kind)) {
            var enrolment = enrol(fixture, ADDRESS, TODAY.plusDays(8));
            round(fixture, Duration.ZERO);
            assertThat(server.getReceivedMessages()).isEmpty();
            round(fixture, Duration.ofDays(1));
            round(fixture, Duration.ofHours(1));
            assertThat(onlyMessage().getContent().toString()).contains("your visit on December 1, 2026");
            // a day on which the program did not run is made up for
            round(fixture, Duration.ofDays(6));
            round(fixture, Duration.ofHours(1));
            assertThat(server.getReceivedMessages()).hasSize(2);
            assertThat(fixture.bean(Mails.class).of(enrolment))
                    .extracting(SentMail::daysBefore)
                    .containsExactly(2, 7);
            fixture.enrolments().correct(enrolment, new Correction("Ana", "Sample", BORN, TODAY.plusDays(14), ADDRESS));
            round(fixture, Duration.ZERO);
            assertThat(server.getReceivedMessages()).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"FINISHED", "WAIVED"})
    @DisplayName("UC-22 R8: nobody who has finished, was waived, or has no address")
    void notReminded(String state) {
        try (var fixture = fixture(Databases.H2)) {
            enrol(fixture, ADDRESS, TODAY.plusDays(8));
            fixture.jdbc.sql("update enrolment set state = ?").param(state).update();
            fixture.enrolments().enrol(fixture.typed("2", "Bo", "Sample", BORN, TODAY.plusDays(8)));
            round(fixture, Duration.ofDays(1));
            assertThat(fixture.rows("mail")).isZero();
        }
    }

    @Test
    @DisplayName("UC-22 R8: whoever was enrolled after the mark has just got the link; nobody is reminded at night")
    void notTooSoonNorAtNight() {
        try (var fixture = fixture(Databases.H2)) {
            var enrolment = enrol(fixture, ADDRESS, TODAY.plusDays(5));
            round(fixture, Duration.ofDays(1));
            assertThat(fixture.rows("mail")).isZero();
            round(fixture, Duration.ofHours(2 * 24 + 9));
            assertThat(fixture.rows("mail")).isZero();
            round(fixture, Duration.ofHours(15));
            assertThat(fixture.bean(Mails.class).of(enrolment))
                    .extracting(SentMail::daysBefore)
                    .containsExactly(2);
        }
    }

    @Test
    @DisplayName("UC-22 R8: a reminder that waited too long is not sent any more")
    void tooLate() {
        try (var fixture = fixture(Databases.H2)) {
            var enrolment = enrol(fixture, ADDRESS, TODAY.plusDays(8));
            fixture.clock.pass(Duration.ofDays(1));
            fixture.bean(Reminders.class).queueDue();
            fixture.enrolments().waive(enrolment, "Had it before");
            fixture.bean(Outbox.class).sendDue();
            assertThat(states(fixture, enrolment)).containsExactly(MailState.CANCELLED);
            assertThat(server.getReceivedMessages()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,starttls,'7,2'",
        "clinic@example.org,ssl,7",
        "clinic@example.org,tls,'7,x'",
        "clinic@example.org,tls,0"
    })
    @DisplayName("UC-22 R9: settings that could never work are refused at the start")
    void settings(String from, String tls, String days) {
        assertThatThrownBy(() -> new MailSettings("mail.example.org", 587, "", "", from, tls, days))
                .isInstanceOf(InvalidMailSettings.class);
    }

    private void round(EnrolmentFixture fixture, Duration later) {
        fixture.clock.pass(later);
        fixture.bean(Reminders.class).queueDue();
        fixture.bean(Outbox.class).sendDue();
    }

    private MimeMessage onlyMessage() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static EnrolmentId enrol(EnrolmentFixture fixture, String email, @Nullable LocalDate treatment) {
        return fixture.enrolments()
                .enrol(new NewEnrolment("1", "Ana", "Sample", BORN, fixture.version, Locale.ENGLISH, treatment, email));
    }

    private static String secret(String body) {
        var found = LINK.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<MailState> states(EnrolmentFixture fixture, EnrolmentId enrolment) {
        return fixture.bean(Mails.class).of(enrolment).stream()
                .map(SentMail::state)
                .toList();
    }

    private static List<String> actions(EnrolmentFixture fixture) {
        return fixture.jdbc
                .sql("select action from audit_event where action like 'MAIL%' order by id")
                .query(String.class)
                .list();
    }

    private static EnrolmentFixture fixture(Databases kind) {
        return new EnrolmentFixture(
                kind,
                Around.class,
                PublicAddress.class,
                MailRows.class,
                MailServer.class,
                Mails.class,
                Outbox.class,
                Reminders.class);
    }

    private static MailSettings settings(int port, String tls) {
        return new MailSettings("127.0.0.1", port, "", "", "clinic@example.org", tls, "7,2");
    }

    private static GreenMail server(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
