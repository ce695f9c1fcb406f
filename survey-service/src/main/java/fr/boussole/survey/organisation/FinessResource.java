package fr.boussole.survey.organisation;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;

import com.fasterxml.uuid.Generators;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.organisation.finess.Filter;
import fr.boussole.survey.organisation.finess.Lines;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Establishments of the national FINESS file. */
@Path("/api/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ADMIN, AUTHOR})
public class FinessResource {
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final int FIRST_REFUSALS = 20;
    private static final int TOLD = 100_000;
    private static final int MOST_NAMED = 10_000;

    private static final String FILE = """
            finess;etalab;93;2026-05-12
            structureet;990000010;990000028;CH EXEMPLE;CENTRE HOSPITALIER EXEMPLE;;;1;R;DE LA PAIX;;;001;01;AIN;01000 EXEMPLE;;;355;Centre Hospitalier;1102;Centres Hospitaliers;;;;;;;1990-01-01;1990-01-01;2026-01-01;
            """;

    private final FinessBatch batches;
    private final FinessReports reports;

    FinessResource(FinessBatch batches, FinessReports reports) {
        this.batches = batches;
        this.reports = reports;
    }

    @POST
    @Path("finess")
    @Consumes("text/csv")
    @Operation(summary = "Import establishments of the national FINESS file", description = """
            The file etalab-cs1100502-stock of data.gouv.fr, as it is, up to 100 MB: UTF-8 or windows-1252, fields between semicolons, a
            first line “finess;etalab;…”; or a file whose first line names the columns. Read are nofinesset, rslongue (rs where it is
            empty), departement and categetab, nothing else. Name at least one filter. An establishment that is here under the same number
            is recognised; others are made, in the region of their department. A name changed here stays and that is told; closing is never
            undone; what the file does not list stays as it is. Sent again, nothing changes. What is wrong refuses its line and no
            other.""")
    @RequestBody(content = @Content(mediaType = "text/csv", examples = @ExampleObject(FILE)))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "400", description = "No filter, or not the national file; nothing was read")
    @APIResponse(responseCode = "413", description = "Larger than 100 MB; what was read before is kept")
    @APIResponse(responseCode = "422", description = "There is no such region")
    public FinessReport take(
            @QueryParam("department")
                    @Parameter(description = "As FINESS codes it; several times or with commas", example = "2A,9D")
                    List<String> departments,
            @QueryParam("category") @Parameter(description = "categetab", example = "355") List<String> categories,
            @QueryParam("finess") @Parameter(description = "Geographic FINESS") List<String> numbers,
            @QueryParam("region")
                    @Parameter(description = "Where new ones are put, instead of the region of their department")
                    String region,
            InputStream body)
            throws IOException {
        Filter filter = filter(departments, categories, numbers);
        Optional<String> given = Optional.ofNullable(region).filter(text -> !text.isBlank());
        given.ifPresent(FinessResource::refuseUnknownRegion);
        UUID id = Generators.timeBasedEpochGenerator().generate();
        try {
            new FinessImport(id, filter, given, batches).read(new Lines(body, LARGEST));
        } catch (Lines.TooLarge e) {
            body.transferTo(OutputStream.nullOutputStream());
            throw Problem.of(413, "too-large", "This file is larger than 100 MB; what was read before is kept");
        }
        return reports.report(id, FIRST_REFUSALS);
    }

    @GET
    @Path("finess/{import}")
    @Operation(summary = "How far an import has come")
    @APIResponse(responseCode = "404", description = "There is no such import")
    public FinessReport get(@PathParam("import") String id) {
        return reports.report(uuid(id), FIRST_REFUSALS);
    }

    @GET
    @Path("finess/{import}/report")
    @Produces("text/csv")
    @Operation(
            summary = "The lines that changed something, were refused or not followed, as CSV",
            description = "line, finess, outcome, column, reason; the first 100,000.")
    @APIResponse(responseCode = "404", description = "There is no such import")
    public Response report(@PathParam("import") String id) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("line", "finess", "outcome", "column", "reason");
            reports.rows(uuid(id), TOLD)
                    .forEach(row -> csv.writeRecord(
                            Long.toString(row.line()),
                            row.finess(),
                            row.outcome().name(),
                            row.column(),
                            row.reason()));
        }
        return Response.ok(text.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"finess-" + uuid(id) + ".csv\"")
                .build();
    }

    private static Filter filter(List<String> departments, List<String> categories, List<String> numbers) {
        Filter filter = new Filter(named(departments), named(categories), named(numbers));
        if (filter.isOpen()) {
            throw Problem.of(
                    400, "no-filter", "The file tells of the whole country: name a department, a category or numbers");
        }
        return filter;
    }

    private static Set<String> named(List<String> parameters) {
        Set<String> named = parameters.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
        if (named.size() > MOST_NAMED) {
            throw Problem.of(400, "too-many", "At most " + MOST_NAMED + " can be named at once");
        }
        return named;
    }

    private static void refuseUnknownRegion(String id) {
        boolean known = KnownOrganisation.withId(id)
                .filter(one -> one.organisation().level() == Level.REGION)
                .isPresent();
        if (!known) {
            throw Problem.unusable(
                    "no-such-region",
                    "There is no such region",
                    List.of(new Violation("", "“" + id + "” is no region here")));
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("There is no such import");
        }
    }
}
