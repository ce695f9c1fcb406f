package fr.boussole.survey.lifecycle;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.difference.Difference;
import fr.boussole.survey.difference.DifferenceJson;
import fr.boussole.survey.difference.Differences;
import fr.boussole.survey.difference.Meaning;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.questionnaire.Compiling;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is known of a version beside its FHIR resource: the moves of its life, and how it differs from another. */
@Path("/api/questionnaires/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class VersionResource {
    private final Compiling compiling;

    VersionResource(Compiling compiling) {
        this.compiling = compiling;
    }

    /** A move as the API tells it. */
    public record MoveView(String move, String from, String to, String who, Instant at, String note) {
        static MoveView of(Moved moved) {
            return new MoveView(
                    moved.move().name(),
                    moved.from().name(),
                    moved.to().name(),
                    moved.who(),
                    moved.at(),
                    moved.note().orElse(""));
        }
    }

    @GET
    @Path("moves")
    @Operation(summary = "The moves of a version, the first one first: who, when, from where to where, and why")
    @APIResponse(
            responseCode = "200",
            description = "Every move",
            content = @Content(examples = @ExampleObject(Examples.MOVES)))
    @APIResponse(responseCode = "404", description = "There is no such questionnaire")
    public List<MoveView> moves(@PathParam("id") String id) {
        return Moved.of(found(id).id()).stream().map(MoveView::of).toList();
    }

    @GET
    @Path("difference")
    @Operation(
            summary = "How a version differs from another, in words",
            description =
                    "Each difference says what it may mean: COSMETIC, MAY_CHANGE_ANSWERS or CHANGES_SCORES; and for each scale of the"
                            + " other version, how many differences touch it. This is what a statement of comparability is made on.")
    @APIResponse(
            responseCode = "200",
            description = "Every difference",
            content = @Content(examples = @ExampleObject(Examples.DIFFERENCE)))
    @APIResponse(responseCode = "404", description = "There is no such questionnaire, or none to compare it with")
    public String difference(
            @PathParam("id") String id,
            @QueryParam("with")
                    @Parameter(
                            description =
                                    "url|version, or a version of the same url; else the last one published before",
                            example = "https://boussole.example/Questionnaire/knee|1")
                    String with) {
        QuestionnaireVersion version = found(id);
        QuestionnaireVersion other = Optional.ofNullable(with)
                .map(name -> Comparing.named(version, name))
                .orElseGet(() -> Comparing.before(version))
                .orElseThrow(() -> Problem.notFound("There is no published version to compare this one with"));
        return json(Comparing.of(version, other, compiling)).toString();
    }

    private static ObjectNode json(Comparing comparing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("with", comparing.older().form().canonical().toString());
        json.put("this", comparing.newer().form().canonical().toString());
        json.set("differences", DifferenceJson.write(comparing.differences()));
        var scales = json.putArray("scales");
        comparing.older().scales().forEach(scale -> {
            List<Difference> touching = Differences.touching(scale, comparing.differences());
            Meaning most = touching.stream()
                    .map(Difference::meaning)
                    .max(Comparator.naturalOrder())
                    .orElse(Meaning.COSMETIC);
            scales.addObject()
                    .put("scale", scale.id())
                    .put("touched", touching.size())
                    .put("meaning", most.name());
        });
        return json;
    }

    private static QuestionnaireVersion found(String id) {
        return QuestionnaireVersion.withId(id).orElseThrow(() -> Problem.notFound("There is no such questionnaire"));
    }
}
