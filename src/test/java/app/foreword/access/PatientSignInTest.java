package app.foreword.access;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.access.SignInResult.LinkEnded;
import app.foreword.access.SignInResult.Refused;
import app.foreword.access.SignInResult.SignedIn;
import app.foreword.access.SignInResult.TooManyTries;
import app.foreword.enrolment.EnrolmentFixture;
import app.foreword.enrolment.IssuedLink;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.enrolment.Secrets;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-01 Open the link")
class PatientSignInTest {

    private static final LocalDate WRONG = BORN.plusYears(1);
    private static final String HOME = "192.0.2.1";

    private AccessFixture fixture;
    private PatientSignIn signIn;
    private IssuedLink link;

    @BeforeEach
    void enrol() {
        fixture = new AccessFixture(Databases.H2);
        signIn = fixture.bean(PatientSignIn.class);
        link = fixture.base.linkOf(fixture.base.ana());
        fixture.base.signOut();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    @DisplayName("UC-01 R4: link or code with the birth date let in")
    void letsIn() {
        assertThat(signIn.signIn(link.secret(), BORN, HOME)).isInstanceOf(SignedIn.class);
        assertThat(signIn.signIn(link.shortCode(), BORN, HOME)).isInstanceOf(SignedIn.class);
    }

    @Test
    @DisplayName(
            "UC-01 R4: the same answer and statements, whatever is wrong; who has the date is told that a link ended")
    void sameAnswerForTheSameWork() {
        var expired = fixture.base.linkOf(after(fixture.base, "2", LocalDate.of(2026, 11, 23)));
        var revoked = link;
        fixture.base.signIn("REVIEWER");
        link = fixture.base
                .enrolments()
                .issueLink(((SignedIn) signIn.signIn(revoked.secret(), BORN, HOME)).enrolment());
        fixture.base.clock.pass(Duration.ofDays(32));
        fixture.base.signOut();
        var statements = new ArrayList<Integer>();
        for (String submitted : List.of(Secrets.newSecret(), expired.secret(), revoked.secret(), "ABCD-EFGH")) {
            statements.add(fixture.base.database.count(
                    () -> assertThat(signIn.signIn(submitted, WRONG, HOME)).isEqualTo(new Refused())));
        }
        for (String ended : List.of(expired.secret(), revoked.secret())) {
            statements.add(fixture.base.database.count(
                    () -> assertThat(signIn.signIn(ended, BORN, HOME)).isEqualTo(new LinkEnded())));
        }
        statements.add(fixture.base.database.count(
                () -> assertThat(signIn.signIn(link.secret(), WRONG, HOME)).isEqualTo(new Refused())));
        statements.add(fixture.base.database.count(
                () -> assertThat(signIn.signIn(link.secret(), BORN, HOME)).isInstanceOf(SignedIn.class)));
        assertThat(statements).containsOnly(1);
    }

    @Test
    @DisplayName("UC-01 R9: a waiver shuts nobody out")
    void waived() {
        var enrolment = ((SignedIn) signIn.signIn(link.secret(), BORN, HOME)).enrolment();
        fixture.base.signIn("REVIEWER");
        fixture.base.enrolments().waive(enrolment, "Had the talk already");
        fixture.base.signOut();
        assertThat(signIn.signIn(link.secret(), WRONG, HOME)).isEqualTo(new Refused());
        assertThat(signIn.signIn(link.shortCode(), BORN, HOME)).isInstanceOf(SignedIn.class);
    }

    @Test
    @DisplayName("UC-01 R5: five wrong tries for a link, then everyone waits, also with the right date")
    void fiveWrongTriesForALink() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.signIn(link.secret(), WRONG, HOME)).isEqualTo(new Refused());
        }
        fixture.base.clock.pass(Duration.ofMinutes(5));
        assertThat(signIn.signIn(link.secret(), BORN, "192.0.2.2")).isEqualTo(new TooManyTries(Duration.ofMinutes(10)));
        fixture.base.clock.pass(Duration.ofMinutes(10));
        assertThat(signIn.signIn(link.secret(), BORN, HOME)).isInstanceOf(SignedIn.class);
    }

    @Test
    @DisplayName("UC-01 R5: a link that nobody has is counted the same")
    void unknownLinksAreCountedToo() {
        String nobodys = Secrets.newSecret();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.signIn(nobodys, WRONG, HOME)).isEqualTo(new Refused());
        }
        assertThat(signIn.signIn(nobodys, WRONG, HOME)).isInstanceOf(TooManyTries.class);
    }

    @Test
    @DisplayName("UC-01 R5: other spellings of a code are the same code")
    void spellingsCountTogether() {
        String code = link.shortCode();
        for (String spelling : List.of(code, code.replace("-", ""), code.replace('-', ' '), " " + code, code + "-")) {
            assertThat(signIn.signIn(spelling, WRONG, HOME)).isEqualTo(new Refused());
        }
        assertThat(signIn.signIn(code, BORN, HOME)).isInstanceOf(TooManyTries.class);
    }

    @Test
    @DisplayName("UC-01 R5: sixty wrong tries from one address; other addresses go on")
    void sixtyWrongTriesFromAnAddress() {
        for (int i = 0; i < 60; i++) {
            assertThat(signIn.signIn(Secrets.newSecret(), WRONG, "2001:db8:1:2::" + i))
                    .isEqualTo(new Refused());
        }
        assertThat(signIn.signIn(link.secret(), BORN, "2001:db8:1:2:ffff::1")).isInstanceOf(TooManyTries.class);
        assertThat(signIn.signIn(link.secret(), BORN, HOME)).isInstanceOf(SignedIn.class);
    }

    @Test
    @DisplayName("UC-01 R5: a right answer uses up no try")
    void rightAnswersAreFree() {
        for (int i = 0; i < 100; i++) {
            assertThat(signIn.signIn(link.secret(), BORN, HOME)).isInstanceOf(SignedIn.class);
        }
    }

    @Test
    @DisplayName("UC-01 R5: many tries in one moment don't slip through")
    void manyAtOnce() throws InterruptedException {
        Callable<SignInResult> wrong = () -> signIn.signIn(link.secret(), WRONG, HOME);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = threads.invokeAll(Collections.nCopies(40, wrong));
            assertThat(results.stream().filter(result -> result.resultNow() instanceof Refused))
                    .hasSize(5);
        }
    }

    private static NewEnrolment after(EnrolmentFixture base, String number, LocalDate treatment) {
        base.signIn("REVIEWER");
        return base.typed(number, "Bo", "Late", BORN, treatment);
    }
}
