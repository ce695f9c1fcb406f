package fr.boussole.response.desk.alerts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The script that brings the list of cases up to date, under an address that changes with its content. */
final class LiveScript {

    private static final String PATH = "/response/alerts.js";
    static final String ADDRESS = PATH + "?v=" + fingerprint();

    private LiveScript() {}

    private static String fingerprint() {
        try (InputStream content = LiveScript.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
