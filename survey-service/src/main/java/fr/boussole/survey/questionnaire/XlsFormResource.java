package fr.boussole.survey.questionnaire;

import static fr.boussole.survey.http.Roles.AUTHOR;

import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.xlsform.Naming;
import fr.boussole.survey.xlsform.XlsForm;
import fr.boussole.survey.xlsform.sheet.UnreadableWorkbook;
import fr.boussole.survey.xlsform.sheet.Workbook;
import fr.boussole.survey.xlsform.sheet.WorkbookReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Forms of ODK and Kobo, as .xlsx files, taken in as questionnaires. */
@Path(XlsFormResource.PATH)
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@RolesAllowed(AUTHOR)
public class XlsFormResource {
    static final String PATH = "/api/questionnaires/xlsform";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String SUMMARY = "Import an XLSForm (ODK, Kobo) as a draft";
    private static final String DESCRIPTION = """
            An .xlsx file of at most 5 MB with the sheets survey, choices and settings. It becomes a FHIR R4 questionnaire and is then
            imported as any other. Everything that could not follow comes back with its sheet, row and column, and with what it means for
            a patient; a form whose meaning is not clear is refused, each fault with its place. Sending the same again changes nothing.""";

    private static final String OUTCOME = """
            {"resourceType": "OperationOutcome", "issue": [
              {"severity": "information", "code": "informational",
               "diagnostics": "Kept as a draft: Questionnaire/0199f0c2-5f0e-7c3a-9d52-0c6f5b1f4a11."},
              {"severity": "warning", "code": "informational",
               "details": {"coding": [{"system": "https://boussole.example/fhir/CodeSystem/import-policy", "code": "xlsform"}]},
               "diagnostics": "Sheet survey, row 12, choice_filter: All the choices of “towns” are offered to everyone.",
               "expression": ["survey[12].choice_filter"]}]}
            """;

    private final Importing importing;

    XlsFormResource(Importing importing) {
        this.importing = importing;
    }

    @POST
    @Consumes(XLSX)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "201",
            description = "Kept as a draft; Location tells where",
            content = @Content(mediaType = Fhir.JSON, examples = @ExampleObject(OUTCOME)))
    @APIResponse(responseCode = "200", description = "The same url, version and content are here already")
    @APIResponse(responseCode = "400", description = "This is no .xlsx workbook, or it unpacks to too much")
    @APIResponse(responseCode = "409", description = "Another content has this url and version")
    @APIResponse(responseCode = "413", description = "The file is larger than 5 MB")
    @APIResponse(responseCode = "422", description = "Refused; every fault with its place")
    public Response take(
            @QueryParam("url") @Parameter(description = "Instead of urn:xlsform:form_id") String url,
            @QueryParam("version") @Parameter(description = "Instead of the version of the settings") String version,
            InputStream body) {
        return imported(Body.bytes(body), url, version);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(responseCode = "201", description = "Kept as a draft; Location tells where")
    @APIResponse(responseCode = "422", description = "Refused; every fault with its place")
    public Response upload(
            @QueryParam("url") String url, @QueryParam("version") String version, @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null) {
            throw Problem.of(400, "no-file", "A form with a file named “file” was expected");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return imported(Body.bytes(body), url, version);
        }
    }

    private Response imported(byte[] xlsx, String url, String version) {
        return ImportAnswer.of(importing.take(XlsForm.convert(workbook(xlsx), new Naming(given(url), given(version)))));
    }

    private static Workbook workbook(byte[] xlsx) {
        try {
            return WorkbookReader.read(xlsx);
        } catch (UnreadableWorkbook e) {
            throw Problem.of(400, "unreadable-workbook", e.getMessage());
        }
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}
