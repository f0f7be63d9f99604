package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The patient in whose name the current request runs. */
@Component
public class CurrentPatient {

    /** @throws AccessDeniedException where nobody, or a staff member, is signed in */
    public EnrolmentId enrolment() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PatientPrincipal patient) {
            return patient.enrolment();
        }
        throw new AccessDeniedException("No patient is signed in");
    }

    /** Whether they sit at a tablet of the clinic: it goes on to other people, so nothing may be left on it. */
    public boolean onTablet() {
        // a download is asked for outside the framework's pages
        return TabletMark.isSet()
                || (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                        && TabletMark.of(here.getRequest().getSession(false)) != null);
    }
}
