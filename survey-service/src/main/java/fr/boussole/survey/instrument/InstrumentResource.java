package fr.boussole.survey.instrument;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The instruments whose scoring rules come with Boussole, without their wording. */
@Path("/api/instruments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class InstrumentResource {
    private static final String EXAMPLE = """
            {
              "questionnaire": "https://boussole.example/Questionnaire/mood|1",
              "items": {"self-harm": "question-9"}
            }
            """;

    private static final String SUMMARIES = """
            [{"id": "phq-9", "title": {"fr": "PHQ-9, dépression", "en": "PHQ-9, depression"},
              "licence": {"status": "FREE", "note": "…"}, "source": "…", "scales": ["phq-9"]}]
            """;

    @GET
    @Operation(summary = "The instruments that come with Boussole")
    @APIResponse(
            responseCode = "200",
            description = "Each with its licence, its source and the names of its scales",
            content = @Content(examples = @ExampleObject(SUMMARIES)))
    public List<JsonNode> all() {
        return Catalogue.all().stream().map(InstrumentResource::summary).toList();
    }

    private static JsonNode summary(Instrument instrument) {
        ObjectNode summary = instrument.json().deepCopy();
        summary.retain("id", "title", "licence", "source");
        var scales = summary.putArray("scales");
        instrument.scales().forEach(scale -> scales.add(scale.id()));
        return summary;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One instrument: its items, their numbers and codes, its scales")
    @APIResponse(responseCode = "404", description = "There is no such instrument")
    public JsonNode one(@PathParam("id") @Parameter(example = "phq-9") String id) {
        return found(id).json();
    }

    @POST
    @Path("{id}/{operation: ([$]|%24)bind}")
    @RolesAllowed(AUTHOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bind an instrument to a published questionnaire",
            description =
                    "Each item goes to the question given in “items”, else to the one that bears its LOINC code, else"
                            + " to the one whose linkId is its name; a question is taken only if its answers are the item's, all of"
                            + " them. Nothing is kept: send a scale of the answer to /api/scales to add it, after looking at what"
                            + " each answer counts.")
    @RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The scales ready to be added, and what could not be bound and why")
    @APIResponse(responseCode = "400", description = "Not understood; every fault with its JSON pointer")
    @APIResponse(responseCode = "404", description = "There is no such instrument")
    @APIResponse(responseCode = "422", description = "The questionnaire is not published")
    public JsonNode bind(@PathParam("id") @Parameter(example = "phq-9") String id, InputStream body) {
        Instrument instrument = found(id);
        BindRequest request = BindRequest.read(Body.json(body), instrument);
        QuestionnaireVersion questionnaire = QuestionnaireVersion.published(
                        request.questionnaire().url(), request.questionnaire().version())
                .orElseThrow(() -> Problem.unusable(
                        "questionnaire-not-published",
                        "An instrument is bound to a published questionnaire",
                        List.of(new Violation("/questionnaire", request.questionnaire() + " is not published"))));
        return Binding.of(instrument, questionnaire.form(), Codes.of(questionnaire.resource()), request.items())
                .json();
    }

    private static Instrument found(String id) {
        return Catalogue.instrument(id).orElseThrow(() -> Problem.notFound("There is no such instrument"));
    }
}
