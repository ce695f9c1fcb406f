package fr.boussole.survey.fhirpath;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** The reference: HAPI's own evaluation of FHIRPath. */
final class HapisFhirPath {
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final FHIRPathEngine ENGINE =
            new FHIRPathEngine(new HapiWorkerContext(CONTEXT, new DefaultProfileValidationSupport(CONTEXT)));

    private HapisFhirPath() {}

    /** What it comes to, each value in words; empty when HAPI fails. */
    static Optional<List<String>> evaluate(String expression, JsonNode response) {
        QuestionnaireResponse resource =
                CONTEXT.newJsonParser().parseResource(QuestionnaireResponse.class, response.toString());
        try {
            return Optional.of(ENGINE.evaluate(null, resource, resource, resource, ENGINE.parse(expression)).stream()
                    .map(HapisFhirPath::words)
                    .toList());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String words(Base value) {
        if (value instanceof Coding coding) {
            return coding.getSystem() + "|" + coding.getCode();
        }
        if (value instanceof Quantity amount) {
            return amount.getValue() + " " + amount.getCode();
        }
        return value.isPrimitive() ? value.primitiveValue() : value.fhirType();
    }
}
