package fr.boussole.survey.questionnaire;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.form.definition.Canonical;
import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Finds the one published questionnaire that a canonical names. */
@Path(QuestionnaireResource.PATH)
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class CanonicalResource {
    @GET
    @Path("{operation: ([$]|%24)resolve}")
    @Operation(
            summary = "The questionnaire that a canonical names",
            description =
                    "With a version, that version exactly; without one, the version published last, by the moment of its"
                            + " publication. Never a draft.")
    @APIResponse(responseCode = "200", description = "The published questionnaire")
    @APIResponse(
            responseCode = "404",
            description = "No published version has this name; the reason says which are there")
    public Response resolve(
            @QueryParam("canonical") @Parameter(example = "https://boussole.example/Questionnaire/knee|1")
                    String canonical) {
        return Signed.response(Resolution.of(canonical(canonical)));
    }

    private static Canonical canonical(String written) {
        if (written == null || written.isBlank() || written.startsWith("|")) {
            throw Problem.of(400, "bad-canonical", "canonical is a url, or a url|version");
        }
        return Canonical.parse(written);
    }
}
