package app.foreword.access;

import static app.foreword.access.AccessFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.testing.Databases;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@DisplayName("UC-03 Staff accounts")
class StaffLogInTest {

    private AccessFixture fixture;
    private ProviderManager logIn;

    @BeforeEach
    void start() {
        fixture = new AccessFixture(Databases.H2);
        logIn = new ProviderManager(fixture.bean(StaffLogIn.class));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    @DisplayName("UC-03 R3, R7: usernames are the same in capitals; an admin has both roles; the hash is gone")
    void logsIn() {
        fixture.account("ada", StaffRole.ADMIN);
        var principal = signedIn(" ADA ");
        assertThat(principal.displayName()).isEqualTo("Name of ada");
        assertThat(principal.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_ADMIN", "ROLE_REVIEWER");
        assertThat(principal.getPassword()).isNull();
    }

    @Test
    @DisplayName("UC-03 R4: unknown, wrong and closed fail alike")
    void failsAlike() {
        var ada = fixture.account("ada", StaffRole.ADMIN);
        fixture.account("bea", StaffRole.ADMIN);
        fixture.bean(StaffAccounts.class).disable(ada.id());
        assertThatThrownBy(() -> tryWith("ada", PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> tryWith("bea", PASSWORD + " ")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> tryWith("nobody", PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    @DisplayName("UC-03 R4: ten wrong tries for a username, known or not, then 15 minutes of waiting")
    void tenWrongTries() {
        fixture.account("ada", StaffRole.ADMIN);
        for (String username : new String[] {"ada", "nobody"}) {
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(() -> tryWith(username, "wrong")).isInstanceOf(BadCredentialsException.class);
            }
            assertThatThrownBy(() -> tryWith(username, PASSWORD)).isInstanceOf(LockedException.class);
        }
        fixture.base.clock.pass(Duration.ofMinutes(15));
        assertThat(tryWith("Ada", PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    @DisplayName("UC-03 R6: a change of rights ends the sessions from before it")
    void endsSessions() {
        var ada = fixture.account("ada", StaffRole.ADMIN);
        fixture.account("bea", StaffRole.ADMIN);
        var before = signedIn("ada");
        var sessions = fixture.bean(StaffSessions.class);
        assertThat(sessions.ended(before)).isFalse();
        fixture.bean(StaffAccounts.class).changeRole(ada.id(), StaffRole.REVIEWER);
        assertThat(sessions.ended(before)).isTrue();
        fixture.base.clock.pass(Duration.ofSeconds(1));
        assertThat(sessions.ended(signedIn("ada"))).isFalse();
    }

    @Test
    @DisplayName("UC-13 R1: an approver has that right beside the role, and losing it ends the session that holds it")
    void approvers() {
        var kim = fixture.account("kim", new StaffRights(StaffRole.REVIEWER, true));
        var before = signedIn("kim");
        assertThat(before.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_REVIEWER", "ROLE_APPROVER");
        fixture.bean(StaffAccounts.class).changeApprover(kim.id(), false);
        assertThat(fixture.bean(StaffSessions.class).ended(before)).isTrue();
        assertThat(signedIn("kim").getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_REVIEWER");
    }

    @Test
    @DisplayName("UC-03 R3: passwords are kept with Argon2, and older parameters are replaced at log-in")
    void replacesOlderHashes() {
        fixture.account("ada", StaffRole.ADMIN);
        assertThat(hash()).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        var weaker = new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
        fixture.base
                .jdbc
                .sql("update staff set password_hash = ? where username = 'ada'")
                .param("{argon2}" + weaker.encode(PASSWORD))
                .update();
        tryWith("ada", PASSWORD);
        assertThat(hash()).contains("m=19456");
    }

    private String hash() {
        return fixture.base
                .jdbc
                .sql("select password_hash from staff where username = 'ada'")
                .query(String.class)
                .single();
    }

    private StaffPrincipal signedIn(String username) {
        return (StaffPrincipal)
                Objects.requireNonNull(tryWith(username, PASSWORD).getPrincipal());
    }

    private Authentication tryWith(String username, String password) {
        return logIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }
}
