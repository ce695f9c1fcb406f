package fr.boussole.e2e.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs patients' links as response-service does, for instants at which it would not: the invitation, its expiry in epoch
 * seconds, and half an HMAC-SHA256 of their purpose and both, in base64url.
 */
public record LinkSigner(String key, String purpose) {

    /** Of links by which people answer. */
    public LinkSigner(String key) {
        this(key, "boussole answer link v1");
    }

    /** Of addresses by which people ask for no more messages. */
    public static LinkSigner stopping(String key) {
        return new LinkSigner(key, "boussole stop link v1");
    }

    private static final int SIGNED = 24;
    private static final int SIGNATURE = 16;

    public String sign(UUID invitation, Instant expiresAt) {
        ByteBuffer token = ByteBuffer.allocate(SIGNED + SIGNATURE)
                .putLong(invitation.getMostSignificantBits())
                .putLong(invitation.getLeastSignificantBits())
                .putLong(expiresAt.getEpochSecond());
        token.put(signature(token.array()), 0, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    private byte[] signature(byte[] token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.update(token, 0, SIGNED);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute HMAC-SHA256", e);
        }
    }
}
