package fr.boussole.response.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes (HMAC-SHA256): what a notice's codes are drawn from, and what is kept of them. Without the key they tell nothing. */
final class Keyed {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Keyed(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** What a code of a notice is drawn from: always the same, so that a letter can be printed again and nothing in clear is kept. */
    byte[] drawn(String purpose, UUID notice, int attempt) {
        return hash(
                "draw " + purpose,
                ByteBuffer.allocate(20)
                        .putLong(notice.getMostSignificantBits())
                        .putLong(notice.getLeastSignificantBits())
                        .putInt(attempt)
                        .array());
    }

    /** What is kept of a code. */
    byte[] kept(String code) {
        return hash("keep", code.getBytes(StandardCharsets.UTF_8));
    }

    /** What is kept of the second fact that goes with a code. */
    byte[] fact(String code, int birthYear) {
        return hash("fact", (code + " " + birthYear).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hash(String purpose, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("boussole code v1 " + purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }
}
