package app.foreword.access;

import app.foreword.enrolment.PublicAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where the application runs and, while nobody has an account, how to make the first one. It goes to the console
 * and not to the log, because logs are kept and passed on.
 */
@Component
class FirstStaff {

    private final Invitations invitations;
    private final PublicAddress address;

    FirstStaff(Invitations invitations, PublicAddress address) {
        this.invitations = invitations;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellTheConsole() {
        System.out.println("Foreword is running at " + address.root());
        invitations
                .inviteFirst()
                .ifPresent(invitation -> System.out.printf(
                        "Nobody has an account yet. Make the first one (works once, for 7 days): %s%n",
                        address.of(invitation.path())));
    }
}
