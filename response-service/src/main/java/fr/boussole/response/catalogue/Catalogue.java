package fr.boussole.response.catalogue;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import fr.boussole.response.pathway.Pathway;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published forms and pathways and the organisations, as last heard. A published version never changes, so what was
 * read once is kept in memory.
 */
@ApplicationScoped
public class Catalogue {

    private final Published published;
    private final Map<Canonical, FormDefinition> forms = new ConcurrentHashMap<>();
    private final Map<String, Pathway> pathways = new ConcurrentHashMap<>();

    Catalogue(Published published) {
        this.published = published;
    }

    /** The form of that questionnaire version; empty while it has not been heard of. */
    public Optional<FormDefinition> form(Canonical canonical) {
        FormDefinition known = forms.get(canonical);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FormDefinition> read = published.form(canonical);
        read.ifPresent(form -> forms.put(canonical, form));
        return read;
    }

    /** As {@link #form(Canonical)}, from {@code url|version}. */
    public Optional<FormDefinition> form(String canonical) {
        return form(Canonical.parse(canonical));
    }

    /** The scales that score that questionnaire version, as last heard. */
    public List<Scale> scales(Canonical canonical) {
        return published.scales(canonical);
    }

    public Optional<Pathway> pathway(String id, String version) {
        String key = id + "|" + version;
        Pathway known = pathways.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Pathway> read = published.pathway(id, version);
        read.ifPresent(pathway -> pathways.put(key, pathway));
        return read;
    }

    /** The version of the pathway that new episodes follow: the one published last. */
    public Optional<Pathway> currentPathway(String id) {
        return published.currentVersion(id).flatMap(version -> pathway(id, version));
    }

    /** What the organisation calls itself; empty while it has not been heard of. */
    public Optional<String> organisationName(String id) {
        return published.organisationName(id);
    }
}
