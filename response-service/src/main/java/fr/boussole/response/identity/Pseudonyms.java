package fr.boussole.response.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns an establishment and its own reference of a stay into the pseudonym of an episode: the first 18 bytes of an
 * HMAC-SHA256 with a secret key, in base64url (24 characters). The same reference gives the same pseudonym in one
 * establishment and another elsewhere; without the key nobody gets from one to the other, not even by trying all references.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT = 18;
    private static final int SHORTEST_KEY = 16;

    /** No establishment's name is so long that its length would begin like this. */
    private static final byte[] PERSON = {-1, 'p', 'e', 'r', 's', 'o', 'n'};

    private static final byte[] ADDRESS = {-1, 'a', 'd', 'd', 'r', 'e', 's', 's'};

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key is shorter than 16 bytes */
    public Pseudonyms(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "The pseudonym key needs at least " + SHORTEST_KEY + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The pseudonym; blanks around the reference do not matter. */
    public String of(String establishment, String reference) {
        return of(new byte[0], establishment, reference);
    }

    /**
     * The pseudonym of a person in an establishment, from its own number of the patient or their national health identifier: the same
     * for all their episodes there, and never that of an episode.
     */
    public String ofPerson(String establishment, String patientReference) {
        return of(PERSON, establishment, patientReference);
    }

    /** What recognises an address or a number that one is given, and tells none: capitals and blanks around it do not matter. */
    public String ofAddress(String address) {
        return of(ADDRESS, "", address.toLowerCase(Locale.ROOT));
    }

    private String of(byte[] purpose, String establishment, String reference) {
        byte[] place = establishment.getBytes(StandardCharsets.UTF_8);
        byte[] stay = reference.strip().getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(purpose.length + Integer.BYTES + place.length + stay.length)
                .put(purpose)
                .putInt(place.length)
                .put(place)
                .put(stay)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(keyed(both), KEPT));
    }

    private byte[] keyed(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }
}
