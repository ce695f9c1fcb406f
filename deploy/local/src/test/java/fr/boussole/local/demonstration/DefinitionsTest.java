package fr.boussole.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionsTest {

    static Stream<String> questionnaires() {
        return pathways().flatMap(pathway -> Definitions.questionnaires(pathway).stream());
    }

    static Stream<String> pathways() {
        return Definitions.pathways().stream();
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void every_item_has_its_own_linkid(String questionnaire) {
        assertThat(items(questionnaire).stream().map(item -> item.path("linkId").asText()))
                .doesNotHaveDuplicates()
                .allMatch(linkId -> linkId.matches("[a-z0-9-]+"));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void every_text_that_a_patient_reads_is_also_in_english(String questionnaire) {
        List<JsonNode> untranslated = new ArrayList<>();
        for (JsonNode item : items(questionnaire)) {
            if (english(item.path("_text")).isBlank()) {
                untranslated.add(item);
            }
            for (JsonNode option : item.path("answerOption")) {
                if (english(option.path("valueCoding").path("_display")).isBlank()) {
                    untranslated.add(option);
                }
            }
        }
        assertThat(untranslated).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void every_scale_scores_items_and_options_that_its_questionnaire_has(String questionnaire) {
        Map<String, JsonNode> items = items(questionnaire).stream()
                .collect(Collectors.toMap(item -> item.path("linkId").asText(), item -> item));
        for (JsonNode scale : Definitions.scales(questionnaire)) {
            assertThat(scale.path("questionnaire").asText()).isEqualTo(canonical(questionnaire));
            for (JsonNode item : scale.path("items")) {
                JsonNode asked = items.get(item.path("linkId").asText());
                assertThat(asked).as(item.toString()).isNotNull();
                if (asked.path("type").asText().equals("choice")
                        && !item.path("recode").isEmpty()) {
                    assertThat(codesIn(item)).as(item.toString()).isEqualTo(options(asked));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void an_option_without_recoding_carries_its_own_points(String questionnaire) {
        Set<String> summed = new HashSet<>();
        Definitions.scales(questionnaire).forEach(scale -> scale.path("items").forEach(item -> {
            if (item.path("recode").isEmpty()) {
                summed.add(item.path("linkId").asText());
            }
        }));
        items(questionnaire).stream()
                .filter(item -> summed.contains(item.path("linkId").asText()))
                .flatMap(item -> stream(item.path("answerOption")))
                .forEach(option -> assertThat(option.path("extension")
                                .path(0)
                                .path("valueDecimal")
                                .asText())
                        .isEqualTo(option.path("valueCoding").path("code").asText()));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void a_condition_rests_on_an_item_asked_before(String questionnaire) {
        Set<String> asked = new HashSet<>();
        for (JsonNode item : items(questionnaire)) {
            for (JsonNode condition : item.path("enableWhen")) {
                assertThat(asked).contains(condition.path("question").asText());
            }
            asked.add(item.path("linkId").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("pathways")
    void a_change_compares_a_scale_that_both_steps_have(String pathway) {
        JsonNode definition = Definitions.pathway(pathway);
        for (JsonNode change : definition.path("changes")) {
            String scale = change.path("scale").asText();
            assertThat(scales(definition, change.path("from").asText())).contains(scale);
            assertThat(scales(definition, change.path("to").asText())).contains(scale);
        }
    }

    @ParameterizedTest
    @MethodSource("pathways")
    void the_headline_is_a_scale_of_the_last_step(String pathway) {
        JsonNode definition = Definitions.pathway(pathway);
        JsonNode steps = definition.path("steps");
        String last = steps.path(steps.size() - 1).path("id").asText();

        assertThat(scales(definition, last))
                .contains(definition.path("headline").asText());
    }

    @ParameterizedTest
    @MethodSource("pathways")
    void carried_answers_have_an_item_in_both_questionnaires(String pathway) {
        JsonNode definition = Definitions.pathway(pathway);
        for (JsonNode step : definition.path("steps")) {
            for (JsonNode carried : step.path("carries")) {
                List<String> linkIds =
                        stream(carried.path("linkIds")).map(JsonNode::asText).toList();
                assertThat(linkIds(definition, step.path("id").asText())).containsAll(linkIds);
                assertThat(linkIds(definition, carried.path("step").asText())).containsAll(linkIds);
            }
        }
    }

    @Test
    void an_organisation_follows_its_parent_and_wears_an_impossible_finess() {
        Set<String> known = new HashSet<>();
        for (JsonNode organisation : Definitions.organisations()) {
            boolean region = organisation.path("type").asText().equals("REGION");
            assertThat(region || known.contains(organisation.path("parent").asText()))
                    .isTrue();
            assertThat(organisation.path("demonstration").asBoolean()).isTrue();
            assertThat(organisation.path("identifiers").findValuesAsText("value"))
                    .allMatch(finess -> finess.matches("99\\d{7}"));
            assertThat(known.add(organisation.path("id").asText())).isTrue();
        }
        assertThat(known).contains("region-demo", "hopital-a", "hopital-b", "hopital-a-chirurgie");
    }

    private static Set<String> scales(JsonNode pathway, String step) {
        return Set.copyOf(Definitions.scales(questionnaire(pathway, step)).findValuesAsText("id"));
    }

    private static List<String> linkIds(JsonNode pathway, String step) {
        return items(questionnaire(pathway, step)).stream()
                .map(item -> item.path("linkId").asText())
                .toList();
    }

    private static String questionnaire(JsonNode pathway, String step) {
        return stream(pathway.path("steps"))
                .filter(one -> one.path("id").asText().equals(step))
                .map(one -> one.path("questionnaire").asText())
                .flatMap(canonical ->
                        questionnaires().filter(name -> canonical(name).equals(canonical)))
                .findFirst()
                .orElseThrow();
    }

    private static String canonical(String questionnaire) {
        JsonNode definition = Definitions.questionnaire(questionnaire);
        return definition.path("url").asText() + "|"
                + definition.path("version").asText();
    }

    private static List<JsonNode> items(String questionnaire) {
        return descendants(Definitions.questionnaire(questionnaire)).toList();
    }

    private static Stream<JsonNode> descendants(JsonNode node) {
        return stream(node.path("item")).flatMap(item -> Stream.concat(Stream.of(item), descendants(item)));
    }

    private static Set<String> options(JsonNode item) {
        return stream(item.path("answerOption"))
                .map(option -> option.path("valueCoding").path("code").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> codesIn(JsonNode scaleItem) {
        Set<String> codes = new HashSet<>();
        scaleItem.path("recode").fieldNames().forEachRemaining(codes::add);
        scaleItem.path("notAnswers").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static String english(JsonNode primitive) {
        JsonNode translation = primitive.path("extension").path(0).path("extension");
        return translation.path(0).path("valueCode").asText().equals("en")
                ? translation.path(1).path("valueString").asText()
                : "";
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
