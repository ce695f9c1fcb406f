package fr.boussole.survey.terminology;

import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.compile.Vocabulary;
import fr.boussole.survey.fhir.HapiR4;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** The value sets and code systems that HL7 publishes with FHIR R4, such as yes / no / don’t know. */
@ApplicationScoped
@Typed(StandardVocabulary.class)
class StandardVocabulary implements Vocabulary {
    private static final Set<String> HOUSES = Set.of("http://hl7.org/fhir/", "http://terminology.hl7.org/");

    private final HapiR4 hapi;

    StandardVocabulary(HapiR4 hapi) {
        this.hapi = hapi;
    }

    @Override
    public Optional<JsonNode> valueSet(String canonical) {
        return found(canonical, url -> hapi.definitions().fetchValueSet(url));
    }

    @Override
    public Optional<JsonNode> codeSystem(String canonical) {
        return found(canonical, url -> hapi.definitions().fetchCodeSystem(url));
    }

    private Optional<JsonNode> found(String canonical, Function<String, IBaseResource> definitions) {
        if (HOUSES.stream().noneMatch(canonical::startsWith)) {
            return Optional.empty();
        }
        IParser parser = hapi.context().newJsonParser();
        return Optional.ofNullable(definitions.apply(canonical))
                .map(parser::encodeResourceToString)
                .map(ExactJson::read);
    }
}
