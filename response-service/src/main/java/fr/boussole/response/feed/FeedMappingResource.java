package fr.boussole.response.feed;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.problem.JsonBody;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How what one hospital's systems tell, by HL7 v2 or FHIR, becomes episodes. */
@Path("/api/organisations/{establishment}/feed-mapping")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hospital systems")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
public class FeedMappingResource {

    private static final String EXAMPLE = """
            {"senders": [{"application": "SIH", "facility": "990000001"}],
             "units": {"1203": "hopital-a-chirurgie", "2101": "hopital-a-medecine"},
             "rules": [
               {"pathway": "hip-replacement", "when": {"class": ["I", "IMP"], "unit": ["1203"], "service": ["ORTHO"]},
                "events": {"procedure": ["ADMISSION", "EXPECTED_ADMISSION"]}},
               {"pathway": "hospital-stay", "when": {"class": ["I", "IMP"]}, "events": {"discharge": "DISCHARGE"}}]}""";

    private final FeedMappings mappings;
    private final Places places;
    private final Catalogue catalogue;
    private final Scope scope;
    private final SecurityIdentity identity;

    FeedMappingResource(
            FeedMappings mappings, Places places, Catalogue catalogue, Scope scope, SecurityIdentity identity) {
        this.mappings = mappings;
        this.places = places;
        this.catalogue = catalogue;
        this.scope = scope;
        this.identity = identity;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what becomes of what this hospital's systems tell", description = """
                    “senders” are the systems that speak for it by HL7 v2, by MSH-3 and MSH-4. “units” gives the organisation of each
                    code of a unit (PV1-3.1, or the identifier of the Encounter's location). The first rule that fits a stay names its
                    pathway: “class” is PV1-2 or Encounter.class, “service” PV1-10 or Encounter.serviceType, “type” a code of
                    Encounter.type or EpisodeOfCare.type; what a rule does not ask does not matter. “events” says which date of the
                    stay dates each event of the pathway; of several, what happened goes before what was expected.""")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a hospital", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "Saved; the next message is read by it")
    @APIResponse(responseCode = "400", description = "Faults, each with its place")
    @APIResponse(responseCode = "404", description = "No such establishment that you see")
    @APIResponse(responseCode = "409", description = "One of the senders speaks for another establishment")
    public JsonNode put(@RestPath String establishment, String body) {
        String id = places.establishment(establishment, scope.view());
        JsonNode json = JsonBody.read(body);
        FeedMappingJson.Shape shape = FeedMappingJson.read(json);
        List<Reading.Fault> faults = new ArrayList<>(shape.faults());
        check(shape.mapping(), id, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalid(
                    "The mapping cannot be used",
                    faults.stream()
                            .map(fault -> new Violation(fault.pointer(), fault.message()))
                            .toList());
        }
        if (!mappings.save(id, json, shape.mapping(), identity.getPrincipal().getName())) {
            throw Problems.conflict(
                    "sender-taken",
                    "The mapping was left as it was",
                    "One of these senders already speaks for another establishment.");
        }
        return json;
    }

    @GET
    @Operation(summary = "What becomes of what this hospital's systems tell")
    @APIResponse(responseCode = "404", description = "No such establishment that you see, or it has saved none")
    public JsonNode get(@RestPath String establishment) {
        return mappings.json(places.establishment(establishment, scope.view()))
                .orElseThrow(() -> Problems.notFound(
                        "mapping-not-found", "No mapping", "This establishment has not said what its systems tell."));
    }

    private void check(FeedMapping mapping, String establishment, List<Reading.Fault> faults) {
        mapping.units().forEach((code, unit) -> {
            if (places.find(unit, scope.view())
                    .filter(place -> place.establishment().equals(establishment))
                    .isEmpty()) {
                faults.add(new Reading.Fault("/units/" + code, "This hospital has no unit of that id"));
            }
        });
        for (int i = 0; i < mapping.rules().size(); i++) {
            FeedMapping.Rule rule = mapping.rules().get(i);
            Optional<Pathway> pathway = catalogue.currentPathway(rule.pathway());
            if (pathway.isEmpty()) {
                faults.add(new Reading.Fault("/rules/" + i + "/pathway", "No pathway of that id has been published"));
            } else if (rule.events()
                    .getOrDefault(pathway.get().mainAnchor(), List.of())
                    .isEmpty()) {
                faults.add(new Reading.Fault(
                        "/rules/" + i + "/events",
                        "The main event of the pathway, “" + pathway.get().mainAnchor()
                                + "”, needs a date of the stay"));
            }
        }
    }
}
