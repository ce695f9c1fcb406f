package fr.boussole.survey.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Remark;
import java.util.ArrayList;
import java.util.List;

/** What makes a value set or a code system unusable, each fault at its place. */
final class TerminologyFaults {
    private static final String NAME = "terminology";

    private final String type;
    private final List<Remark> faults = new ArrayList<>();

    private TerminologyFaults(String type) {
        this.type = type;
    }

    static List<Remark> of(String type, JsonNode received) {
        if (!(received instanceof ObjectNode resource)
                || !resource.path("resourceType").asText().equals(type)) {
            return List.of(Remark.refused(NAME, "resourceType", "A FHIR " + type + " was expected."));
        }
        List<Remark> unsound = ImportPolicy.unsound(resource);
        return unsound.isEmpty() ? new TerminologyFaults(type).read(resource) : unsound;
    }

    private List<Remark> read(ObjectNode resource) {
        String url = resource.path("url").asText("");
        if (url.isBlank() || url.contains("|") || url.chars().anyMatch(Character::isWhitespace)) {
            refuse("url", "It needs a url, without “|” or white space, by which questionnaires name it.");
        }
        if (resource.has("version") && !resource.path("version").isTextual()
                || resource.path("version").asText("").contains("|")) {
            refuse("version", "A version is a text without “|”.");
        }
        if (resource.has("modifierExtension")) {
            refuse("modifierExtension", "It changes the meaning in a way not known here.");
        }
        if (type.equals("CodeSystem")) {
            concepts(resource.path("concept"), "concept");
        } else if (!resource.path("compose").path("include").isArray()
                && !resource.path("expansion").path("contains").isArray()) {
            refuse("compose", "A value set lists its codes in compose.include or expansion.contains.");
        }
        return List.copyOf(faults);
    }

    private void concepts(JsonNode concepts, String place) {
        if (place.equals("concept") && concepts.isEmpty()) {
            refuse(place, "A code system lists its concepts here; they are not looked up elsewhere.");
        }
        for (int i = 0; i < concepts.size(); i++) {
            String at = place + "[" + i + "]";
            if (concepts.get(i).path("code").asText("").isBlank()) {
                refuse(at + ".code", "This concept has no code.");
            }
            concepts(concepts.get(i).path("concept"), at + ".concept");
        }
    }

    private void refuse(String place, String saying) {
        faults.add(Remark.refused(NAME, type + "." + place, saying));
    }
}
