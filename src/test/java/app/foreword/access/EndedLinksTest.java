package app.foreword.access;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.IssuedLink;
import app.foreword.testing.Databases;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpSession;

@DisplayName("UC-08 Never lost")
class EndedLinksTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-08 R6: a session ends with the link that opened it: replaced or run out, not waived")
    void sessionsEndWithTheirLink(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            var links = fixture.bean(PatientLinks.class);
            IssuedLink first = fixture.base.linkOf(fixture.base.ana());
            EnrolmentId enrolment = ((SignInResult.SignedIn)
                            fixture.bean(PatientSignIn.class).signIn(first.secret(), BORN, "192.0.2.1"))
                    .enrolment();
            var bySecret = openedBy(first.secret());
            var byCode = openedBy(first.shortCode());
            assertThat(links.ended(bySecret)).isFalse();
            assertThat(links.ended(byCode)).isFalse();

            fixture.base.signIn("REVIEWER");
            var second = openedBy(fixture.base.enrolments().issueLink(enrolment).secret());
            assertThat(links.ended(bySecret)).isTrue();
            assertThat(links.ended(byCode)).isTrue();
            assertThat(links.ended(second)).isFalse();

            fixture.base.enrolments().waive(enrolment, "Had the talk already");
            assertThat(links.ended(second)).isFalse();
            fixture.base.clock.pass(Duration.ofDays(400));
            assertThat(links.ended(second)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-08 R6: a browser is told that its link has ended, but nothing of a code, which can be guessed")
    void toldWithoutBirthDate(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            var links = fixture.bean(PatientLinks.class);
            IssuedLink link = fixture.base.linkOf(fixture.base.ana());
            assertThat(links.isKnownToHaveEnded(link.secret())).isFalse();

            fixture.base.clock.pass(Duration.ofDays(400));
            assertThat(links.isKnownToHaveEnded(link.secret())).isTrue();
            assertThat(links.isKnownToHaveEnded(link.shortCode())).isFalse();
            assertThat(links.isKnownToHaveEnded("no-such-secret")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-08 R6: a session that no link opened does not end with one")
    void others(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            var links = fixture.bean(PatientLinks.class);
            assertThat(links.ended(new MockHttpSession())).isFalse();
            assertThat(links.ended(openedBy("no-such-secret"))).isTrue();
        }
    }

    private static MockHttpSession openedBy(String link) {
        var session = new MockHttpSession();
        PatientLinks.openedBy(session, link);
        return session;
    }
}
