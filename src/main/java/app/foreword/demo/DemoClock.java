package app.foreword.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the sample clinic's past happen in the past: set back while it is made, then right. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private Duration behind = Duration.ZERO;

    void setBehind(Duration behind) {
        this.behind = behind;
    }

    void passes(Duration time) {
        behind = behind.minus(time).isNegative() ? Duration.ZERO : behind.minus(time);
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
