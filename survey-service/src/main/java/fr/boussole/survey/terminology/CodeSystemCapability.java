package fr.boussole.survey.terminology;

import fr.boussole.survey.fhir.Capability;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What can be done with code systems. */
@ApplicationScoped
class CodeSystemCapability implements Capability {
    @Override
    public String type() {
        return "CodeSystem";
    }

    @Override
    public List<String> interactions() {
        return ValueSetCapability.INTERACTIONS;
    }

    @Override
    public Map<String, String> searchParameters() {
        return TerminologyResource.SEARCH;
    }

    @Override
    public List<String> operations() {
        return List.of();
    }

    @Override
    public boolean isVersioned() {
        return false;
    }
}
