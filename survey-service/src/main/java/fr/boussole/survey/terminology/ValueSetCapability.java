package fr.boussole.survey.terminology;

import fr.boussole.survey.fhir.Capability;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What can be done with value sets. */
@ApplicationScoped
class ValueSetCapability implements Capability {
    static final List<String> INTERACTIONS = List.of("create", "read", "search-type");

    @Override
    public String type() {
        return "ValueSet";
    }

    @Override
    public List<String> interactions() {
        return INTERACTIONS;
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
