package fr.boussole.response.link;

import java.time.Instant;
import java.util.UUID;

/** What a token from the address of a page turns out to be. */
public sealed interface Link {

    /** Ours and in time: it opens this invitation, and nothing else. */
    record Valid(UUID invitation, Instant expiresAt) implements Link {}

    /** Ours, but its time is over. */
    record Expired(UUID invitation, Instant expiredAt) implements Link {}

    /** Not ours, cut short or changed. */
    record Forged() implements Link {}
}
