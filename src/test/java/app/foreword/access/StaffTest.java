package app.foreword.access;

import static app.foreword.access.AccessFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.foreword.access.InvalidAccount.Problem;
import app.foreword.enrolment.Secrets;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("UC-03 Staff accounts")
class StaffTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-03 R1: the newest first invitation works, while nobody has an account")
    void firstInvitation(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            fixture.base.signOut();
            fixture.base.jdbc.sql("delete from module_approval").update();
            fixture.base.jdbc.sql("delete from audit_event").update();
            fixture.base.jdbc.sql("delete from staff").update();
            var invitations = fixture.bean(Invitations.class);
            var earlier = invitations.inviteFirst().orElseThrow();
            var first = invitations.inviteFirst().orElseThrow();
            assertThat(invitations.find(earlier.secret())).isEmpty();
            invitations.accept(first.secret(), "ada", "Ada Admin", PASSWORD);
            assertThat(invitations.inviteFirst()).isEmpty();
            fixture.base.signIn("ADMIN");
            assertThat(fixture.bean(StaffAccounts.class).list())
                    .extracting(StaffAccount::username, StaffAccount::rights, StaffAccount::enabled)
                    .containsExactly(tuple("ada", StaffRights.of(StaffRole.ADMIN), true));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-03 R2: an invitation works once, for 7 days, and only its hash is stored")
    void invitations(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            fixture.base.signIn("ADMIN");
            var invitations = fixture.bean(Invitations.class);
            var once = invitations.invite(StaffRights.of(StaffRole.REVIEWER));
            var old = invitations.invite(StaffRights.of(StaffRole.REVIEWER));
            assertThat(fixture.base
                            .jdbc
                            .sql("select secret_hash from staff_invitation")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder(Secrets.hash(once.secret()), Secrets.hash(old.secret()));
            fixture.base.signOut();
            invitations.accept(once.secret(), "rita", "Rita Reviewer", PASSWORD);
            assertThatThrownBy(() -> invitations.accept(once.secret(), "rob", "Rob", PASSWORD))
                    .isInstanceOf(NoSuchElementException.class);
            fixture.base.clock.pass(Duration.ofDays(7));
            assertThatThrownBy(() -> invitations.accept(old.secret(), "rob", "Rob", PASSWORD))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-03 R3: what can't be taken is said, and the invitation stays open")
    void rules(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            fixture.account("taken", StaffRole.REVIEWER);
            var invitations = fixture.bean(Invitations.class);
            String secret =
                    invitations.invite(StaffRights.of(StaffRole.REVIEWER)).secret();
            var thrown =
                    catchThrowableOfType(InvalidAccount.class, () -> invitations.accept(secret, "a b", " ", "short"));
            assertThat(thrown.problems())
                    .extracting(Problem::key)
                    .containsExactly(
                            "access.invalid.username.characters",
                            "access.invalid.name.size",
                            "access.invalid.password.short");
            assertThatThrownBy(() -> invitations.accept(secret, " TAKEN ", "Tom", PASSWORD))
                    .hasMessageContaining("username.taken");
            assertThatThrownBy(() -> invitations.accept(secret, "long.username", "Tom", "Long.Username"))
                    .hasMessageContaining("password.username");
            assertThatThrownBy(() -> invitations.accept(secret, "tom", "Tom", "x".repeat(129)))
                    .hasMessageContaining("password.long");
            invitations.accept(secret, "tom", "Tom", "\uD83D\uDC34".repeat(128));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-03 R5: the last admin with open access stays")
    void lastAdminStays(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            var ada = fixture.account("ada", StaffRole.ADMIN);
            var bea = fixture.account("bea", StaffRole.ADMIN);
            var accounts = fixture.bean(StaffAccounts.class);
            accounts.disable(bea.id());
            assertThatThrownBy(() -> accounts.disable(ada.id())).isInstanceOf(LastAdmin.class);
            assertThatThrownBy(() -> accounts.changeRole(ada.id(), StaffRole.REVIEWER))
                    .isInstanceOf(LastAdmin.class);
            accounts.enable(bea.id());
            accounts.changeRole(ada.id(), StaffRole.REVIEWER);
            assertThatThrownBy(() -> accounts.disable(bea.id())).isInstanceOf(LastAdmin.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-03 R7: reviewers manage no accounts")
    void forAdmins(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            var ada = fixture.account("ada", StaffRole.ADMIN);
            fixture.base.signIn("REVIEWER");
            var accounts = fixture.bean(StaffAccounts.class);
            assertThatThrownBy(accounts::list).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> accounts.disable(ada.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.bean(Invitations.class).invite(StaffRights.of(StaffRole.ADMIN)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-13 R1: the right to approve stands beside the role, is given and taken, and comes by invitation")
    void approvers(Databases kind) {
        try (var fixture = new AccessFixture(kind)) {
            var accounts = fixture.bean(StaffAccounts.class);
            var ada = fixture.account("ada", StaffRole.ADMIN);
            var kim = fixture.account("kim", new StaffRights(StaffRole.REVIEWER, true));
            assertThat(kim.rights()).isEqualTo(new StaffRights(StaffRole.REVIEWER, true));
            assertThat(accounts.approvers()).contains("Name of kim").doesNotContain("Name of ada");
            accounts.changeApprover(ada.id(), true);
            accounts.changeApprover(kim.id(), false);
            assertThat(accounts.list())
                    .filteredOn(account -> account.rights().approver())
                    .extracting(StaffAccount::username)
                    .contains("ada")
                    .doesNotContain("kim");
            accounts.changeRole(ada.id(), StaffRole.ADMIN);
            accounts.disable(fixture.account("bob", new StaffRights(StaffRole.ADMIN, true))
                    .id());
            assertThat(accounts.approvers()).contains("Name of ada").doesNotContain("Name of bob");
            fixture.base.signIn("REVIEWER");
            assertThatThrownBy(() -> accounts.changeApprover(kim.id(), true)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
