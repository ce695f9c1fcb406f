package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import fr.boussole.survey.policy.Remark;
import java.util.List;

/** Makes options and units of value sets; one that cannot be told is an open question, for nobody could answer. */
final class ValueSets {
    private static final String NAME = "value-sets";
    private static final String UNITS = Extensions.HL7 + "questionnaire-unitValueSet";

    private final Expanding expanding;
    private final Languages languages;
    private final List<Remark> remarks;

    ValueSets(Expanding expanding, Languages languages, List<Remark> remarks) {
        this.expanding = expanding;
        this.languages = languages;
        this.remarks = remarks;
    }

    List<Option> options(JsonNode item, String place) {
        String canonical = item.path("answerValueSet").asText();
        try {
            return expanding.expand(canonical).stream().map(this::option).toList();
        } catch (Expanding.NotExpanded reason) {
            remarks.add(Remark.open(
                    NAME,
                    place + ".answerValueSet",
                    "Item “" + item.path("linkId").asText() + "” has no choices: " + reason.getMessage() + "."));
            return List.of();
        }
    }

    /** The units of {@code unitValueSet}; none when it has none, or they cannot be told: then any unit is taken. */
    List<AnswerValue.Coding> units(JsonNode item, String place) {
        return new Extensions(item)
                .first(UNITS)
                .map(JsonNode::asText)
                .map(canonical -> units(item, canonical, place))
                .orElse(List.of());
    }

    private List<AnswerValue.Coding> units(JsonNode item, String canonical, String place) {
        try {
            return expanding.expand(canonical).stream().map(ValueSets::coding).toList();
        } catch (Expanding.NotExpanded reason) {
            remarks.add(Remark.warned(
                    NAME,
                    place + ".extension",
                    "Item “" + item.path("linkId").asText() + "” accepts any unit: " + reason.getMessage() + "."));
            return List.of();
        }
    }

    private Option option(Concept concept) {
        AnswerValue.Coding value = coding(concept);
        Text text = languages.text(value.label(), concept.json().path("_display"));
        for (JsonNode designation : concept.json().path("designation")) {
            if (designation.has("language") && designation.has("value")) {
                text = languages.translated(
                        text,
                        designation.path("language").asText(),
                        designation.path("value").asText());
            }
        }
        return new Option(value, text, Weights.of(concept.json()), false);
    }

    private static AnswerValue.Coding coding(Concept concept) {
        return new AnswerValue.Coding(
                concept.system(), concept.code(), concept.json().path("display").asText(""));
    }
}
