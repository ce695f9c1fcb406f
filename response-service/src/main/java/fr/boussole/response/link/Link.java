package fr.boussole.response.link;

import java.time.Instant;
import java.util.UUID;

/** What a token from the address of a page turns out to be. */
public sealed interface Link {

    /**
     * Ours and in time: it opens this invitation, and nothing else.
     *
     * @param edition of the invitation's links in which it was made; those of an earlier edition than the present one were revoked
     */
    record Valid(UUID invitation, Instant expiresAt, int edition) implements Link {

        /** Of the first edition. */
        public Valid(UUID invitation, Instant expiresAt) {
            this(invitation, expiresAt, 0);
        }
    }

    /** Ours, but its time is over. */
    record Expired(UUID invitation, Instant expiredAt, int edition) implements Link {

        /** Of the first edition. */
        public Expired(UUID invitation, Instant expiredAt) {
            this(invitation, expiredAt, 0);
        }
    }

    /** Not ours, cut short or changed. */
    record Forged() implements Link {}
}
