package fr.boussole.response.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts with AES-256-GCM: a nonce of 12 bytes, then the sealed text with its tag of 16. What a text is about is sealed in
 * with it, so that a sealed text that was moved to another row does not open. The newest key seals; older ones only open, until
 * nothing is sealed by them any more.
 */
public final class Sealing {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys;
    private final String newest;

    /**
     * @param keys by name, 32 bytes each
     * @param newest the name of the one that seals
     * @throws IllegalArgumentException when a key has another length, or the newest is not among them
     */
    public Sealing(Map<String, byte[]> keys, String newest) {
        keys.forEach((name, key) -> {
            if (key.length != KEY) {
                throw new IllegalArgumentException(
                        "The contact key " + name + " needs " + KEY + " bytes, not " + key.length);
            }
        });
        if (!keys.containsKey(newest)) {
            throw new IllegalArgumentException("There is no contact key named " + newest);
        }
        this.keys = keys.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new SecretKeySpec(entry.getValue(), "AES")));
        this.newest = newest;
    }

    /** A sealed text, and the name of the key that opens it. */
    public record Sealed(byte[] bytes, String key) {}

    /** The name of the key that seals. */
    public String newestKey() {
        return newest;
    }

    public Sealed seal(String text, String about) {
        return seal(text.getBytes(StandardCharsets.UTF_8), about);
    }

    /** The same for bytes. */
    public Sealed seal(byte[] bytes, String about) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keys.get(newest), nonce, bytes, about, newest);
        return new Sealed(
                ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array(),
                newest);
    }

    /** @throws IllegalStateException when its key is not known here, or it was changed or is about something else */
    public String open(Sealed sealed, String about) {
        return new String(openBytes(sealed, about), StandardCharsets.UTF_8);
    }

    /** The same for bytes. */
    public byte[] openBytes(Sealed sealed, String about) {
        SecretKeySpec key = keys.get(sealed.key());
        if (key == null) {
            throw new IllegalStateException(
                    "What the contact key " + sealed.key() + " sealed cannot be opened: it is not configured");
        }
        byte[] nonce = Arrays.copyOf(sealed.bytes(), NONCE);
        byte[] rest = Arrays.copyOfRange(sealed.bytes(), NONCE, sealed.bytes().length);
        return run(Cipher.DECRYPT_MODE, key, nonce, rest, about, sealed.key());
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, byte[] text, String about, String name) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((name + "\n" + about).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed contact does not open: it was changed, or moved to another row", e);
        }
    }
}
