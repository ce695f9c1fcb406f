package fr.boussole.survey.questionnaire;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.fhir.Operand;
import fr.boussole.survey.http.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Checks responses against their questionnaire without keeping anything. */
@Path(Fhir.PATH + "/QuestionnaireResponse")
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class ResponseValidationResource {
    @POST
    @Path("{operation: ([$]|%24)validate}")
    @Operation(
            summary = "Say what is wrong in a response",
            description =
                    "The resource, or Parameters with a part “resource”. It is checked against the published version"
                            + " that its “questionnaire” names; what lacks is only said once its status is completed or amended."
                            + " Nothing is kept.")
    @RequestBody(content = @Content(mediaType = Fhir.JSON, examples = @ExampleObject(Examples.RESPONSE)))
    @APIResponse(responseCode = "200", description = "Every fault with its place")
    @APIResponse(responseCode = "404", description = "Its questionnaire is not published here")
    @APIResponse(responseCode = "422", description = "It names no questionnaire, or cannot be read as answers")
    public String validate(InputStream body, @Context HttpHeaders headers) {
        return ResponseVerdict.of(Operand.of(Body.json(body, headers.getMediaType())))
                .toString();
    }
}
