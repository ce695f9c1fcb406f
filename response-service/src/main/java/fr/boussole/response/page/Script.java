package fr.boussole.response.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The addresses of this service's own scripts; each changes with its content, so browsers may keep them for long. */
final class Script {

    private static final String ADDRESS = of("/response/answering.js");
    private static final String COMFORTS = of("/response/comforts.js");

    private Script() {}

    static String address() {
        return ADDRESS;
    }

    /** Of the script that reads aloud and clears a shared tablet. */
    static String comforts() {
        return COMFORTS;
    }

    private static String of(String path) {
        return path + "?v=" + fingerprint(path);
    }

    private static String fingerprint(String path) {
        try (InputStream content = Script.class.getResourceAsStream("/META-INF/resources" + path)) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
