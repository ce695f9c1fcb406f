package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * What the launcher leaves in {@code .boussole/endpoints.json} so that a loader finds the platform:
 * <pre>{"survey":"http://…","response":"http://…","indicator":"http://…","keycloak":"http://…/realms/boussole","loaderSecret":"…"}</pre>
 *
 * @param endpoints where the services answer
 * @param loaderSecret the secret of the client {@value TokenSource#LOADER}
 */
public record RunningPlatform(Endpoints endpoints, String loaderSecret) {

    /** The file's name inside the launcher's data directory. */
    public static final String FILE = "endpoints.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the file in the launcher's data directory, or the environment (BOUSSOLE_SURVEY_URL, …) where there is no such file. */
    public static RunningPlatform find(Path directory, Map<String, String> environment) {
        Path file = directory.resolve(FILE);
        if (Files.exists(file)) {
            return read(file);
        }
        String secret = environment.getOrDefault("BOUSSOLE_LOADER_SECRET", "");
        if (secret.isEmpty()) {
            throw new IllegalStateException("No running platform: " + file
                    + " does not exist. Start one with deploy/local/up, or set BOUSSOLE_LOADER_SECRET"
                    + " (and BOUSSOLE_SURVEY_URL, BOUSSOLE_RESPONSE_URL, BOUSSOLE_INDICATOR_URL, BOUSSOLE_OIDC_URL).");
        }
        return new RunningPlatform(
                new Endpoints(
                        URI.create(environment.getOrDefault("BOUSSOLE_SURVEY_URL", "http://127.0.0.1:8081")),
                        URI.create(environment.getOrDefault("BOUSSOLE_RESPONSE_URL", "http://127.0.0.1:8082")),
                        URI.create(environment.getOrDefault("BOUSSOLE_INDICATOR_URL", "http://127.0.0.1:8083")),
                        URI.create(environment.getOrDefault(
                                "BOUSSOLE_OIDC_URL", "http://127.0.0.1:8085/realms/boussole"))),
                secret);
    }

    private static RunningPlatform read(Path file) {
        try {
            JsonNode json = JSON.readTree(file.toFile());
            return new RunningPlatform(
                    new Endpoints(
                            URI.create(json.required("survey").asText()),
                            URI.create(json.required("response").asText()),
                            URI.create(json.required("indicator").asText()),
                            URI.create(json.required("keycloak").asText())),
                    json.required("loaderSecret").asText());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Writes {@value #FILE} into the launcher's data directory, for the eyes of its owner only: it holds a secret. */
    public void write(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        ObjectNode json = JSON.createObjectNode()
                .put("survey", endpoints.survey().toString())
                .put("response", endpoints.response().toString())
                .put("indicator", endpoints.indicator().toString())
                .put("keycloak", endpoints.keycloak().toString())
                .put("loaderSecret", loaderSecret);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
    }

    /** A token source of the loader's account. */
    public TokenSource tokens() {
        return TokenSource.clientCredentials(endpoints.keycloak(), loaderSecret);
    }
}
