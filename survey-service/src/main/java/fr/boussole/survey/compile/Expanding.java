package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Expands a value set: its own expansion, or its compose of listed concepts, whole code systems, other value sets, and exclusions.
 * A filter is not evaluated. What cannot be expanded, or holds more than {@value #MOST} codes, is refused with the reason.
 */
final class Expanding {
    static final int MOST = 1_000;
    private static final int DEEPEST = 8;

    private final JsonNode questionnaire;
    private final Vocabulary vocabulary;

    Expanding(JsonNode questionnaire, Vocabulary vocabulary) {
        this.questionnaire = questionnaire;
        this.vocabulary = vocabulary;
    }

    /**
     * The codes of {@code #id}, {@code url} or {@code url|version}, in order.
     *
     * @throws NotExpanded with the reason
     */
    List<Concept> expand(String canonical) {
        return List.copyOf(expand(canonical, 1).values());
    }

    private Map<String, Concept> expand(String canonical, int depth) {
        if (depth > DEEPEST) {
            throw new NotExpanded("value sets lead to each other more than " + DEEPEST + " times");
        }
        JsonNode set = found("ValueSet", canonical, Vocabulary::valueSet)
                .orElseThrow(() -> new NotExpanded(
                        "the value set “" + canonical + "” is neither inside the questionnaire nor known here"));
        Map<String, Concept> concepts = new LinkedHashMap<>();
        if (set.path("expansion").has("contains")) {
            expanded(set.path("expansion").path("contains"), concepts);
        } else {
            compose(set.path("compose"), concepts, depth);
        }
        if (concepts.isEmpty()) {
            throw new NotExpanded("the value set “" + canonical + "” lists no code");
        }
        return concepts;
    }

    private void compose(JsonNode compose, Map<String, Concept> concepts, int depth) {
        for (JsonNode include : compose.path("include")) {
            part(include, depth).values().forEach(concept -> add(concept, concepts));
        }
        for (JsonNode exclude : compose.path("exclude")) {
            concepts.keySet().removeAll(part(exclude, depth).keySet());
        }
    }

    /** What one include or exclude names: codes of its system that are also in each of its value sets. */
    private Map<String, Concept> part(JsonNode part, int depth) {
        if (part.has("filter")) {
            throw new NotExpanded("a filter on “" + part.path("system").asText() + "” is not evaluated here");
        }
        Map<String, Concept> concepts = new LinkedHashMap<>();
        if (part.has("system")) {
            String system = part.path("system").asText();
            listed(part.has("concept") ? part.path("concept") : concepts(system, part), system, concepts);
        }
        boolean first = !part.has("system");
        for (JsonNode other : part.path("valueSet")) {
            Map<String, Concept> held = expand(other.asText(), depth + 1);
            if (first) {
                concepts.putAll(held);
                first = false;
            } else {
                concepts.keySet().retainAll(held.keySet());
            }
        }
        return concepts;
    }

    private JsonNode concepts(String system, JsonNode part) {
        String canonical =
                part.has("version") ? system + "|" + part.path("version").asText() : system;
        return found("CodeSystem", canonical, Vocabulary::codeSystem)
                .filter(codes -> codes.has("concept"))
                .map(codes -> codes.path("concept"))
                .orElseThrow(() -> new NotExpanded("the code system “" + canonical + "” is not known here"));
    }

    private void expanded(JsonNode contains, Map<String, Concept> concepts) {
        for (JsonNode entry : contains) {
            boolean chosen = !entry.path("abstract").asBoolean()
                    && !entry.path("inactive").asBoolean();
            if (entry.has("code") && chosen) {
                add(new Concept(entry.path("system").asText(""), entry), concepts);
            }
            expanded(entry.path("contains"), concepts);
        }
    }

    private void listed(JsonNode listed, String system, Map<String, Concept> concepts) {
        for (JsonNode concept : listed) {
            add(new Concept(system, concept), concepts);
            listed(concept.path("concept"), system, concepts);
        }
    }

    private static void add(Concept concept, Map<String, Concept> concepts) {
        concepts.putIfAbsent(concept.key(), concept);
        if (concepts.size() > MOST) {
            throw new NotExpanded("its value set holds more than " + MOST + " codes");
        }
    }

    private Optional<JsonNode> found(
            String type, String canonical, BiFunction<Vocabulary, String, Optional<JsonNode>> outside) {
        Optional<JsonNode> inside = contained(type)
                .filter(resource -> names(resource).contains(canonical))
                .findFirst();
        return inside.or(() -> outside.apply(vocabulary, canonical));
    }

    private static Set<String> names(JsonNode resource) {
        String url = resource.path("url").asText("");
        return Stream.of(
                        "#" + resource.path("id").asText(),
                        url,
                        url + "|" + resource.path("version").asText())
                .filter(name -> !name.isEmpty() && !name.equals("#"))
                .collect(Collectors.toSet());
    }

    private Stream<JsonNode> contained(String type) {
        return StreamSupport.stream(questionnaire.path("contained").spliterator(), false)
                .filter(resource -> resource.path("resourceType").asText().equals(type));
    }

    /** Why a value set's codes cannot be told. */
    static final class NotExpanded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotExpanded(String reason) {
            super(reason, null, false, false);
        }
    }
}
