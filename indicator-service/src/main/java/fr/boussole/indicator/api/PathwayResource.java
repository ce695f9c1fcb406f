package fr.boussole.indicator.api;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.access.Access;
import fr.boussole.indicator.access.Roles;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.indicator.Comparison;
import fr.boussole.indicator.indicator.Comparisons;
import fr.boussole.indicator.indicator.Evolution;
import fr.boussole.indicator.indicator.Evolutions;
import fr.boussole.indicator.indicator.Indicators;
import fr.boussole.indicator.indicator.Report;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of a pathway. Without an organisation they are those of all that the asker may see. */
@Path("/api/pathways")
@RolesAllowed({Roles.COORDINATOR, Roles.QUALITY, Roles.REGIONAL, Roles.ADMIN})
@Tag(name = "Indicators")
public class PathwayResource {
    private final Indicators indicators;
    private final Comparisons comparisons;
    private final Evolutions evolutions;
    private final Access access;

    PathwayResource(Indicators indicators, Comparisons comparisons, Evolutions evolutions, Access access) {
        this.indicators = indicators;
        this.comparisons = comparisons;
        this.evolutions = evolutions;
        this.access = access;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The pathways, each in its latest version")
    public List<PathwaySummary> pathways() {
        access.scope();
        return indicators.pathways().stream().map(PathwaySummary::of).toList();
    }

    @GET
    @Path("/{pathway}/indicators")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Every indicator of a pathway, for everyone asked for and by row",
            description = "Each figure is shown, suppressed (too few people) or absent (nobody), and explains itself.")
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Only there and below",
            example = "hospital-a")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "everyone, region, establishment or unit",
            example = "establishment")
    @Parameter(
            name = "period",
            in = ParameterIn.QUERY,
            description = "all, year, quarter or month",
            example = "quarter")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First month of the anchor date",
            example = "2026-01")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last month of the anchor date", example = "2026-12")
    @Parameter(name = "ageBand", in = ParameterIn.QUERY, example = "70-79")
    @Parameter(name = "sex", in = ParameterIn.QUERY, example = "F")
    @Parameter(name = "attribute.surgery", in = ParameterIn.QUERY, description = "Any attribute of the pathway")
    public Report report(
            @Parameter(example = "hip-replacement") @PathParam("pathway") String pathway, @Context UriInfo address) {
        return answer(pathway, address);
    }

    @GET
    @Path("/{pathway}/indicators")
    @Produces("text/csv")
    @Operation(summary = "The same as a table: one line for each statistic of each indicator of each row")
    public String csv(@PathParam("pathway") String pathway, @Context UriInfo address) {
        return ReportCsv.write(answer(pathway, address));
    }

    @GET
    @Path("/{pathway}/indicators.csv")
    @Produces("text/csv")
    @Operation(summary = "The same table at an address of its own, for a link to download it")
    public Response csvFile(@PathParam("pathway") String pathway, @Context UriInfo address) {
        return Response.ok(ReportCsv.write(answer(pathway, address)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pathway + ".csv\"")
                .build();
    }

    @GET
    @Path("/{pathway}/indicators.xlsx")
    @Produces(ReportXlsx.TYPE)
    @Operation(
            summary =
                    "The same table as a workbook, numbers as numbers, with how each indicator was computed beside it",
            description = "Titles and explanations are in the language asked for by lang, fr or en.")
    @Parameter(name = "lang", in = ParameterIn.QUERY, example = "fr")
    public Response workbook(
            @Parameter(example = "hip-replacement") @PathParam("pathway") String pathway,
            @QueryParam("lang") @DefaultValue("fr") String language,
            @Context UriInfo address) {
        return Response.ok(ReportXlsx.write(answer(pathway, address), language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pathway + ".xlsx\"")
                .build();
    }

    @GET
    @Path("/{pathway}/comparison")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The establishments of the asker's region on a funnel; only their own are named")
    @Parameter(name = "indicator", in = ParameterIn.QUERY, example = "change.hip-function.before.after")
    public Comparison comparison(
            @PathParam("pathway") String pathway,
            @QueryParam("indicator") Optional<String> indicator,
            @Context UriInfo address) {
        return comparisons
                .of(
                        QueryReader.read(pathway, address.getQueryParameters()),
                        indicator.filter(id -> !id.isBlank()),
                        access.scope())
                .orElseThrow(Problems::unknownIndicator);
    }

    @GET
    @Path("/{pathway}/evolution")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "One indicator over time, with the level and limits of chance and the signals it does not explain",
            description =
                    "An XmR chart for means and changes, a p chart for shares. The headline's where none is named.")
    @Parameter(name = "indicator", in = ParameterIn.QUERY, example = "score.hip-function.after")
    @Parameter(name = "organisation", in = ParameterIn.QUERY, example = "hospital-a")
    @Parameter(name = "period", in = ParameterIn.QUERY, description = "year, quarter or month", example = "quarter")
    public Evolution evolution(
            @Parameter(example = "hip-replacement") @PathParam("pathway") String pathway,
            @QueryParam("indicator") Optional<String> indicator,
            @Context UriInfo address) {
        return evolutions
                .of(
                        QueryReader.read(pathway, address.getQueryParameters()),
                        indicator.filter(id -> !id.isBlank()),
                        access.scope())
                .orElseThrow(Problems::unknownIndicator);
    }

    private Report answer(String pathway, UriInfo address) {
        return indicators
                .of(QueryReader.read(pathway, address.getQueryParameters()), access.scope())
                .orElseThrow(Problems::unknownPathway);
    }

    /** What can be asked of a pathway. */
    public record PathwaySummary(
            String id,
            String version,
            Text title,
            Text question,
            boolean demonstration,
            List<Pathway.Attribute> attributes,
            List<String> steps) {
        static PathwaySummary of(Pathway pathway) {
            return new PathwaySummary(
                    pathway.id(),
                    pathway.key().version(),
                    pathway.title(),
                    pathway.question(),
                    pathway.demonstration(),
                    pathway.attributes(),
                    pathway.steps().stream().map(step -> step.id()).toList());
        }
    }
}
