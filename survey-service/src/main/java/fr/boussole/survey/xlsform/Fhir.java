package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The extensions that a converted form carries. */
final class Fhir {
    static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
    static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    private Fhir() {}

    /** A new extension of an element, still without its value. */
    static ObjectNode extension(ObjectNode element, String url) {
        return element.withArray("extension").addObject().put("url", url);
    }

    /** A new extension whose value is an expression. */
    static void expression(ObjectNode element, String url, String fhirPath) {
        extension(element, url)
                .putObject("valueExpression")
                .put("language", "text/fhirpath")
                .put("expression", fhirPath);
    }

    static void control(ObjectNode item, String code) {
        extension(item, HL7 + "questionnaire-itemControl")
                .putObject("valueCodeableConcept")
                .putArray("coding")
                .addObject()
                .put("system", "http://hl7.org/fhir/questionnaire-item-control")
                .put("code", code);
    }

    static void hide(ObjectNode item) {
        extension(item, HL7 + "questionnaire-hidden").put("valueBoolean", true);
    }
}
