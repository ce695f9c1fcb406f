package fr.boussole.response.link;

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
 * Signs and reads ids that go out into the world and come back: 32 hexadecimal digits of the id, then 20 of an HMAC-SHA256 over it and
 * its purpose. It has no upper case, so that it can stand in the local part of a mail address, and what was signed for one purpose
 * is worth nothing for another.
 */
public final class SignedIds {

    private static final String ALGORITHM = "HmacSHA256";
    private static final HexFormat HEX = HexFormat.of();
    private static final int ID = 16;
    private static final int SIGNATURE = 10;
    private static final int SHORTEST_KEY = 16;

    /** What a signed id may be used for. */
    public enum Purpose {
        /** To ask for no more messages about what a notice tells. */
        STOP,
        /** To come back to the sender of a mail. */
        BOUNCE
    }

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key is shorter than 16 bytes */
    public SignedIds(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "The link key needs at least " + SHORTEST_KEY + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public String sign(Purpose purpose, UUID id) {
        byte[] bytes = bytes(id);
        return HEX.formatHex(bytes) + HEX.formatHex(signature(purpose, bytes));
    }

    /** The id, if we signed it for that purpose; letters may have become capitals on the way. */
    public Optional<UUID> read(Purpose purpose, String token) {
        if (token.length() != 2 * (ID + SIGNATURE)) {
            return Optional.empty();
        }
        try {
            byte[] all = HEX.parseHex(token.toLowerCase(Locale.ROOT));
            byte[] id = Arrays.copyOf(all, ID);
            boolean isOurs = MessageDigest.isEqual(signature(purpose, id), Arrays.copyOfRange(all, ID, all.length));
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

    private byte[] signature(Purpose purpose, byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("boussole " + purpose + " v1").getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(mac.doFinal(id), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }
}
