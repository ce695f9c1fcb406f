package fr.boussole.response.stay;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.enrolment.Reception;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.intake.Streamed;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import fr.boussole.response.stay.mapping.StayMapping;
import fr.boussole.response.stay.mapping.StayMappingJson;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A hospital's file of eligible stays. */
@Path("/api/stays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stays")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
public class StayResource {

    private static final String CSV = """
            NUM_SEJOUR;IPP;FILIERE;FINESS_GEO;UF;DATE_INTERVENTION;DATE_SORTIE;DDN;SEXE;TYPE;PRENOM;NOM;COURRIEL;TELEPHONE;MODE_SORTIE
            S-2026-004217;88120;PTH;990000001;1203;02/03/2026;06/03/2026;14/07/1951;2;P;Camille;Exemple;camille@example.org;;8
            """;
    private static final String LINE = """
            {"establishmentReference": "S-2026-004217", "pathway": "hip-replacement", "organisation": "hopital-a-chirurgie", \
            "anchorDate": "2026-03-02", "ageBand": "70-79", "sex": "F", "contact": {"email": "camille@example.org"}}
            """;
    private static final int FIRST_REASONS = 20;
    private static final int ROWS_A_PAGE = 5000;

    private final StayMappings mappings;
    private final StayBatch batch;
    private final StayLog log;
    private final Reception reception;
    private final Places places;
    private final StaySettings settings;
    private final Boussole limits;
    private final Scope scope;

    StayResource(
            StayMappings mappings,
            StayBatch batch,
            StayLog log,
            Reception reception,
            Places places,
            StaySettings settings,
            Boussole limits,
            Scope scope) {
        this.mappings = mappings;
        this.batch = batch;
        this.log = log;
        this.reception = reception;
        this.places = places;
        this.settings = settings;
        this.limits = limits;
        this.scope = scope;
    }

    @POST
    @Streamed
    @Consumes("text/csv")
    @Operation(summary = "Enrol those of a hospital's own file of stays", description = """
                    The columns are read as the establishment's saved mapping says. Each row is accepted, left out with its code, or
                    refused with its line, column and reason; a refused row never stops the others. Sent again, the same file changes
                    nothing; what is new in it is taken over, and dates that moved move the schedule. One file speaks with one voice:
                    of two rows that contradict each other about one stay, the second is refused.""")
    @RequestBody(content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "stays", value = CSV)))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "400", description = "The header does not fit the mapping; nothing was read")
    @APIResponse(responseCode = "404", description = "No such establishment that you see")
    @APIResponse(responseCode = "409", description = "The establishment has saved no mapping")
    public StayReport csv(@QueryParam("organisation") @DefaultValue("") String organisation, InputStream body)
            throws IOException, SQLException {
        Places.Place place = place(organisation);
        UUID id = Ids.next();
        run(id).readCsv(body, mapping(place), place.id());
        return log.report(id, scope.view(), FIRST_REASONS);
    }

    @POST
    @Streamed
    @Consumes({"application/x-ndjson", "application/ndjson"})
    @Operation(
            summary = "Enrol those of a file with one JSON statement a line",
            description = "Each line is what POST /api/episodes takes; the report is that of a file of stays.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            examples = @ExampleObject(name = "stays", value = LINE)))
    @APIResponse(responseCode = "200", description = "The report")
    public StayReport lines(@QueryParam("organisation") @DefaultValue("") String organisation, InputStream body)
            throws IOException, SQLException {
        UUID id = Ids.next();
        run(id).readLines(body, place(organisation).id());
        return log.report(id, scope.view(), FIRST_REASONS);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a file of stays has come")
    @APIResponse(responseCode = "404", description = "None that you see")
    public StayReport get(@RestPath UUID id) {
        return log.report(id, scope.view(), FIRST_REASONS);
    }

    @GET
    @Path("{id}/report.csv")
    @Produces("text/csv")
    @Operation(
            summary = "What became of each row, as CSV: line, outcome, column, reason",
            description = "A row that is refused for several reasons has a line for each of them.")
    @APIResponse(responseCode = "404", description = "None that you see")
    @APIResponse(responseCode = "410", description = "Too long ago: only the totals are kept")
    public Response report(@RestPath UUID id) {
        StayReport totals = log.report(id, scope.view(), 0);
        if (totals.rows() > 0 && log.rows(id, -1, 1).rows().isEmpty()) {
            throw Problems.gone(
                    "rows-forgotten",
                    "What became of each row is no longer kept",
                    "The totals of the file are still there: GET /api/stays/" + id + ".");
        }
        StreamingOutput text = out -> {
            try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                csv.writeRecord("line", "outcome", "column", "reason");
                StayLog.Page page = log.rows(id, -1, ROWS_A_PAGE);
                while (!page.rows().isEmpty()) {
                    page.rows()
                            .forEach(row -> csv.writeRecord(
                                    Long.toString(row.line()), row.outcome(), row.column(), row.reason()));
                    page = log.rows(id, page.last(), ROWS_A_PAGE);
                }
            }
        };
        return Response.ok(text)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stays-" + id + ".csv\"")
                .build();
    }

    private StayRun run(UUID id) {
        Scope.View view = scope.view();
        return new StayRun(
                id,
                view,
                reception.hear(view),
                new StayRun.Parts(
                        batch,
                        log,
                        finess -> places.ofFiness(finess, view).map(Places.Place::id),
                        settings.batch(),
                        limits.limits().streamedRows()));
    }

    /** The place for which is spoken; without a word, that of the sender. */
    private Places.Place place(String organisation) {
        String id = organisation.isEmpty() ? scope.view().root() : organisation;
        return places.find(id, scope.view())
                .orElseThrow(() -> Problems.notFound(
                        "establishment-not-found",
                        "No such establishment",
                        "Say in “organisation” for which establishment that you see this file speaks."));
    }

    private StayMapping mapping(Places.Place place) {
        return mappings.of(place.establishment())
                .map(json -> StayMappingJson.read(json).mapping())
                .orElseThrow(() -> Problems.conflict(
                        "mapping-missing",
                        "This establishment has not said how it writes its files",
                        "Save its mapping first: PUT /api/organisations/" + place.establishment() + "/stay-mapping."));
    }
}
