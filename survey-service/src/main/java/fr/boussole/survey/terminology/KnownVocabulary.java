package fr.boussole.survey.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.survey.compile.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What was uploaded, then what HL7 publishes. */
@ApplicationScoped
public class KnownVocabulary implements Vocabulary {
    private final StandardVocabulary standard;

    KnownVocabulary(StandardVocabulary standard) {
        this.standard = standard;
    }

    @Override
    @Transactional
    public Optional<JsonNode> valueSet(String canonical) {
        return uploaded("ValueSet", canonical).or(() -> standard.valueSet(canonical));
    }

    @Override
    @Transactional
    public Optional<JsonNode> codeSystem(String canonical) {
        return uploaded("CodeSystem", canonical).or(() -> standard.codeSystem(canonical));
    }

    /** A reference into the questionnaire itself ({@code #id}) names nothing out here, nor does what is no canonical. */
    private static Optional<JsonNode> uploaded(String type, String canonical) {
        if (canonical.isBlank() || canonical.startsWith("#") || canonical.startsWith("|")) {
            return Optional.empty();
        }
        return Terminology.named(type, Canonical.parse(canonical)).map(Terminology::resource);
    }
}
