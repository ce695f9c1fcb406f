package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import java.util.ArrayList;
import java.util.List;

/** Compiles what a question proposes: its choices and its initial answers. */
final class Options {
    private static final String EXCLUSIVE = Extensions.HL7 + "questionnaire-optionExclusive";

    private static final String PREFIX = Extensions.HL7 + "questionnaire-optionPrefix";

    private final Languages languages;
    private final ValueSets valueSets;

    Options(Languages languages, ValueSets valueSets) {
        this.languages = languages;
        this.valueSets = valueSets;
    }

    /** The choices of an item, in order. */
    List<Option> of(JsonNode item, String place) {
        if (!item.has("answerOption") && item.has("answerValueSet")) {
            return valueSets.options(item, place);
        }
        List<Option> options = new ArrayList<>();
        item.path("answerOption").forEach(option -> options.add(option(option)));
        return options;
    }

    private Option option(JsonNode option) {
        AnswerValue value = value(option);
        return new Option(
                value,
                text(option, value),
                Weights.of(option, option.path("valueCoding")),
                new Extensions(option).isTrue(EXCLUSIVE));
    }

    private Text text(JsonNode option, AnswerValue value) {
        String prefix = new Extensions(option)
                .text(PREFIX)
                .or(() -> new Extensions(option.path("valueCoding")).text(PREFIX))
                .orElse("");
        return Languages.prefixed(prefix, words(option, value));
    }

    private Text words(JsonNode option, AnswerValue value) {
        if (value instanceof AnswerValue.Coding coding) {
            return languages.text(coding.label(), option.path("valueCoding").path("_display"));
        }
        return languages.text(value.label(), option.path("_" + value.fhirName()));
    }

    /** What is answered at first: {@code initial}, and the options that are selected beforehand. */
    static List<AnswerValue> initial(JsonNode item) {
        List<AnswerValue> initial = new ArrayList<>();
        item.path("initial").forEach(one -> Values.of(one, "value").ifPresent(initial::add));
        for (JsonNode option : item.path("answerOption")) {
            if (option.path("initialSelected").booleanValue()) {
                initial.add(value(option));
            }
        }
        return initial;
    }

    private static AnswerValue value(JsonNode option) {
        return Values.of(option, "value")
                .orElseThrow(() -> new IllegalArgumentException("A choice without a value: " + option));
    }
}
