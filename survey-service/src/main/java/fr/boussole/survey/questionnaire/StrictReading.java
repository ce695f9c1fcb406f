package fr.boussole.survey.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.survey.policy.Remark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * What HAPI's own validator says of a questionnaire. It weighs 200 MB and its first word takes seconds, so it is made when first
 * asked for; its words are remarks and refuse nothing.
 */
@ApplicationScoped
class StrictReading {
    private static final String NAME = "strict";

    private FhirValidator validator;

    List<Remark> remarks(JsonNode questionnaire) {
        return validator().validateWithResult(questionnaire.toString()).getMessages().stream()
                .filter(message -> message.getSeverity() != ResultSeverityEnum.INFORMATION)
                .map(StrictReading::remark)
                .toList();
    }

    private static Remark remark(SingleValidationMessage message) {
        String place = Optional.ofNullable(message.getLocationString()).orElse("Questionnaire");
        return Remark.warned(NAME, place, message.getMessage());
    }

    private synchronized FhirValidator validator() {
        if (validator == null) {
            FhirContext context = FhirContext.forR4Cached();
            var support = new ValidationSupportChain(
                    new DefaultProfileValidationSupport(context),
                    new CommonCodeSystemsTerminologyService(context),
                    new InMemoryTerminologyServerValidationSupport(context));
            validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
        }
        return validator;
    }
}
