package app.foreword.mail;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks again and again for what is to be sent, one thing after the other, beside all requests. */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final long SECONDS_BETWEEN = 5;
    private static final Duration BETWEEN_REMINDERS = Duration.ofMinutes(10);

    private final MailServer server;
    private final Outbox outbox;
    private final Reminders reminders;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("mail").factory());
    private Instant nextReminders = Instant.MIN;

    MailRound(MailServer server, Outbox outbox, Reminders reminders, Clock clock) {
        this.server = server;
        this.outbox = outbox;
        this.reminders = reminders;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (server.isSet()) {
            outbox.recover();
            var unused = rounds.scheduleWithFixedDelay(this::round, 1, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        rounds.shutdownNow();
    }

    /** What fails now is tried in the next round: one that ends with an exception would be the last. */
    private void round() {
        try {
            if (!clock.instant().isBefore(nextReminders)) {
                reminders.queueDue();
                nextReminders = clock.instant().plus(BETWEEN_REMINDERS);
            }
            outbox.sendDue();
        } catch (RuntimeException failed) {
            LOG.warn("A round of messages failed", failed);
        }
    }
}
