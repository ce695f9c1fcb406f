package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import java.util.List;
import java.util.stream.Stream;

/** Reads how an item is to be shown: its control, its units, and whether at all. */
final class Controls {
    private Controls() {}

    /** The code of FHIR's itemControl, such as {@code slider}; empty when there is none. */
    static String of(JsonNode item) {
        return new Extensions(item)
                .first(Extensions.HL7 + "questionnaire-itemControl")
                .map(concept -> concept.path("coding").path(0).path("code").asText(""))
                .orElse("");
    }

    static boolean isHidden(JsonNode item) {
        return new Extensions(item).isTrue(Extensions.HL7 + "questionnaire-hidden");
    }

    static List<AnswerValue.Coding> units(JsonNode item) {
        Extensions extensions = new Extensions(item);
        return Stream.of("questionnaire-unit", "questionnaire-unitOption")
                .flatMap(name -> extensions.all(Extensions.HL7 + name))
                .flatMap(extension -> Values.of(extension, "value").stream())
                .filter(AnswerValue.Coding.class::isInstance)
                .map(AnswerValue.Coding.class::cast)
                .distinct()
                .toList();
    }
}
