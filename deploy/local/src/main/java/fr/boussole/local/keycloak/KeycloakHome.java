package fr.boussole.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Where one Keycloak lives: its program is the distribution's, shared by links; its data are its own.
 *
 * @param root holds the links and {@code data}
 * @param distribution the unpacked zip, prepared once for all
 */
public record KeycloakHome(Path root, Path distribution) {
    private static final List<String> PROGRAM = List.of("lib", "providers", "themes", "conf");
    private static final String REALM_FILE = "boussole-realm.json";

    /** Links the program and lays the realm file where Keycloak imports it, which it does when the realm is new to it. */
    void prepare() {
        try {
            Path imported = Files.createDirectories(root.resolve("data/import"));
            for (String part : PROGRAM) {
                Path link = root.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(part).toAbsolutePath());
            }
            try (InputStream realm = KeycloakHome.class.getResourceAsStream(REALM_FILE)) {
                Files.copy(realm, imported.resolve(REALM_FILE), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot live in " + root + ": " + e.getMessage(), e);
        }
    }

    /** Runs the distribution's preparation unless it was done before; two platforms that start together take turns. */
    void buildOnce(Runnable build) {
        Path built = distribution.resolve("built");
        try (FileChannel turn = FileChannel.open(
                        distribution.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = turn.lock()) {
            if (lock.isValid() && !Files.exists(built)) {
                build.run();
                Files.createFile(built);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be prepared in " + distribution + ": " + e.getMessage(), e);
        }
    }
}
