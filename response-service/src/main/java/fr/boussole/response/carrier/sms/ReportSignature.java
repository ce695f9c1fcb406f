package fr.boussole.response.carrier.sms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of the gateway's reports: {@code t=1760000000,v1=hex} where the hex is the HMAC-SHA256, with the shared key, of the
 * seconds, a full stop and the body. One older or newer than five minutes is refused, so that it cannot be played again.
 */
final class ReportSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");
    private static final Duration APART = Duration.ofMinutes(5);
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key is shorter than 16 bytes */
    ReportSignature(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "boussole.sms.report-key needs at least " + SHORTEST_KEY + " bytes, not " + bytes.length);
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    boolean isOf(byte[] body, String signature, Instant now) {
        Matcher parts = FORM.matcher(signature);
        if (!parts.matches()) {
            return false;
        }
        Instant signedAt = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        boolean isFresh = Duration.between(signedAt, now).abs().compareTo(APART) <= 0;
        return MessageDigest.isEqual(hash(parts.group(1), body), HexFormat.of().parseHex(parts.group(2))) && isFresh;
    }

    private byte[] hash(String seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }
}
