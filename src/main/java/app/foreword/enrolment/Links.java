package app.foreword.enrolment;

import app.foreword.rights.ForTheApplication;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where a link leads. */
@Service
@ForTheApplication(because = "asked before anyone is signed in; the caller throttles and checks the birth date")
public class Links {

    /** The first part of every link's address. */
    public static final String PATH = "l";

    private final LinkRows links;
    private final Clock clock;

    Links(LinkRows links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Live links only; one hash and one look-up whether there is one or not. */
    @Transactional(readOnly = true)
    public Optional<LinkedEnrolment> find(String secretOrCode) {
        return links.find(LinkKey.of(secretOrCode), clock.instant());
    }

    /** Live or not: for those who must be told why a link no longer leads anywhere. As much work as for a live one. */
    @Transactional(readOnly = true)
    public Optional<KnownLink> known(String secretOrCode) {
        return links.known(LinkKey.of(secretOrCode), clock.instant());
    }

    /**
     * The language of whom a link was made for, whether it still works or not, so that it tells nobody which. Only by
     * the secret: the code is short enough to be guessed by asking for long.
     */
    @Transactional(readOnly = true)
    public Optional<Locale> language(String secret) {
        var key = LinkKey.of(secret);
        return key.kind() == LinkKey.Kind.SECRET ? links.language(key) : Optional.empty();
    }
}
