package fr.boussole.survey.questionnaire;

import static fr.boussole.survey.http.Roles.AUTHOR;

import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.policy.Strictness;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes a questionnaire in as a file, as a form on a page sends it. */
@Path(QuestionnaireResource.PATH)
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@RolesAllowed(AUTHOR)
public class FileResource {
    private final Importing importing;

    FileResource(Importing importing) {
        this.importing = importing;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import a questionnaire from a file",
            description =
                    "The part “file” holds the JSON of one questionnaire, at most 5 MB; the answer is that of an import.")
    @APIResponse(responseCode = "201", description = "Kept as a draft; Location tells where")
    @APIResponse(responseCode = "200", description = "The same url, version and content are here already")
    @APIResponse(responseCode = "409", description = "Another content has this url and version")
    @APIResponse(responseCode = "413", description = "The file is larger than 5 MB")
    @APIResponse(responseCode = "422", description = "Refused; every fault with its place")
    public Response take(
            @RestForm("file") FileUpload file, @QueryParam("strictness") @DefaultValue("standard") String strictness) {
        Strictness asked = ImportAnswer.strictness(strictness);
        if (file == null) {
            throw Problem.of(400, "no-file", "A part named “file” was expected, with the questionnaire in it");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return ImportAnswer.of(importing.take(Body.json(body), asked));
        } catch (IOException e) {
            throw Problem.of(400, "unreadable-file", "The file could not be read; send it again");
        }
    }
}
