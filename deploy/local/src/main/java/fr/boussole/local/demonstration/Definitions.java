package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The questionnaires, scales, pathways and organisations of the demonstration, as they lie beside this class. */
public final class Definitions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Definitions() {}

    /** The pathways that the demonstration publishes, in the order in which they are shown. */
    public static List<String> pathways() {
        return List.of("hip-replacement", "knee-replacement", "hospital-stay", "what-matters");
    }

    /** The names of the questionnaires that a pathway's steps use, each once. */
    public static List<String> questionnaires(String pathway) {
        return pathway(pathway).path("steps").findValuesAsText("questionnaire").stream()
                .map(canonical -> canonical.substring(canonical.lastIndexOf('/') + 1, canonical.indexOf('|')))
                .distinct()
                .toList();
    }

    public static JsonNode pathway(String id) {
        return read("pathways/" + id + ".json");
    }

    /** One FHIR R4 Questionnaire. */
    public static JsonNode questionnaire(String id) {
        return read("questionnaires/" + id + ".json");
    }

    /** The scales of one questionnaire, an array. */
    public static JsonNode scales(String questionnaire) {
        return read("scales/" + questionnaire + ".json");
    }

    /** The region, its establishments and their units, an array in which a parent precedes its children. */
    public static JsonNode organisations() {
        return read("organisations.json");
    }

    /** The organisation that is published last. */
    static String lastOrganisation() {
        JsonNode organisations = organisations();
        return organisations.path(organisations.size() - 1).path("id").asText();
    }

    /** How the hospital of the demonstration writes its files of stays. */
    static JsonNode stayMapping() {
        return read("stays/mapping.json");
    }

    /** Its file, with places for dates. */
    static String stays() {
        try (InputStream in = Definitions.class.getResourceAsStream("stays/stays.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Definitions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("The demonstration has no " + resource);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
