package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.BoundedPattern;
import fr.boussole.form.definition.Bounds;
import fr.boussole.survey.policy.Remark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compiles what bounds an answer: {@code maxLength} and the extensions of FHIR's core. */
final class Limits {
    private static final String NAME = "limits";
    private static final String HL7 = Extensions.HL7;
    private static final BigDecimal SMALL_FILE = BigDecimal.valueOf(1_000);

    private Limits() {}

    static Bounds of(JsonNode item, String place, List<Remark> remarks) {
        Extensions extensions = new Extensions(item);
        return new Bounds(
                extensions.answer(HL7 + "minValue").or(() -> extensions.answer(Extensions.SDC + "minQuantity")),
                extensions.answer(HL7 + "maxValue").or(() -> extensions.answer(Extensions.SDC + "maxQuantity")),
                extensions.count(HL7 + "minLength"),
                Optional.of(item.path("maxLength"))
                        .filter(length -> length.isInt() && length.intValue() >= 0)
                        .map(JsonNode::intValue),
                extensions.count(HL7 + "maxDecimalPlaces"),
                extensions.count(HL7 + "questionnaire-minOccurs"),
                extensions.count(HL7 + "questionnaire-maxOccurs"),
                size(extensions, place, remarks),
                regex(extensions, place, remarks),
                extensions
                        .values(HL7 + "mimeType")
                        .map(JsonNode::asText)
                        .filter(type -> !type.isBlank())
                        .toList());
    }

    /** FHIR's text says megabytes, its users and public validators count bytes: so do we, and say it where it looks odd. */
    private static Optional<Long> size(Extensions extensions, String place, List<Remark> remarks) {
        Optional<BigDecimal> size = extensions
                .number(HL7 + "maxSize")
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0);
        size.filter(bytes -> bytes.compareTo(SMALL_FILE) < 0)
                .ifPresent(bytes -> remarks.add(Remark.warned(
                        NAME,
                        place + ".extension",
                        "maxSize counts bytes: files above " + bytes + " bytes are refused.")));
        return size.map(BigDecimal::longValue);
    }

    private static Optional<String> regex(Extensions extensions, String place, List<Remark> remarks) {
        Optional<String> regex = extensions.text(HL7 + "regex");
        try {
            regex.ifPresent(BoundedPattern::of);
            return regex;
        } catch (IllegalArgumentException e) {
            remarks.add(Remark.warned(NAME, place + ".extension", "Answers are not checked: " + e.getMessage() + "."));
            return Optional.empty();
        }
    }
}
