package fr.boussole.response.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** FHIR transactions of patients and their stays. */
@Path("/fhir")
@Tag(name = "Hospital systems")
public class BundleResource {

    private static final String FHIR = "application/fhir+json";
    private static final int MENDED = 422;
    private static final String EXAMPLE = """
            {"resourceType": "Bundle", "type": "transaction", "entry": [
              {"fullUrl": "urn:uuid:0b0c8a3e-6a51-4f7e-9c5c-0e6b2a9d1f10", "request": {"method": "POST", "url": "Patient"},
               "resource": {"resourceType": "Patient", "birthDate": "1951-07-14", "gender": "female",
                 "identifier": [{"type": {"coding": [{"code": "PI"}]}, "system": "urn:oid:1.2.250.1.999", "value": "88120"}],
                 "name": [{"family": "Exemple", "given": ["Camille"]}],
                 "telecom": [{"system": "email", "value": "camille@example.org"}]}},
              {"request": {"method": "POST", "url": "Encounter"},
               "resource": {"resourceType": "Encounter", "status": "in-progress",
                 "meta": {"tag": [{"system": "https://boussole.example/fhir/CodeSystem/pathway", "code": "hip-replacement"}]},
                 "identifier": [{"type": {"coding": [{"code": "VN"}]}, "value": "S-2026-004217"}],
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"},
                 "subject": {"reference": "urn:uuid:0b0c8a3e-6a51-4f7e-9c5c-0e6b2a9d1f10"},
                 "serviceProvider": {"identifier": {"system": "https://finess.esante.gouv.fr", "value": "990000001"}},
                 "location": [{"location": {"identifier": {"value": "1203"}}}],
                 "period": {"start": "2026-03-02T08:15:00+01:00"}}}]}""";

    private final BundleIntake intake;
    private final Scope scope;
    private final Clock clock;

    BundleResource(BundleIntake intake, Scope scope, Clock clock) {
        this.intake = intake;
        this.scope = scope;
        this.clock = clock;
    }

    @POST
    @Consumes({FHIR, "application/json"})
    @Produces(FHIR)
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(summary = "Take patients and their stays as one FHIR R4 transaction", description = """
                    Each Encounter or EpisodeOfCare becomes an episode, or amends it, as the mapping of its establishment says. The
                    establishment is that of the FINESS of serviceProvider or managingOrganization (system
                    `https://finess.esante.gouv.fr`, or `urn:oid:1.2.250.1.71.4.2.2` with a 1 before it); without one, the sender's own.
                    A tag of the system `https://boussole.example/fhir/CodeSystem/pathway` names the pathway; without one, the rules of
                    the mapping do, by class, location, serviceType and type. period.start is the admission (the expected one while
                    planned), period.end the discharge once finished; cancelled and entered-in-error call the stay off. Of the Patient,
                    telecom, name, address and communication say how to reach them; birthDate gives the age band and is not kept.
                    All is taken or nothing: 500 entries at most.""")
    @RequestBody(content = @Content(mediaType = FHIR, examples = @ExampleObject(name = "admission", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "A transaction-response; an entry's outcome says when there was nothing to do")
    @APIResponse(
            responseCode = "400",
            description = "An OperationOutcome: this is no JSON, or no transaction that is read here")
    @APIResponse(
            responseCode = "422",
            description = "An OperationOutcome: each issue with its expression; nothing was taken")
    public Response take(String body) {
        JsonNode json;
        try {
            json = ExactJson.read(body == null || body.isBlank() ? "{}" : body);
        } catch (MalformedJson malformed) {
            return answer(400, FhirJson.outcome(List.of(new Issue("structure", "Bundle", "This is not JSON"))));
        }
        BundleReader.Read read = BundleReader.read(json);
        if (!read.issues().isEmpty()) {
            return answer(400, FhirJson.outcome(read.issues()));
        }
        BundleIntake.Taken taken = intake.take(read.stays(), scope.view());
        return taken.issues().isEmpty()
                ? answer(200, FhirJson.response(json.path("entry").size(), taken.placed(), clock.instant()))
                : answer(MENDED, FhirJson.outcome(taken.issues()));
    }

    private static Response answer(int status, JsonNode json) {
        return Response.status(status).type(FHIR).entity(json.toString()).build();
    }
}
