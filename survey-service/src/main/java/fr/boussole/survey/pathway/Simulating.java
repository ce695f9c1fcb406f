package fr.boussole.survey.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Tries a published pathway, or one that is being written, on an invented person. Nothing is kept. */
@ApplicationScoped
class Simulating {
    private static final String PATHWAY = "pathway";

    /**
     * The dates of the steps.
     *
     * @param faults what would keep this pathway from being published, though its dates can be told
     */
    record Simulated(
            String pathway,
            String version,
            String zone,
            Instant enrolledAt,
            List<SimulatedStep> steps,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> faults) {}

    Simulated simulate(JsonNode body) {
        JsonPlace root = JsonPlace.root(body);
        refuseMisshapes(root);
        boolean whole = body.path(PATHWAY).isObject();
        Pathway pathway = whole ? written(body.path(PATHWAY)) : published(root);
        String under = whole ? "/" + PATHWAY : "";
        refuseFaults(PathwayFaults.ofDates(pathway), under);
        Person person = Person.read(root, ZoneId.of(pathway.zone()));
        known(
                root,
                "anchors",
                pathway.anchors().stream().map(Pathway.Anchor::code).toList());
        known(root, "answers", pathway.steps().stream().map(PathwayStep::id).toList());
        refuseMisshapes(root);
        return new Simulated(
                pathway.id(),
                pathway.version(),
                pathway.zone(),
                person.enrolled(),
                Simulation.of(pathway, person),
                whole ? under(PathwayFaults.of(pathway, new PublishedSurveys()), under) : List.of());
    }

    private static Pathway written(JsonNode pathway) {
        try {
            return Pathway.read(JsonPlace.root(pathway));
        } catch (MalformedJson e) {
            List<Violation> misshapes =
                    e.misshapes().stream().map(Violation::of).toList();
            throw Problem.of(400, "malformed", "This is not a pathway", under(misshapes, "/" + PATHWAY));
        }
    }

    private static Pathway published(JsonPlace root) {
        Optional<Canonical> named = root.requiredText(PATHWAY)
                .filter(text -> text.indexOf('|') > 0 && !text.endsWith("|"))
                .map(Canonical::parse);
        if (named.isEmpty() && root.misshapes().isEmpty()) {
            root.at(PATHWAY)
                    .refuse(
                            "Un parcours entier, ou « id|version », est attendu",
                            "A whole pathway, or “id|version”, is expected");
        }
        refuseMisshapes(root);
        ObjectNode content = PathwayVersion.of(
                        named.orElseThrow().url(), named.orElseThrow().version())
                .map(PathwayVersion::content)
                .orElseThrow(() -> Problem.notFound("There is no such version of this pathway"));
        return PublishingPathway.read(content);
    }

    private static void known(JsonPlace root, String member, List<String> codes) {
        root.object(member).ifPresent(object -> object.members().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> object.at(code)
                        .refuse(
                                "Inconnu de ce parcours, qui a : " + String.join(", ", codes),
                                "Unknown to this pathway, which has: " + String.join(", ", codes))));
    }

    private static void refuseMisshapes(JsonPlace root) {
        if (!root.misshapes().isEmpty()) {
            throw Problem.malformed("This cannot be simulated", new MalformedJson(root.misshapes()));
        }
    }

    private static void refuseFaults(List<Violation> faults, String under) {
        if (!faults.isEmpty()) {
            throw Problem.unusable(
                    "unusable-pathway", "The dates of this pathway cannot be told", under(faults, under));
        }
    }

    private static List<Violation> under(List<Violation> faults, String under) {
        return faults.stream()
                .map(fault -> new Violation(under + fault.pointer(), fault.detail()))
                .toList();
    }
}
