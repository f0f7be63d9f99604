package app.foreword.access;

import app.foreword.enrolment.KnownLink;
import app.foreword.enrolment.LinkKey;
import app.foreword.enrolment.LinkStanding;
import app.foreword.enrolment.Links;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which link opened a patient's session, and whether that link may still do so. A link that staff have replaced, because
 * a letter was lost, must not go on working in a page that somebody has open.
 */
@Component
class PatientLinks {

    private static final String OPENED_BY = "foreword-link";

    private final Links links;

    PatientLinks(Links links) {
        this.links = links;
    }

    static void openedBy(HttpSession session, @Nullable String secretOrCode) {
        session.setAttribute(OPENED_BY, secretOrCode);
    }

    /** Whether the session was opened by a link that has ended since. */
    boolean ended(HttpSession session) {
        return session.getAttribute(OPENED_BY) instanceof String link
                && standing(link).filter(LinkStanding.LIVE::equals).isEmpty();
    }

    /**
     * Whether a link that nobody can guess was one and has ended. Of a code it is not told: codes are short, and whoever
     * asks has neither given a birth date nor used up a try.
     */
    boolean isKnownToHaveEnded(String secretOrCode) {
        return LinkKey.of(secretOrCode).kind() == LinkKey.Kind.SECRET
                && standing(secretOrCode).filter(LinkStanding.ENDED::equals).isPresent();
    }

    private Optional<LinkStanding> standing(String secretOrCode) {
        return links.known(secretOrCode).map(KnownLink::standing);
    }
}
