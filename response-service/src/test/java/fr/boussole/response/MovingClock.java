package fr.boussole.response;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in tests: the system's, until a test sets it, and again once it lets go. */
@Alternative
@Priority(1)
@Singleton
public class MovingClock extends Clock {

    private volatile Instant set;

    public void set(Instant instant) {
        set = instant;
    }

    public void tick(Duration step) {
        set = instant().plus(step);
    }

    public void letGo() {
        set = null;
    }

    @Override
    public Instant instant() {
        Instant instant = set;
        return instant == null ? Instant.now() : instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
