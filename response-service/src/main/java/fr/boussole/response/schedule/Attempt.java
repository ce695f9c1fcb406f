package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Channel;
import java.time.Instant;

/**
 * One notice of an invitation by one channel, and what came of it so far.
 *
 * @param reminder 0 for the first notice, then 1, 2…
 * @param at when that state was reached; for one that waits, when it may be tried
 */
public record Attempt(int reminder, Channel channel, State state, Instant at) {

    /** How far it has come. */
    public enum State {
        /** To be handed over, again or for the first time. */
        WAITING,
        /** With the other side, as far as anyone knows. */
        GIVEN,
        /** Given up, or come back for good. */
        LOST,
        /** May have arrived. */
        UNCERTAIN
    }

    /** Whether the person may have heard of it. */
    public boolean mayHaveArrived() {
        return state == State.GIVEN || state == State.UNCERTAIN;
    }
}
