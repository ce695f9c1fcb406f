package fr.boussole.response.carrier;

import java.time.Instant;

/**
 * What is told of a notice after it was handed over.
 *
 * @param outcome what became of it
 * @param at when it happened
 * @param reason technical, such as {@code 5.1.1}; names no person
 */
public record DeliveryReport(Outcome outcome, Instant at, String reason) {

    /** What became of it. */
    public enum Outcome {
        /** It has arrived. */
        DELIVERED,
        /** It came back, and may arrive another time: the same channel is tried again later. */
        BOUNCED_SOFT,
        /** It came back for good: the next channel is tried, and this one no more until the contact is corrected. */
        BOUNCED_HARD,
        /** The person asked for no more of these messages, by the button of their mail program. */
        UNSUBSCRIBED,
        /** The person said no to whoever asked them: nothing more is asked of them, by any channel. */
        REFUSED
    }
}
