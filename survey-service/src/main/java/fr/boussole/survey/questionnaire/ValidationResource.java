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
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Strictness;
import fr.boussole.survey.policy.Verdict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Judges questionnaires without keeping anything. */
@Path(QuestionnaireResource.PATH)
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class ValidationResource {
    private final Judging judging;

    ValidationResource(Judging judging) {
        this.judging = judging;
    }

    @POST
    @Path("{operation: ([$]|%24)validate}")
    @Operation(
            summary = "Say what an import would say of a questionnaire",
            description =
                    "The resource, or Parameters with a part “resource”. Nothing is kept. An error would refuse it.")
    @RequestBody(content = @Content(mediaType = Fhir.JSON, examples = @ExampleObject(Examples.QUESTIONNAIRE)))
    @APIResponse(responseCode = "200", description = "Every remark with its place")
    public Response validate(
            InputStream body,
            @Context HttpHeaders headers,
            @QueryParam("strictness") @DefaultValue("standard") String strictness) {
        Strictness asked = ImportAnswer.strictness(strictness);
        Verdict verdict = judging.judge(Operand.of(Body.json(body, headers.getMediaType())), asked);
        List<Remark> remarks = verdict.remarks();
        boolean open = remarks.stream().anyMatch(Remark::isOpen);
        return ImportAnswer.said(
                200,
                remarks,
                open ? "It can be imported; it cannot be published as it is." : "It can be imported and published.");
    }
}
