package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A text and its translations.
 *
 * @param translations the others, by BCP 47 tag
 */
record Words(String text, Map<String, String> translations) {
    static final Words NONE = new Words("", Map.of());
    private static final String TRANSLATION = Fhir.HL7 + "translation";

    boolean isEmpty() {
        return text.isBlank();
    }

    Words map(UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        translations.forEach((language, words) -> changed.put(language, change.apply(words)));
        return new Words(change.apply(text), changed);
    }

    boolean anyMatch(Predicate<String> test) {
        return test.test(text) || translations.values().stream().anyMatch(test);
    }

    /** Writes them as a property with FHIR's translation extensions beside it. */
    void write(ObjectNode element, String property) {
        if (isEmpty()) {
            return;
        }
        element.put(property, text);
        if (translations.isEmpty()) {
            return;
        }
        ObjectNode companion = element.putObject("_" + property);
        translations.forEach((language, words) -> {
            ObjectNode extension = Fhir.extension(companion, TRANSLATION);
            Fhir.extension(extension, "lang").put("valueCode", language);
            Fhir.extension(extension, "content").put("valueString", words);
        });
    }
}
