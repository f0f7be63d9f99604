package app.foreword.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only the signed-in patient of the enrolment passed as the parameter named {@code enrolment}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('PATIENT') and authentication.principal.enrolment == #enrolment")
public @interface ForPatient {}
