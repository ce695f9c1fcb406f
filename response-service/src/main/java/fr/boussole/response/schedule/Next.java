package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Channel;
import java.time.Instant;

/** What is to be done next for an invitation. */
public sealed interface Next {

    /**
     * A notice is handed over.
     *
     * @param reminder 0 for the first notice, then 1, 2…
     * @param due when it should be: lateness is counted from here
     * @param at when it can be, which is later when its time was missed
     */
    record Ask(int reminder, Channel channel, Instant due, Instant at) implements Next {}

    /** All has been said; the answer or the last day is waited for. */
    record Enough() implements Next {}

    /** It cannot be asked. */
    record GiveUp(Reason reason) implements Next {}

    /** Why something cannot be asked. */
    enum Reason {
        /** The last day to ask was over before it was known. */
        TOO_LATE,
        /** No channel of the step reaches the person. */
        UNREACHABLE,
        /** What could have been handed over was not taken, or came back, until the last day. */
        OUT_OF_TIME,
        /** Quiet hours and days off leave no moment until the last day. */
        NO_MOMENT,
        /** The person is asked too often already, until the last day. */
        CAPPED
    }
}
