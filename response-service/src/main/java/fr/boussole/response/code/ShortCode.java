package fr.boussole.response.code;

import java.util.Locale;
import java.util.Optional;

/**
 * A code that a person types from a letter: nine characters and one that checks them, in two groups of five. Its alphabet has 23
 * signs of which none looks like another (no 0 O, 1 I L, 2 Z, 5 S, 6 G among digits, 8 B, U V). The weighted sum of all ten is a
 * multiple of 23, a prime, so that one wrong character, or two neighbours exchanged, never make another code.
 *
 * @param text ten characters of the alphabet, the last of which checks the others
 */
public record ShortCode(String text) {

    private static final String ALPHABET = "3479ACDEFGHJKMNPQRTVWXY";
    private static final int PAYLOAD = 9;
    private static final int LENGTH = PAYLOAD + 1;
    private static final int BYTE = 256;

    /** @throws IllegalArgumentException when it is not such a code */
    public ShortCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("Not a code of ours");
        }
    }

    /**
     * The code that random bytes give.
     *
     * @param bytes enough of them; those that would favour some signs are passed over
     * @return nothing when there are too few
     */
    static Optional<ShortCode> of(byte[] bytes) {
        int fair = BYTE / ALPHABET.length() * ALPHABET.length();
        StringBuilder payload = new StringBuilder(LENGTH);
        for (int i = 0; i < bytes.length && payload.length() < PAYLOAD; i++) {
            int value = Byte.toUnsignedInt(bytes[i]);
            if (value < fair) {
                payload.append(ALPHABET.charAt(value % ALPHABET.length()));
            }
        }
        return payload.length() < PAYLOAD
                ? Optional.empty()
                : Optional.of(new ShortCode(payload.append(check(payload)).toString()));
    }

    /** What a person typed, if it is a code without a slip: capitals, blanks and hyphens do not matter. */
    public static Optional<ShortCode> typed(String text) {
        String signs = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-\u2010-\u2015.]", "");
        return isCode(signs) ? Optional.of(new ShortCode(signs)) : Optional.empty();
    }

    /** As it is printed, such as {@code ACDEF-3479E}. */
    public String printed() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    private static boolean isCode(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && sum(text) % ALPHABET.length() == 0;
    }

    /** The last sign has the weight 1, so the one that is missing is what is missing to a multiple. */
    private static char check(CharSequence payload) {
        int missing = sum(payload + ALPHABET.substring(0, 1)) % ALPHABET.length();
        return ALPHABET.charAt((ALPHABET.length() - missing) % ALPHABET.length());
    }

    private static int sum(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += (LENGTH - i) * ALPHABET.indexOf(text.charAt(i));
        }
        return sum;
    }

    /** It opens an answer, so its text form says nothing. */
    @Override
    public String toString() {
        return "ShortCode[…]";
    }
}
