package fr.boussole.response.carrier.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and reads the ids by which mails come back: 32 hexadecimal digits of the notice, then 20 of an HMAC-SHA256 over it. They have no
 * upper case, so that they can stand in the local part of a mail address.
 */
final class ReturnIds {

    private static final String ALGORITHM = "HmacSHA256";
    private static final HexFormat HEX = HexFormat.of();
    private static final int ID = 16;
    private static final int SIGNATURE = 10;
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key is shorter than 16 bytes */
    ReturnIds(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "The link key needs at least " + SHORTEST_KEY + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String sign(UUID id) {
        byte[] bytes = bytes(id);
        return HEX.formatHex(bytes) + HEX.formatHex(signature(bytes));
    }

    /** The id, if we signed it; letters may have become capitals on the way. */
    Optional<UUID> read(String token) {
        if (token.length() != 2 * (ID + SIGNATURE)) {
            return Optional.empty();
        }
        try {
            byte[] all = HEX.parseHex(token.toLowerCase(Locale.ROOT));
            byte[] id = Arrays.copyOf(all, ID);
            boolean isOurs = MessageDigest.isEqual(signature(id), Arrays.copyOfRange(all, ID, all.length));
            ByteBuffer content = ByteBuffer.wrap(id);
            return isOurs ? Optional.of(new UUID(content.getLong(), content.getLong())) : Optional.empty();
        } catch (IllegalArgumentException notHexadecimal) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] signature(byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update("boussole mail return v1".getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(mac.doFinal(id), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }
}
