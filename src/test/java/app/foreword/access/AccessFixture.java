package app.foreword.access;

import app.foreword.enrolment.EnrolmentFixture;
import app.foreword.testing.Databases;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The enrolment services and those that let people in, on a fresh database. */
final class AccessFixture implements AutoCloseable {

    static class Encoders {

        @Bean
        static PasswordEncoder passwordEncoder() {
            return SecurityConfiguration.passwordEncoder();
        }

        @Bean
        static RoleHierarchy roleHierarchy() {
            return SecurityConfiguration.roleHierarchy();
        }
    }

    static final String PASSWORD = "correct horse battery";

    final EnrolmentFixture base;

    AccessFixture(Databases kind) {
        base = new EnrolmentFixture(
                kind,
                Encoders.class,
                StaffRows.class,
                InvitationRows.class,
                StaffSessions.class,
                StaffAccounts.class,
                Invitations.class,
                NewPasswords.class,
                StaffLogIn.class,
                PatientSignIn.class,
                PatientLinks.class,
                PatientSession.class,
                HandOverRows.class,
                PinRows.class,
                StaffPins.class,
                HandOvers.class,
                TabletLock.class);
    }

    <T> T bean(Class<T> type) {
        return base.bean(type);
    }

    /** Makes an account the way people do. */
    StaffAccount account(String username, StaffRole role) {
        return account(username, StaffRights.of(role));
    }

    StaffAccount account(String username, StaffRights rights) {
        base.signIn("ADMIN");
        bean(Invitations.class)
                .accept(bean(Invitations.class).invite(rights).secret(), username, "Name of " + username, PASSWORD);
        return bean(StaffAccounts.class).list().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        base.close();
    }
}
