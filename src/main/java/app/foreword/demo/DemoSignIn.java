package app.foreword.demo;

import app.foreword.access.PatientPrincipal;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.Roles;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs work in somebody's name, so that the sample clinic passes the same guards as everyone. */
@Component
@Profile("demo")
class DemoSignIn {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AuthenticationProvider staff;

    DemoSignIn(AuthenticationProvider staff) {
        this.staff = staff;
    }

    static String newPassword() {
        var bytes = new byte[9];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void asStaff(String username, String password, Runnable work) {
        var signedIn = staff.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        if (signedIn == null) {
            throw new IllegalStateException("The sample staff member cannot sign in");
        }
        as(signedIn, work);
    }

    void asPatient(EnrolmentId enrolment, Runnable work) {
        as(
                UsernamePasswordAuthenticationToken.authenticated(
                        new PatientPrincipal(enrolment, Locale.ENGLISH),
                        null,
                        List.of(new SimpleGrantedAuthority("ROLE_" + Roles.PATIENT))),
                work);
    }

    private static void as(Authentication authentication, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
