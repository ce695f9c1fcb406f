package fr.boussole.local.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The project on this machine, and what its build left there.
 *
 * @param root the directory that holds {@code survey-service} and {@code deploy}
 */
public record Installation(Path root) {
    private static final String PROPERTY = "boussole.root";
    private static final String NOT_BUILT =
            " is not built: run ./mvnw -DskipTests package, or start with deploy/local/up.";

    /** The project around the directory that the property {@value #PROPERTY} names, or around the working directory. */
    public static Installation find() {
        Path start = Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
        for (Path path = start; path != null; path = path.getParent()) {
            if (Files.isDirectory(path.resolve("survey-service")) && Files.isDirectory(path.resolve("deploy/local"))) {
                return new Installation(path);
            }
        }
        throw new Refusal(start + " is not inside the Boussole project.");
    }

    /** The packaged service, ready for {@code java -jar}. */
    public Path service(String name) {
        Path jar = root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Refusal(name + NOT_BUILT);
        }
        return jar;
    }

    /** The unpacked distribution of Keycloak. */
    public Path keycloak() {
        Path unpacked = root.resolve("deploy/local/target/keycloak");
        if (!Files.isDirectory(unpacked)) {
            throw new Refusal("Keycloak" + NOT_BUILT);
        }
        try (var versions = Files.newDirectoryStream(unpacked, "keycloak-*")) {
            for (Path version : versions) {
                return version;
            }
            throw new Refusal("Keycloak" + NOT_BUILT);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + unpacked + ": " + e.getMessage(), e);
        }
    }
}
