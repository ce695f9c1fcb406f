package fr.boussole.survey.questionnaire;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.branching.TooManyOccurrences;
import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Tries answers on a version, a draft included, as programs and tests do; the preview does it page by page. */
@Path("/api/questionnaires/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class TryoutResource {
    private final Compiling compiling;

    TryoutResource(Compiling compiling) {
        this.compiling = compiling;
    }

    @POST
    @Path("{operation: ([$]|%24)try}")
    @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Say what a version makes of answers",
            description =
                    "Takes a QuestionnaireResponse, whatever questionnaire it names, as if it were finished. Answers what is"
                            + " asked, what must be answered, the response as it would be kept (without what is not asked, with what is"
                            + " calculated), and every fault. Works on drafts. Nothing is kept.")
    @RequestBody(content = @Content(mediaType = Fhir.JSON, examples = @ExampleObject(Examples.RESPONSE)))
    @APIResponse(
            responseCode = "200",
            description = "What the version makes of the answers",
            content = @Content(examples = @ExampleObject(Examples.TRYOUT)))
    @APIResponse(responseCode = "404", description = "There is no such questionnaire")
    @APIResponse(responseCode = "422", description = "It cannot be read as answers, or repeats groups without measure")
    public String attempt(@PathParam("id") String id, InputStream body, @Context HttpHeaders headers) {
        QuestionnaireVersion version =
                QuestionnaireVersion.withId(id).orElseThrow(() -> Problem.notFound("There is no such questionnaire"));
        JsonNode response = Body.json(body, headers.getMediaType());
        try {
            return Tryout.of(compiling.form(version), ResponseVerdict.answers(response))
                    .json()
                    .toString();
        } catch (TooManyOccurrences e) {
            throw Problem.unusable("too-many-occurrences", e.getMessage(), List.of());
        }
    }
}
