package fr.boussole.survey.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** HAPI's model of FHIR R4 and HL7's own definitions, read when first asked for: they weigh megabytes and seconds. */
@ApplicationScoped
public class HapiR4 {
    private DefaultProfileValidationSupport definitions;

    public FhirContext context() {
        return FhirContext.forR4Cached();
    }

    /** What HL7 defines in FHIR R4: profiles, value sets, code systems. */
    public synchronized DefaultProfileValidationSupport definitions() {
        if (definitions == null) {
            definitions = new DefaultProfileValidationSupport(context());
        }
        return definitions;
    }
}
