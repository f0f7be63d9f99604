package app.foreword.access;

import static app.foreword.access.AccessFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.access.HandOver.Ending;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("UC-15 Tablet in the waiting room")
@SuppressWarnings("NullAway.Init") // each test begins with on(...)
class TabletTest {

    private static final String PIN = "4827";

    private AccessFixture fixture;
    private HandOvers handOvers;
    private TabletLock lock;
    private EnrolmentId ana;

    private void on(Databases kind) {
        fixture = new AccessFixture(kind);
        handOvers = fixture.bean(HandOvers.class);
        lock = fixture.bean(TabletLock.class);
        fixture.account("ada", StaffRole.ADMIN);
        fixture.account("bea", StaffRole.REVIEWER);
        ana = fixture.base.enrolments().enrol(fixture.base.ana());
        signIn("bea");
        choose(PIN);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R1, R7, R9: given and taken back with the PIN of whoever gave it; staff see both")
    void givenAndTakenBack(Databases kind) {
        on(kind);
        String token = handOvers.start(ana);
        var held = held(token);
        assertThat(held.enrolment()).isEqualTo(ana);
        assertThat(held.language()).isEqualTo(Locale.ENGLISH);
        assertThat(held.ended()).isNull();
        assertThat(lock.isOut(held.id())).isTrue();
        lock.leave(held.id(), false, Locale.forLanguageTag("es"));
        assertThat(held(token).ended()).isEqualTo(Ending.HANDED_BACK);
        assertThat(held(token).language()).isEqualTo(Locale.forLanguageTag("es"));
        lock.leave(held.id(), true, null);
        assertThat(held(token).ended()).as("the first end counts").isEqualTo(Ending.HANDED_BACK);
        assertThat(lock.takeBack(token, PIN)).isInstanceOfSatisfying(TakeBack.Done.class, done -> {
            assertThat(done.staff().username()).isEqualTo("bea");
            assertThat(done.enrolment()).isEqualTo(ana);
        });
        assertThat(lock.find(token)).isEmpty();
        assertThat(lock.takeBack(token, PIN)).as("once").isInstanceOf(TakeBack.Refused.class);
        assertThat(handOvers.of(ana)).singleElement().satisfies(seen -> {
            assertThat(seen.by()).isEqualTo("Name of bea");
            assertThat(seen.how()).isEqualTo(Ending.HANDED_BACK);
            assertThat(seen.isOut()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R4: finished, and idle, are told apart")
    void endings(Databases kind) {
        on(kind);
        String idle = handOvers.start(ana);
        lock.leave(held(idle).id(), true, null);
        assertThat(held(idle).ended()).isEqualTo(Ending.IDLE);
        fixture.base.jdbc.sql("update enrolment set state = 'FINISHED'").update();
        String finished = handOvers.start(ana);
        lock.leave(held(finished).id(), false, null);
        assertThat(held(finished).ended()).isEqualTo(Ending.FINISHED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R8: five tries for one hand-over, whatever the time; what is no PIN costs none")
    void fiveTries(Databases kind) {
        on(kind);
        String token = handOvers.start(ana);
        assertThat(lock.takeBack(token, "x".repeat(5000))).isInstanceOf(TakeBack.NoPin.class);
        for (int i = 0; i < TabletLock.MOST_TRIES; i++) {
            assertThat(lock.takeBack(token, "5555")).isInstanceOf(TakeBack.Wrong.class);
        }
        fixture.base.clock.pass(Duration.ofDays(1));
        assertThat(lock.takeBack(token, PIN)).isInstanceOf(TakeBack.Refused.class);
        assertThat(lock.pinState(held(token))).isEqualTo(PinState.TOO_MANY_TRIES);
        lock.takenBack(held(token), signIn("ada").id());
        assertThat(lock.find(token)).as("username and password always do").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "UC-15 R8: twelve wrong ones over all tablets, until the next sign-in with a password; a right one resets nothing")
    void triesOverAllTablets(Databases kind) {
        on(kind);
        for (int given = 0; given < 3; given++) {
            String token = handOvers.start(ana);
            for (int i = 0; i < 4; i++) {
                assertThat(lock.takeBack(token, "5555")).isInstanceOf(TakeBack.Wrong.class);
            }
            assertThat(handOvers.of(ana).getFirst().wrongPins()).isEqualTo(4);
            assertThat(lock.triesLeft(held(token))).isEqualTo(given == 2 ? 0 : 1);
            if (given < 2) {
                assertThat(lock.takeBack(token, PIN)).isInstanceOf(TakeBack.Done.class);
                assertThat(handOvers.of(ana).getFirst().wrongPins()).isEqualTo(4);
            }
        }
        String token = handOvers.start(ana);
        assertThat(lock.pinState(held(token))).isEqualTo(PinState.TOO_MANY_TRIES);
        assertThat(lock.takeBack(token, PIN)).isInstanceOf(TakeBack.Refused.class);
        signIn("bea");
        assertThat(lock.triesLeft(held(token))).isEqualTo(TabletLock.MOST_TRIES);
        assertThat(lock.takeBack(token, PIN)).isInstanceOf(TakeBack.Done.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R7: no token opens another's, and a colleague's PIN opens none")
    void ownTokenAndPin(Databases kind) {
        on(kind);
        String beas = handOvers.start(ana);
        signIn("ada");
        choose("7391");
        assertThat(lock.takeBack("another", PIN)).isInstanceOf(TakeBack.Refused.class);
        assertThat(lock.takeBack(beas, "7391")).isInstanceOf(TakeBack.Wrong.class);
        String adas = handOvers.start(ana);
        assertThat(lock.takeBack(adas, PIN)).isInstanceOf(TakeBack.Wrong.class);
        assertThat(lock.takeBack(adas, "7391")).isInstanceOf(TakeBack.Done.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R1: one tablet at a time for an enrolment")
    void oneAtATime(Databases kind) {
        on(kind);
        String first = handOvers.start(ana);
        String second = handOvers.start(ana);
        assertThat(held(first).ended()).isEqualTo(Ending.CUT_OFF);
        assertThat(lock.isOut(held(first).id())).isFalse();
        assertThat(lock.isOut(held(second).id())).isTrue();
        assertThat(lock.takeBack(first, PIN)).isInstanceOf(TakeBack.Done.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R10: ended from another device, it opens by username and password only")
    void endedFromAfar(Databases kind) {
        on(kind);
        String token = handOvers.start(ana);
        signIn("ada");
        handOvers.end(ana);
        assertThat(lock.isOut(held(token).id())).isFalse();
        assertThat(lock.pinState(held(token))).isEqualTo(PinState.ENDED_BY_STAFF);
        assertThat(lock.takeBack(token, PIN)).isInstanceOf(TakeBack.Refused.class);
        assertThat(handOvers.of(ana).getFirst().endedBy()).isEqualTo("Name of ada");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R10: a waiver or a sign-off leaves no tablet open, an earlier sign-off closes none")
    void waivedOrSignedOff(Databases kind) {
        on(kind);
        signOff();
        fixture.base.clock.pass(Duration.ofMinutes(1));
        String token = handOvers.start(ana);
        assertThat(lock.isOut(held(token).id())).isTrue();
        fixture.base.clock.pass(Duration.ofMinutes(1));
        signOff();
        assertThat(lock.isOut(held(token).id())).isFalse();
        String again = handOvers.start(ana);
        fixture.base.enrolments().waive(ana, "Has had the talk elsewhere");
        assertThat(lock.isOut(held(again).id())).isFalse();
        assertThatThrownBy(() -> handOvers.start(ana))
                .isInstanceOfSatisfying(
                        HandOverRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(HandOverRefused.Reason.WAIVED));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R8: other rights, or a closed account, and the PIN counts no more")
    void otherRights(Databases kind) {
        on(kind);
        String token = handOvers.start(ana);
        signIn("ada");
        var accounts = fixture.bean(StaffAccounts.class);
        var bea = held(token).staff();
        accounts.changeApprover(bea, true);
        assertThat(lock.pinState(held(token))).isEqualTo(PinState.RIGHTS_CHANGED);
        assertThat(lock.takeBack(token, PIN)).isInstanceOf(TakeBack.Refused.class);
        accounts.changeApprover(bea, false);
        accounts.disable(bea);
        assertThat(lock.takeBack(token, PIN)).isInstanceOf(TakeBack.Refused.class);
        assertThat(held(token).pinTries()).as("not even tried").isZero();
        accounts.enable(bea);
        assertThat(lock.takeBack(token, PIN))
                .as("the PIN went with the account")
                .isInstanceOf(TakeBack.Refused.class);
        signIn("bea");
        assertThat(fixture.bean(StaffPins.class).isChosen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R2: without a PIN nothing is given; a PIN is stored as passwords are")
    void pinFirst(Databases kind) {
        on(kind);
        signIn("ada");
        assertThat(fixture.bean(StaffPins.class).isChosen()).isFalse();
        assertThatThrownBy(() -> handOvers.start(ana))
                .isInstanceOfSatisfying(
                        HandOverRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(HandOverRefused.Reason.NO_PIN));
        assertThatThrownBy(() -> choose("1234")).isInstanceOf(InvalidPin.class);
        choose("7391");
        assertThat(fixture.bean(StaffPins.class).isChosen()).isTrue();
        assertThat(fixture.base
                        .jdbc
                        .sql("select pin_hash from staff where username = 'ada'")
                        .query(String.class)
                        .single())
                .startsWith("{argon2}")
                .doesNotContain("7391");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-15 R1: the database has no token, and nobody but staff gives a tablet")
    void hashesAndRights(Databases kind) {
        on(kind);
        String token = handOvers.start(ana);
        assertThat(fixture.base
                        .jdbc
                        .sql("select token_hash from tablet_handover")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
        fixture.base.signIn("PATIENT");
        assertThatThrownBy(() -> handOvers.start(ana)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handOvers.end(ana)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> choose(PIN)).isInstanceOf(AccessDeniedException.class);
    }

    private HeldTablet held(String token) {
        return lock.find(token).orElseThrow();
    }

    private void choose(String pin) {
        fixture.bean(StaffPins.class).choose(pin, pin);
    }

    private void signOff() {
        fixture.base
                .jdbc
                .sql("""
                        insert into sign_off (enrolment_id, event, reason, staff_id, happened_at)
                        select ?, 'SIGNED', '', min(id), ? from staff
                        """)
                .params(ana.value(), fixture.base.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private StaffPrincipal signIn(String username) {
        var signedIn = new ProviderManager(fixture.bean(StaffLogIn.class))
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, PASSWORD));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        return (StaffPrincipal) Objects.requireNonNull(signedIn.getPrincipal());
    }
}
