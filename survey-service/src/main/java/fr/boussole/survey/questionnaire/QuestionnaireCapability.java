package fr.boussole.survey.questionnaire;

import fr.boussole.survey.fhir.Capability;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What can be done with questionnaires. */
@ApplicationScoped
class QuestionnaireCapability implements Capability {
    @Override
    public String type() {
        return "Questionnaire";
    }

    @Override
    public List<String> interactions() {
        return List.of("create", "read", "vread", "update", "history-instance", "search-type");
    }

    @Override
    public Map<String, String> searchParameters() {
        return Criteria.SEARCH;
    }

    @Override
    public List<String> operations() {
        return List.of("publish", "resolve", "validate");
    }

    @Override
    public boolean isVersioned() {
        return true;
    }
}
