package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes options of the value sets that come inside the questionnaire: expanded ones, and lists of concepts. */
final class ValueSets {
    private final JsonNode questionnaire;
    private final Languages languages;

    ValueSets(JsonNode questionnaire, Languages languages) {
        this.questionnaire = questionnaire;
        this.languages = languages;
    }

    /** The options of {@code #id} or of a contained value set's url; empty when they cannot be known from the questionnaire alone. */
    Optional<List<Option>> options(String canonical) {
        return contained("ValueSet")
                .filter(set -> canonical.equals("#" + set.path("id").asText())
                        || canonical.equals(set.path("url").asText())
                        || canonical.equals(set.path("url").asText() + "|"
                                + set.path("version").asText()))
                .findFirst()
                .flatMap(this::options);
    }

    private Optional<List<Option>> options(JsonNode set) {
        List<Option> options = new ArrayList<>();
        if (set.path("expansion").has("contains")) {
            expanded(set.path("expansion").path("contains"), options);
            return Optional.of(options);
        }
        JsonNode compose = set.path("compose");
        for (JsonNode include : compose.path("include")) {
            if (include.has("filter") || include.has("valueSet") || compose.has("exclude")) {
                return Optional.empty();
            }
            Optional<JsonNode> concepts = concepts(include);
            if (concepts.isEmpty()) {
                return Optional.empty();
            }
            listed(concepts.get(), include.path("system").asText(""), options);
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(options);
    }

    private Optional<JsonNode> concepts(JsonNode include) {
        if (include.has("concept")) {
            return Optional.of(include.path("concept"));
        }
        String system = include.path("system").asText();
        return contained("CodeSystem")
                .filter(codes -> codes.path("url").asText().equals(system) && codes.has("concept"))
                .map(codes -> codes.path("concept"))
                .findFirst();
    }

    private void expanded(JsonNode contains, List<Option> options) {
        for (JsonNode entry : contains) {
            if (entry.has("code")
                    && !entry.path("abstract").asBoolean()
                    && !entry.path("inactive").asBoolean()) {
                options.add(option(entry, entry.path("system").asText("")));
            }
            expanded(entry.path("contains"), options);
        }
    }

    private void listed(JsonNode concepts, String system, List<Option> options) {
        for (JsonNode concept : concepts) {
            options.add(option(concept, system));
            listed(concept.path("concept"), system, options);
        }
    }

    private Option option(JsonNode concept, String system) {
        String code = concept.path("code").asText();
        String display = concept.path("display").asText("");
        Text text = languages.text(display.isEmpty() ? code : display, concept.path("_display"));
        for (JsonNode designation : concept.path("designation")) {
            if (designation.has("language") && designation.has("value")) {
                text = languages.translated(
                        text,
                        designation.path("language").asText(),
                        designation.path("value").asText());
            }
        }
        var value = new AnswerValue.Coding(system, code, display);
        return new Option(value, text, Weights.of(concept), false);
    }

    private Stream<JsonNode> contained(String type) {
        return StreamSupport.stream(questionnaire.path("contained").spliterator(), false)
                .filter(resource -> resource.path("resourceType").asText().equals(type));
    }
}
