package fr.boussole.response.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The addresses of this service's own scripts; each changes with its content, so browsers may keep them for long. */
final class Script {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final String WORKER = text("worker.js");

    private Script() {}

    /** What saves each answer as it is given. */
    static String address() {
        return address("answering.js");
    }

    /** What goes on without network; fetched once the first question is on the screen. */
    static String offline() {
        return address("offline.js");
    }

    /** What opens a questionnaire's pages again without network: served under the questionnaire's own address. */
    static String worker() {
        return WORKER;
    }

    /** What reads aloud and clears a shared tablet. */
    static String comforts() {
        return address("comforts.js");
    }

    private static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, file -> "/response/" + file + "?v=" + fingerprint(text(file)));
    }

    private static String fingerprint(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String text(String name) {
        try (InputStream content = Script.class.getResourceAsStream("/META-INF/resources/response/" + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
