package fr.boussole.survey.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.survey.fhir.HapiR4;
import fr.boussole.survey.policy.Remark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * What HAPI's own validator says of a questionnaire: its errors refuse, the rest are remarks. It weighs 200 MB and its first word
 * takes seconds, so it is made when first asked for.
 */
@ApplicationScoped
class StrictReading {
    private static final String NAME = "strict";

    private final HapiR4 hapi;
    private FhirValidator validator;

    StrictReading(HapiR4 hapi) {
        this.hapi = hapi;
    }

    List<Remark> remarks(JsonNode questionnaire) {
        return validator().validateWithResult(questionnaire.toString()).getMessages().stream()
                .filter(message -> message.getSeverity() != ResultSeverityEnum.INFORMATION)
                .map(StrictReading::remark)
                .toList();
    }

    private static Remark remark(SingleValidationMessage message) {
        String place = Optional.ofNullable(message.getLocationString()).orElse("Questionnaire");
        return message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0
                ? Remark.refused(NAME, place, message.getMessage())
                : Remark.warned(NAME, place, message.getMessage());
    }

    private synchronized FhirValidator validator() {
        if (validator == null) {
            FhirContext context = hapi.context();
            var support = new ValidationSupportChain(
                    hapi.definitions(),
                    new CommonCodeSystemsTerminologyService(context),
                    new InMemoryTerminologyServerValidationSupport(context));
            validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
        }
        return validator;
    }
}
