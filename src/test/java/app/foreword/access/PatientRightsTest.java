package app.foreword.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.ForPatient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("UC-01 Open the link")
class PatientRightsTest {

    @EnableMethodSecurity
    static class Rules {}

    static class Lesson {

        @ForPatient
        public String read(EnrolmentId enrolment) {
            return "lesson " + enrolment.value();
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("UC-01 R8: a patient gets at their own enrolment and nothing else")
    void ownEnrolmentOnly() {
        try (var application = new AnnotationConfigApplicationContext(Rules.class, Lesson.class)) {
            var lesson = application.getBean(Lesson.class);
            signIn(new PatientPrincipal(new EnrolmentId(7), Locale.ENGLISH));
            assertThat(lesson.read(new EnrolmentId(7))).isEqualTo("lesson 7");
            assertThatThrownBy(() -> lesson.read(new EnrolmentId(8))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    @DisplayName("UC-01 R8: the session that holds it can be stored")
    void serializable() throws IOException, ClassNotFoundException {
        var patient = new PatientPrincipal(new EnrolmentId(7), Locale.ENGLISH);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(patient);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(patient);
        }
    }

    private static void signIn(PatientPrincipal patient) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        patient, null, List.of(new SimpleGrantedAuthority("ROLE_PATIENT"))));
    }
}
