package app.foreword.access;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Notes the end of a hand-over whose tablet was never heard of again, so that staff do not see it as still out. */
@Component
class TabletTimeouts implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(TabletTimeouts.class);

    private final TabletLock lock;
    private final Clock clock;

    TabletTimeouts(TabletLock lock, Clock clock) {
        this.lock = lock;
        this.clock = clock;
    }

    /** Ends that were told before this one count. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        var mark = TabletMark.of(event.getSession());
        if (mark == null) {
            return;
        }
        var how = mark.isSilent(clock.instant()) ? HandOver.Ending.IDLE : HandOver.Ending.CUT_OFF;
        try {
            lock.end(mark.handOver(), how, null);
        } catch (DataAccessException | TransactionException stopping) {
            // the lock page notes it, when the tablet is next seen
            LOG.debug("The end of hand-over {} was not noted", mark.handOver(), stopping);
        }
    }
}
