package fr.boussole.response.stay;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.problem.JsonBody;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import fr.boussole.response.stay.mapping.StayMappingJson;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How one hospital writes its files of stays. */
@Path("/api/organisations/{establishment}/stay-mapping")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stays")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
public class StayMappingResource {

    static final String EXAMPLE = """
            {"charset": "windows-1252", "separator": ";", "dates": ["dd/MM/yyyy", "yyyy-MM-dd"],
             "reference": "NUM_SEJOUR", "patient": "IPP",
             "pathway": {"column": "FILIERE", "codes": {"PTH": "hip-replacement", "HOSPIT": "hospital-stay"}},
             "finess": "FINESS_GEO", "unit": "UF", "units": {"1203": "hopital-a-chirurgie"},
             "events": {"procedure": "DATE_INTERVENTION", "discharge": "DATE_SORTIE"},
             "birthDate": "DDN", "sex": {"column": "SEXE", "codes": {"1": "M", "2": "F"}},
             "attributes": {"surgery": {"column": "TYPE", "codes": {"P": "primary", "R": "revision"}}},
             "contact": {"name": ["PRENOM", "NOM"], "email": "COURRIEL", "telephone": "TELEPHONE",
                         "address": ["ADRESSE", ["CODE_POSTAL", "VILLE"]], "language": {"constant": "fr"}},
             "exclusions": [
               {"code": "died", "as": "DECEASED", "when": [{"column": "MODE_SORTIE", "in": ["9"]}]},
               {"code": "minor", "as": "EXCLUDED", "when": [{"youngerThan": 18}]},
               {"code": "refused", "as": "REFUSED", "when": [{"column": "OPPOSITION", "in": ["O"]}]},
               {"code": "no-contact", "when": [{"unreachable": true}]}]}""";

    private final StayMappings mappings;
    private final Places places;
    private final Catalogue catalogue;
    private final Scope scope;
    private final SecurityIdentity identity;

    StayMappingResource(
            StayMappings mappings, Places places, Catalogue catalogue, Scope scope, SecurityIdentity identity) {
        this.mappings = mappings;
        this.places = places;
        this.catalogue = catalogue;
        this.scope = scope;
        this.identity = identity;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say how this hospital writes its files of stays", description = """
                    A value comes from a column (`"COLUMN"`), from several joined by a blank (`["A", "B"]`), from a column whose
                    codes are translated (`{"column": …, "codes": {…}}`), or is the same for all (`{"constant": …}`). “events” gives
                    the column of each event's date, by the event's code; “order”, those of which none can be
                    before one that stands earlier. “units” gives the organisation of each of the hospital's
                    unit codes; without a unit, the FINESS tells the establishment. “exclusions” are tried in order: NOT_ENROLLED
                    and REFUSED stay in the denominators, EXCLUDED, DECEASED and TRANSFERRED do not. A condition is a column with
                    “in” or “empty”, “youngerThan”, or “unreachable”; all of an exclusion must hold.""")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a hospital", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "Saved; the next file is read by it")
    @APIResponse(responseCode = "400", description = "Faults, each with its place")
    @APIResponse(responseCode = "404", description = "No such establishment that you see")
    public JsonNode put(@RestPath String establishment, String body) {
        String id = places.establishment(establishment, scope.view());
        JsonNode json = JsonBody.read(body);
        StayMappingJson.Shape shape = StayMappingJson.read(json);
        List<Reading.Fault> faults = new ArrayList<>(shape.faults());
        shape.mapping().units().forEach((code, unit) -> {
            if (places.find(unit, scope.view())
                    .filter(place -> place.establishment().equals(id))
                    .isEmpty()) {
                faults.add(new Reading.Fault("/units/" + code, "This hospital has no unit of that id"));
            }
        });
        shape.mapping().pathway().values().forEach(pathway -> {
            if (catalogue.currentPathway(pathway).isEmpty()) {
                faults.add(new Reading.Fault("/pathway", "No pathway of the id " + pathway + " has been published"));
            }
        });
        if (!faults.isEmpty()) {
            throw Problems.invalid(
                    "The mapping cannot be used",
                    faults.stream()
                            .map(fault -> new Violation(fault.pointer(), fault.message()))
                            .toList());
        }
        mappings.save(id, json, identity.getPrincipal().getName());
        return json;
    }

    @GET
    @Operation(summary = "How this hospital writes its files of stays")
    @APIResponse(responseCode = "404", description = "No such establishment that you see, or it has saved none")
    public JsonNode get(@RestPath String establishment) {
        return mappings.of(places.establishment(establishment, scope.view()))
                .orElseThrow(() -> Problems.notFound(
                        "mapping-not-found", "No mapping", "This establishment has not said how it writes its files."));
    }
}
