package fr.boussole.indicator.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened to an invitation, in the words of the contract; an event that nobody knows here counts for nothing.
 *
 * @param event such as SENT or COMPLETED
 * @param channel by which, when a channel was involved
 * @param late how long after its due time it happened; only of what is sent
 */
public record LifeEvent(String event, Instant at, Optional<String> channel, Optional<Duration> late) {

    public boolean is(String name) {
        return event.equals(name);
    }
}
