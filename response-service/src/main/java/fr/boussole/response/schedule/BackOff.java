package fr.boussole.response.schedule;

import java.time.Duration;

/** How long to wait before trying again: twice as long each time, from the first to the most. */
public record BackOff(Duration first, Duration most) {

    public BackOff {
        if (first.isNegative() || first.isZero() || most.compareTo(first) < 0) {
            throw new IllegalArgumentException("Waits from " + first + " to " + most + " do not grow");
        }
    }

    /** The wait after so many tries that came to nothing, from 1. */
    public Duration after(int tries) {
        Duration wait = first;
        for (int i = 1; i < tries && wait.compareTo(most) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(most) < 0 ? wait : most;
    }
}
