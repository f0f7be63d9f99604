package app.foreword.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes links. A link that staff hand out ends all earlier ones; one that goes by e-mail stands beside them. */
@Component
class LinkMaker {

    private final EnrolmentRows enrolments;
    private final LinkRows links;
    private final Clock clock;

    LinkMaker(EnrolmentRows enrolments, LinkRows links, Clock clock) {
        this.enrolments = enrolments;
        this.links = links;
        this.clock = clock;
    }

    /** A link that opens nothing yet: it is not stored. */
    IssuedLink draft(EnrolmentId enrolment, @Nullable LocalDate treatment) {
        return new IssuedLink(Secrets.newSecret(), links.unusedCode(), expiry(enrolment, treatment, clock.instant()));
    }

    /**
     * The same for one of many, about whom everything is known.
     *
     * @param code that no other link has
     */
    IssuedLink draft(String code, @Nullable LocalDate treatment, @Nullable LocalDate promised, Instant now) {
        return new IssuedLink(Secrets.newSecret(), code, LinkLife.expiry(treatment, promised, now, clock.getZone()));
    }

    void handOut(EnrolmentId enrolment, IssuedLink link) {
        links.revoke(enrolment, clock.instant());
        links.add(enrolment, link, LinkKind.HAND_OUT, clock.instant());
    }

    void mail(EnrolmentId enrolment, IssuedLink link) {
        links.add(enrolment, link, LinkKind.MAIL, clock.instant());
    }

    Instant expiry(EnrolmentId enrolment, @Nullable LocalDate treatment, Instant now) {
        return LinkLife.expiry(treatment, enrolments.linkUntil(enrolment), now, clock.getZone());
    }
}
