package fr.boussole.response.anonymous;

import java.nio.charset.StandardCharsets;

/** Makes texts of different lengths alike, so that the size of what is sealed tells little: blanks after JSON mean nothing. */
final class Envelope {

    /** Bytes of which each envelope has a multiple. */
    static final int SIZE = 4096;

    private Envelope() {}

    static String of(String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        int missing = (SIZE - length % SIZE) % SIZE;
        return json + " ".repeat(missing);
    }
}
