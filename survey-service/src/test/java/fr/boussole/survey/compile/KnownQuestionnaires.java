package fr.boussole.survey.compile;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;

/** The questionnaires that HAPI's validator can look up, by url and by {@code url|version}. */
record KnownQuestionnaires(FhirContext context, Map<String, Questionnaire> byUrl) implements IValidationSupport {
    static KnownQuestionnaires of(FhirContext context, List<String> json) {
        Map<String, Questionnaire> byUrl = new HashMap<>();
        for (String one : json) {
            Questionnaire questionnaire = context.newJsonParser().parseResource(Questionnaire.class, one);
            byUrl.put(questionnaire.getUrl(), questionnaire);
            byUrl.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
        }
        return new KnownQuestionnaires(context, Map.copyOf(byUrl));
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
        IBaseResource found = byUrl.get(uri);
        return type == null || type.isInstance(found) ? cast(found) : null;
    }

    @SuppressWarnings("unchecked")
    private static <T extends IBaseResource> T cast(IBaseResource found) {
        return (T) found;
    }
}
