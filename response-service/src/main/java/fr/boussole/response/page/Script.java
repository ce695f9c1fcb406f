package fr.boussole.response.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The address of this service's own script; it changes with its content, so browsers may keep each for long. */
final class Script {

    private static final String PATH = "/response/answering.js";
    private static final String ADDRESS = PATH + "?v=" + fingerprint();

    private Script() {}

    static String address() {
        return ADDRESS;
    }

    private static String fingerprint() {
        try (InputStream content = Script.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
