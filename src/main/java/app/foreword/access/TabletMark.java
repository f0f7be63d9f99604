package app.foreword.access;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** In the session of a patient at a tablet of the clinic: which hand-over it is, and when somebody was last there. */
public final class TabletMark implements Serializable {

    /**
     * Longer than the three minutes that the page itself counts, because it sends word of a patient who only reads and
     * scrolls once a minute. It holds where the page cannot: asleep, closed, or without a network.
     */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private static final long serialVersionUID = 1;
    private static final String NAME = TabletMark.class.getName();

    private final HandOverId handOver;
    private volatile Instant usedAt;

    TabletMark(HandOverId handOver, Instant now) {
        this.handOver = handOver;
        this.usedAt = now;
    }

    /** Whether the current request comes from a patient at a tablet of the clinic. */
    public static boolean isSet() {
        return !handOverHere().isEmpty();
    }

    /** Which hand-over this is, for the browser to tell one from the next; empty where it is none. */
    public static String handOverHere() {
        var session = VaadinSession.getCurrent();
        var wrapped = session == null ? null : session.getSession();
        return wrapped != null && wrapped.getAttribute(NAME) instanceof TabletMark mark
                ? String.valueOf(mark.handOver.value())
                : "";
    }

    /** Whether a request outside the framework's pages comes from there. */
    public static boolean isSet(HttpServletRequest request) {
        return of(request.getSession(false)) != null;
    }

    static @Nullable TabletMark of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(NAME) instanceof TabletMark mark ? mark : null;
    }

    void putInto(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    HandOverId handOver() {
        return handOver;
    }

    void used(Instant now) {
        usedAt = now;
    }

    boolean isSilent(Instant now) {
        return Duration.between(usedAt, now).compareTo(SILENCE) >= 0;
    }
}
