package fr.boussole.response.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.identity.Pseudonyms;
import fr.boussole.response.intake.Streamed;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Past answers from another system, as CSV. */
@Path("/api/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
public class ImportResource {

    private static final String EXAMPLE = """
            episode,organisation,anchor_date,answered_at,age_band,sex,step,attribute.surgery,pain-usual,general-health
            S-2017-000431,hopital-a-chirurgie,2017-10-01,2018-04-12,70-79,F,after,primary,2,70
            """;
    private static final int FIRST_REFUSALS = 20;

    private final Catalogue catalogue;
    private final Places places;
    private final Pseudonyms pseudonyms;
    private final BatchWriter writer;
    private final ImportLog log;
    private final Boussole settings;
    private final Scope scope;
    private final Clock clock;
    private final ExecutorService executor;

    ImportResource(
            Catalogue catalogue,
            Places places,
            Pseudonyms pseudonyms,
            BatchWriter writer,
            ImportLog log,
            Boussole settings,
            Scope scope,
            Clock clock,
            ExecutorService executor) {
        this.catalogue = catalogue;
        this.places = places;
        this.pseudonyms = pseudonyms;
        this.writer = writer;
        this.log = log;
        this.settings = settings;
        this.scope = scope;
        this.clock = clock;
        this.executor = executor;
    }

    @POST
    @Path("responses")
    @Streamed
    @Consumes("text/csv")
    @Operation(summary = "Import past answers", description = """
                    UTF-8, commas, a header. Seven columns, then `attribute.<code>` columns, then one column for each linkId: an
                    option's code, a number, a date, true or false; several answers to one question between `|`; empty is not
                    answered. What is missing is no fault; what is wrong refuses its row and no other. Sent again, the same rows
                    change nothing; other answers amend. One file states the facts of an episode once.""")
    @RequestBody(content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "hip", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "400", description = "The header does not fit; nothing was read")
    @APIResponse(responseCode = "404", description = "No such pathway")
    public ImportReport importResponses(@QueryParam("pathway") @DefaultValue("") String pathwayId, InputStream body)
            throws IOException, SQLException {
        Scope.View view = scope.view();
        Pathway pathway = catalogue
                .currentPathway(pathwayId)
                .orElseThrow(() -> Problems.notFound(
                        "pathway-not-found", "No such pathway", "No pathway of that id has been published."));
        UUID id = Ids.next();
        new ImportRun(id, pathway, forms(pathway), view, clock.instant(), parts()).read(body);
        return log.report(id, view, FIRST_REFUSALS);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far an import has come")
    public ImportReport get(@RestPath UUID id) {
        return log.report(id, scope.view(), FIRST_REFUSALS);
    }

    @GET
    @Path("{id}/report")
    @Produces("text/csv")
    @Operation(
            summary = "The refused rows as CSV: line, column, reason",
            description = "The first 10 000 reasons are kept.")
    public Response report(@RestPath UUID id) throws IOException {
        ImportReport report = log.report(id, scope.view(), settings.imports().keptRefusals());
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("line", "column", "reason");
            report.firstRefusals()
                    .forEach(refusal ->
                            csv.writeRecord(Long.toString(refusal.line()), refusal.column(), refusal.reason()));
        }
        return Response.ok(text.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + id + ".csv\"")
                .build();
    }

    private ImportRun.Parts parts() {
        return new ImportRun.Parts(
                places,
                pseudonyms,
                writer,
                log,
                executor,
                settings.imports().batch(),
                settings.imports().keptRefusals(),
                settings.limits().streamedRows());
    }

    private Map<String, FormDefinition> forms(Pathway pathway) {
        Map<String, FormDefinition> forms = new HashMap<>();
        for (Step step : pathway.steps()) {
            forms.put(
                    step.id(),
                    catalogue
                            .form(step.questionnaire())
                            .orElseThrow(() -> Problems.conflict(
                                    "questionnaire-not-heard",
                                    "A questionnaire of this pathway is not here yet",
                                    "Step " + step.id() + " asks " + step.questionnaire() + "; try again shortly.")));
        }
        return forms;
    }
}
