package fr.boussole.survey.questionnaire;

import fr.boussole.survey.fhir.Capability;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What can be done with responses here: they are checked, and kept elsewhere. */
@ApplicationScoped
class ResponseCapability implements Capability {
    @Override
    public String type() {
        return "QuestionnaireResponse";
    }

    @Override
    public List<String> interactions() {
        return List.of();
    }

    @Override
    public Map<String, String> searchParameters() {
        return Map.of();
    }

    @Override
    public List<String> operations() {
        return List.of("validate");
    }

    @Override
    public boolean isVersioned() {
        return false;
    }
}
