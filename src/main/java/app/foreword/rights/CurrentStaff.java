package app.foreword.rights;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The staff member in whose name the current request runs. */
@Component
public class CurrentStaff {

    /** @throws AccessDeniedException where nobody, or a patient, is signed in */
    public SignedInStaff get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInStaff staff) {
            return staff;
        }
        throw new AccessDeniedException("No staff member is signed in");
    }
}
