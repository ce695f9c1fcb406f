package fr.boussole.response.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The stylesheet of the desk, under an address that changes with its content. */
final class Style {

    private static final String PATH = "/response/desk.css";
    static final String ADDRESS = PATH + "?v=" + fingerprint();

    private Style() {}

    private static String fingerprint() {
        try (InputStream content = Style.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
