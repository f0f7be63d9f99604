package app.foreword.access;

import app.foreword.rights.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which staff sessions must not go on. Kept in memory like the sessions themselves: a restart ends them all, and then
 * nothing needs to be remembered.
 */
@Component
class StaffSessions {

    private final Map<StaffId, Instant> endedAt = new ConcurrentHashMap<>();
    private final Clock clock;

    StaffSessions(Clock clock) {
        this.clock = clock;
    }

    void endAll(StaffId staff) {
        endedAt.put(staff, clock.instant());
    }

    boolean ended(StaffPrincipal staff) {
        var ended = endedAt.get(staff.id());
        return ended != null && !staff.signedInAt().isAfter(ended);
    }
}
