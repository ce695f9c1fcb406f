package fr.boussole.form.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A value that FHIR writes as a JSON string. */
sealed interface Textual extends AnswerValue permits Dated, AnswerValue.Str, AnswerValue.Time, AnswerValue.Uri {
    String value();

    @Override
    default JsonNode json() {
        return TextNode.valueOf(value());
    }

    @Override
    default String key() {
        return value();
    }
}
