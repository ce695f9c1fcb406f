package fr.boussole.response.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and reads the tokens by which a patient opens one questionnaire. A token is the invitation (16 bytes), its expiry
 * in epoch seconds (8) and the first 16 bytes of an HMAC-SHA256 over both and their purpose, in base64url: 54 characters.
 * It names no one and opens nothing but its invitation.
 */
public final class Links {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ANSWERING = "boussole answer link v1";
    private static final String STOPPING = "boussole stop link v1";
    private static final int SIGNED = 24;
    private static final int SIGNATURE = 16;
    private static final int SHORTEST_KEY = 16;
    private static final int SECONDS_BITS = 48;
    private static final long SECONDS = (1L << SECONDS_BITS) - 1;
    private static final String EXERCISING = "boussole rights link v1";

    private final SecretKeySpec key;
    private final byte[] purpose;

    /** @throws IllegalArgumentException when the key is shorter than 16 bytes */
    public Links(byte[] key) {
        this(key, ANSWERING);
    }

    /** Links by which a person asks for no more notices: theirs open nothing, and those that open something stop nothing. */
    public static Links stopping(byte[] key) {
        return new Links(key, STOPPING);
    }

    /** Links by which an interviewer fills in the form for someone: what is answered there is recorded as answered by that mode. */
    public static Links interviewing(byte[] key, String mode) {
        return new Links(key, "boussole " + mode + " interview link v1");
    }

    /** Links to the page where a person uses their rights, which outlive their questionnaire. */
    public static Links exercising(byte[] key) {
        return new Links(key, EXERCISING);
    }

    /** Short-lived proofs that a person knew the second fact; they open nothing by themselves. */
    public static Links proving(byte[] key) {
        return new Links(key, "boussole rights proof v1");
    }

    /** Links that open only in the browser of the shared tablet where they were made, for those of that mode. */
    public static Links sharing(byte[] key, String mode) {
        return new Links(key, "boussole " + mode + " kiosk link v1");
    }

    private Links(byte[] key, String purpose) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "The link key needs at least " + SHORTEST_KEY + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.purpose = purpose.getBytes(StandardCharsets.US_ASCII);
    }

    /** A token of the first edition. */
    public String sign(UUID invitation, Instant expiresAt) {
        return sign(invitation, 0, expiresAt);
    }

    /**
     * A token that opens the invitation until the instant, which counts in whole seconds, as long as its links are of that edition.
     *
     * @param edition 0 to 32767
     */
    public String sign(UUID invitation, int edition, Instant expiresAt) {
        byte[] signed = ByteBuffer.allocate(SIGNED)
                .putLong(invitation.getMostSignificantBits())
                .putLong(invitation.getLeastSignificantBits())
                .putLong((long) edition << SECONDS_BITS | expiresAt.getEpochSecond() & SECONDS)
                .array();
        byte[] token = ByteBuffer.allocate(SIGNED + SIGNATURE)
                .put(signed)
                .put(signature(signed))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What the token is at that instant. The comparison takes as long whatever is wrong with it. */
    public Link read(String token, Instant now) {
        byte[] bytes = decoded(token);
        if (bytes.length != SIGNED + SIGNATURE) {
            return new Link.Forged();
        }
        byte[] signed = Arrays.copyOf(bytes, SIGNED);
        byte[] signature = Arrays.copyOfRange(bytes, SIGNED, bytes.length);
        if (!MessageDigest.isEqual(signature(signed), signature)) {
            return new Link.Forged();
        }
        ByteBuffer content = ByteBuffer.wrap(signed);
        UUID invitation = new UUID(content.getLong(), content.getLong());
        long when = content.getLong();
        int edition = (int) (when >>> SECONDS_BITS);
        Instant expiresAt = Instant.ofEpochSecond(when & SECONDS);
        return now.isBefore(expiresAt)
                ? new Link.Valid(invitation, expiresAt, edition)
                : new Link.Expired(invitation, expiresAt, edition);
    }

    private static byte[] decoded(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            boolean asWeWriteIt = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(token);
            return asWeWriteIt ? bytes : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] signature(byte[] signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose);
            return Arrays.copyOf(mac.doFinal(signed), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }
}
