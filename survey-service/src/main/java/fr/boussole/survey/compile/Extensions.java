package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The extensions of one FHIR element. */
record Extensions(JsonNode element) {
    static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
    static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    private static final String FORMER = "questionnaire-";

    Stream<JsonNode> all(String url) {
        return StreamSupport.stream(element.path("extension").spliterator(), false)
                .filter(extension -> today(extension.path("url").asText()).equals(url));
    }

    /** The address of an extension, today's where SDC had another before it became a guide of its own. */
    static String today(String url) {
        return url.startsWith(HL7 + FORMER) && url.endsWith("Expression")
                ? SDC + url.substring(HL7.length() + FORMER.length())
                : url;
    }

    boolean has(String url) {
        return all(url).findAny().isPresent();
    }

    /** The {@code value[x]} of the first such extension, whatever its type. */
    Optional<JsonNode> first(String url) {
        return values(url).findFirst();
    }

    /** The {@code value[x]} of each such extension, whatever its type. */
    Stream<JsonNode> values(String url) {
        return all(url).flatMap(Extensions::value);
    }

    Optional<String> text(String url) {
        return first(url).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    Optional<BigDecimal> number(String url) {
        return first(url).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    /** A count: whole, 0 or more. */
    Optional<Integer> count(String url) {
        return number(url)
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue);
    }

    boolean isTrue(String url) {
        return first(url).filter(JsonNode::booleanValue).isPresent();
    }

    /** The value as an answer, when it is of a type that answers have. */
    Optional<AnswerValue> answer(String url) {
        return all(url).flatMap(extension -> Values.of(extension, "value").stream())
                .findFirst();
    }

    private static Stream<JsonNode> value(JsonNode extension) {
        return extension.properties().stream()
                .filter(member -> member.getKey().startsWith("value"))
                .map(Map.Entry::getValue);
    }
}
