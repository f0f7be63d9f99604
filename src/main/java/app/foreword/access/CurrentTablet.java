package app.foreword.access;

import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tablet from which the current request comes, where it is one. */
@Component
public class CurrentTablet {

    /** Whether a patient has it. */
    public boolean isOut() {
        return TabletMark.isSet();
    }

    /** Empty where it is not locked. */
    public Optional<HeldTablet> locked() {
        var request = VaadinServletRequest.getCurrent();
        return request != null && request.getAttribute(HeldTablet.class.getName()) instanceof HeldTablet tablet
                ? Optional.of(tablet)
                : Optional.empty();
    }
}
