package app.foreword.access;

import static app.foreword.access.AccessFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.foreword.audit.AuditTrail;
import app.foreword.audit.Rows;
import app.foreword.enrolment.Correction;
import app.foreword.enrolment.EnrolmentFixture;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.InvalidEnrolment;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SuppressWarnings("NullAway.Init") // each test begins with a fixture
@DisplayName("UC-26 Trace: who comes in, accounts, tablets, enrolments")
class AccessTraceTest {

    private AccessFixture fixture;

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R1, R4: each sign-in is one row, also a refused one, without what was typed")
    void signIns(Databases kind) {
        fixture = new AccessFixture(kind);
        fixture.account("bea", StaffRole.REVIEWER);
        left(() -> logIn("bea", PASSWORD)).containsExactly("bea STAFF_SIGNED_IN -");
        left(() -> logIn("bea", "wrong")).containsExactly("bea STAFF_SIGN_IN_REFUSED - WRONG_PASSWORD");
        left(() -> logIn("my secret", "wrong")).containsExactly("- STAFF_SIGN_IN_REFUSED - WRONG_PASSWORD");
        left(() -> {
                    for (int i = 0; i < 30; i++) {
                        logIn("bea", "wrong");
                    }
                })
                .as("what is turned away unread is one row, or asking for long would fill the database")
                .containsOnlyOnce("bea STAFF_SIGN_IN_REFUSED - TOO_MANY_TRIES")
                .hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R1: a sign-out is one row")
    void signOut(Databases kind) {
        fixture = new AccessFixture(kind);
        fixture.account("bea", StaffRole.REVIEWER);
        var signedIn = fixture.bean(StaffLogIn.class)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated("bea", PASSWORD));
        var handler = new StaffSignedOut(fixture.bean(AuditTrail.class));
        left(() -> handler.logout(new MockHttpServletRequest(), new MockHttpServletResponse(), signedIn))
                .containsExactly("bea STAFF_SIGNED_OUT -");
        left(() -> handler.logout(new MockHttpServletRequest(), new MockHttpServletResponse(), null))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R2: each change of an account is one row that says whose")
    void accounts(Databases kind) {
        fixture = new AccessFixture(kind);
        fixture.account("ada", StaffRole.ADMIN);
        var bea = fixture.account("bea", StaffRole.REVIEWER).id();
        signIn("ada", "ADMIN");
        var accounts = fixture.bean(StaffAccounts.class);
        var invitations = fixture.bean(Invitations.class);
        var made = new ArrayList<Invitation>();
        left(() -> made.add(invitations.invite(new StaffRights(StaffRole.ADMIN, true))))
                .containsExactly("ada STAFF_INVITED - ADMIN,APPROVER");
        fixture.base.signOut();
        left(() -> invitations.accept(made.getFirst().secret(), "kim", "Kim Sample", PASSWORD))
                .containsExactly("kim STAFF_ACCOUNT_MADE @kim ADMIN,APPROVER");
        signIn("ada", "ADMIN");
        left(() -> accounts.disable(bea)).containsExactly("ada STAFF_CHANGED @bea ACCOUNT_CLOSED");
        left(() -> accounts.enable(bea)).containsExactly("ada STAFF_CHANGED @bea ACCOUNT_OPENED");
        left(() -> accounts.changeRole(bea, StaffRole.ADMIN)).containsExactly("ada STAFF_CHANGED @bea ADMIN");
        left(() -> accounts.changeApprover(bea, true)).containsExactly("ada STAFF_CHANGED @bea APPROVER");
        left(() -> accounts.changeApprover(bea, false)).containsExactly("ada STAFF_CHANGED @bea NOT_APPROVER");
        left(() -> fixture.bean(StaffPins.class).choose("4827", "4827")).containsExactly("ada STAFF_PIN_CHANGED @ada");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-03 R8 and UC-26 R2: a forgotten password is replaced by a one-time link that ends the sessions")
    void newPassword(Databases kind) {
        fixture = new AccessFixture(kind);
        fixture.account("ada", StaffRole.ADMIN);
        var bea = fixture.account("bea", StaffRole.REVIEWER).id();
        var passwords = fixture.bean(NewPasswords.class);
        var before = Objects.requireNonNull(fixture.bean(StaffLogIn.class)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated("bea", PASSWORD)));
        signIn("ada", "ADMIN");
        String replaced = passwords.link(bea).replaceAll(".*/", "");
        var made = new ArrayList<String>();
        left(() -> made.add(passwords.link(bea).replaceAll(".*/", ""))).containsExactly("ada STAFF_RESET_ISSUED @bea");
        fixture.base.signOut();
        assertThat(passwords.find(replaced)).isEmpty();
        assertThat(fixture.bean(Invitations.class).find(made.getFirst()))
                .as("no invitation")
                .isEmpty();
        assertThat(catchThrowable(() -> passwords.choose(made.getFirst(), "short")))
                .isInstanceOf(InvalidAccount.class);
        left(() -> passwords.choose(made.getFirst(), "another long password"))
                .containsExactly("bea STAFF_PASSWORD_RESET @bea");
        assertThat(catchThrowable(() -> passwords.choose(made.getFirst(), "yet another password")))
                .isInstanceOf(NoSuchElementException.class);
        left(() -> logIn("bea", PASSWORD)).containsExactly("bea STAFF_SIGN_IN_REFUSED - WRONG_PASSWORD");
        left(() -> logIn("bea", "another long password")).containsExactly("bea STAFF_SIGNED_IN -");
        assertThat(fixture.bean(StaffSessions.class)
                        .ended((StaffPrincipal) Objects.requireNonNull(before.getPrincipal())))
                .isTrue();
        signIn("ada", "ADMIN");
        String late = passwords.link(bea).replaceAll(".*/", "");
        fixture.base.clock.pass(Duration.ofDays(1));
        assertThat(passwords.find(late)).isEmpty();
        fixture.base.signIn("REVIEWER");
        assertThat(catchThrowable(() -> passwords.link(bea))).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R2: a tablet given, ended and taken back, and a wrong PIN, are one row each")
    void tablets(Databases kind) {
        fixture = new AccessFixture(kind);
        fixture.account("bea", StaffRole.REVIEWER);
        var ana = fixture.base.enrolments().enrol(fixture.base.ana());
        signIn("bea", "REVIEWER");
        fixture.bean(StaffPins.class).choose("4827", "4827");
        var handOvers = fixture.bean(HandOvers.class);
        var lock = fixture.bean(TabletLock.class);
        var tokens = new ArrayList<String>();
        left(() -> tokens.add(handOvers.start(ana))).containsExactly("bea TABLET_GIVEN e" + ana.value());
        fixture.base.signOut();
        left(() -> lock.takeBack(tokens.getFirst(), "0000"))
                .containsExactly("bea STAFF_SIGN_IN_REFUSED e%d WRONG_PIN".formatted(ana.value()));
        left(() -> lock.takeBack(tokens.getFirst(), "4827")).containsExactly("bea TABLET_TAKEN_BACK e" + ana.value());
        signIn("bea", "REVIEWER");
        handOvers.start(ana);
        left(() -> handOvers.end(ana)).containsExactly("bea TABLET_ENDED e" + ana.value());
        left(() -> handOvers.end(ana)).as("nothing was out").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-26 R2, R3: enrolling, links, corrections and waivers are one row each, without names and reasons")
    void enrolments(Databases kind) {
        fixture = new AccessFixture(kind);
        var enrolments = fixture.base.enrolments();
        var made = new ArrayList<EnrolmentId>();
        var rows = left(() -> made.add(enrolments.enrol(fixture.base.ana())));
        long id = made.getFirst().value();
        rows.containsExactly("nora ENROLLED e" + id);
        left(() -> enrolments.issueLink(made.getFirst())).containsExactly("nora LINK_ISSUED e" + id);
        var right = new Correction("Anna", "Sample", EnrolmentFixture.BORN, EnrolmentFixture.TREATMENT.plusDays(1));
        left(() -> enrolments.correct(made.getFirst(), right))
                .containsExactly("nora PATIENT_CORRECTED e%d GIVEN_NAME,TREATMENT_DATE".formatted(id));
        left(() -> enrolments.correct(made.getFirst(), right))
                .as("nothing changed")
                .isEmpty();
        left(() -> enrolments.waive(made.getFirst(), "Ana had it elsewhere")).containsExactly("nora WAIVED e" + id);
        left(() -> enrolments.waive(made.getFirst(), "Again"))
                .as("it is waived")
                .isEmpty();
        left(() -> assertThatThrownBy(() -> enrolments.enrol(fixture.base.ana()))
                        .isInstanceOf(InvalidEnrolment.class))
                .as("what was refused has not happened")
                .isEmpty();
    }

    private ListAssert<String> left(Runnable work) {
        return assertThat(Rows.leftBy(fixture.base.jdbc, work));
    }

    private void logIn(String username, String password) {
        try {
            assertThat(fixture.bean(StaffLogIn.class)
                            .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password)))
                    .isNotNull();
        } catch (AuthenticationException refused) {
            // what it leaves is looked at
        }
    }

    private void signIn(String username, String role) {
        long id = fixture.base
                .jdbc
                .sql("select id from staff where username = ?")
                .param(username)
                .query(Long.class)
                .single();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Staff(new StaffId(id), username), null, "ROLE_" + role));
    }

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}
}
