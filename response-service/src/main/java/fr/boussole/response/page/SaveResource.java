package fr.boussole.response.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Within;
import fr.boussole.form.definition.Item;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.pages.question.Entry;
import fr.boussole.pages.question.FaultWords;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Reading;
import fr.boussole.pages.question.Tongue;
import fr.boussole.response.alert.Advice;
import fr.boussole.response.answer.Place;
import fr.boussole.response.answer.SaveOutcome;
import fr.boussole.response.answer.Saving;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Saves one answer, for the page's script: a 2xx means that it is stored, and nothing else does. */
@Path("/r/{token}/answers/{linkId: .+}")
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
@PatientPage
@PermitAll
@Tag(name = "Answers", description = "One answer at a time, by whoever holds the link")
public class SaveResource {

    private static final String OCCURRENCE =
            "In which occurrence of each repeating group around it, the outermost first, with a"
                    + " full stop between: its element id, or its rank from 0. One that is not there yet is begun.";

    private final Doorway doorway;
    private final Saving saving;
    private final Advice advice;

    SaveResource(Doorway doorway, Saving saving, Advice advice) {
        this.doorway = doorway;
        this.saving = saving;
        this.advice = advice;
    }

    /**
     * What was stored.
     *
     * @param advice where the person reads what to do now because of what they said; empty when there is nothing to read
     */
    public record Saved(
            String state,
            int version,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> advice) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary = "Save one answer, as the fields of its page",
            description = "The field `remove=yes` of a repeating group takes the occurrence that `in` names out.")
    @APIResponse(responseCode = "200", description = "Stored, by this request or by an earlier one with the same key")
    @APIResponse(responseCode = "404", description = "Not a link of ours")
    @APIResponse(responseCode = "410", description = "The link's time is over")
    @APIResponse(responseCode = "422", description = "Not stored; violations say by linkId what to mend")
    public Saved saveFields(
            @PathParam("token") String token,
            @PathParam("linkId") String linkId,
            @Parameter(description = OCCURRENCE) @QueryParam(Addresses.IN) @DefaultValue("") String in,
            @Parameter(description = "Made anew for each change of an answer, 8 to 64 characters")
                    @HeaderParam("Idempotency-Key")
                    Optional<String> key,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Call call = called(token, new Place(linkId, Within.of(in)), uri, headers);
        Fields written = Fields.of(form);
        if (!written.one("remove").isEmpty()) {
            return told(
                    call,
                    saving.remove(
                            call.visit().form().invitation().id,
                            call.place(),
                            checked(key),
                            call.language(),
                            call.visit().by()));
        }
        Reading reading = Entry.of(call.item(), call.tongue()).read(written);
        if (reading instanceof Reading.Unclear unclear) {
            throw SaveProblems.refused(List.of(new SaveProblems.Violation(linkId, "unclear", unclear.how())));
        }
        return saved(call, ((Reading.Understood) reading).values(), key);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save one answer, as FHIR",
            description = "The body is {\"answer\": [{\"valueCoding\": {…}}]}, as in QuestionnaireResponse.item; "
                    + "an empty list takes the answer back.")
    @APIResponse(responseCode = "200", description = "Stored, by this request or by an earlier one with the same key")
    @APIResponse(responseCode = "400", description = "Not such a body")
    @APIResponse(responseCode = "422", description = "Not stored; violations say by linkId what to mend")
    public Saved saveJson(
            @PathParam("token") String token,
            @PathParam("linkId") String linkId,
            @Parameter(description = OCCURRENCE) @QueryParam(Addresses.IN) @DefaultValue("") String in,
            @HeaderParam("Idempotency-Key") Optional<String> key,
            String body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Call call = called(token, new Place(linkId, Within.of(in)), uri, headers);
        return saved(call, values(body), key);
    }

    private static List<AnswerValue> values(String body) {
        try {
            JsonNode json = ExactJson.read(body);
            if (!json.path("answer").isArray()) {
                throw SaveProblems.malformed("Il faut un objet avec une liste « answer ».");
            }
            return StreamSupport.stream(json.get("answer").spliterator(), false)
                    .map(AnswerValue::fromFhir)
                    .toList();
        } catch (MalformedJson malformed) {
            throw SaveProblems.malformed(malformed.misshapes().get(0).french());
        }
    }

    /** Who calls, about which question. */
    private record Call(Visit.Open visit, Place place, Item item, Tongue tongue, String language) {}

    private Call called(String token, Place place, UriInfo uri, HttpHeaders headers) {
        Visit visit = doorway.at(token);
        if (visit instanceof Visit.Shut shut) {
            throw SaveProblems.shut(shut);
        }
        Visit.Open open = (Visit.Open) visit;
        Preferences preferences = Preferences.of(
                uri.getQueryParameters(), headers, open.form().form().languages());
        Tongue tongue = new Tongue(preferences.locale(), open.form().pathway().zone());
        Item item = open.form()
                .form()
                .item(place.linkId())
                .orElseThrow(() -> SaveProblems.refused(List.of(new SaveProblems.Violation(
                        place.linkId(), "unknown-item", "Ce questionnaire ne pose pas cette question."))));
        return new Call(open, place, item, tongue, preferences.language());
    }

    private Saved saved(Call call, List<AnswerValue> values, Optional<String> key) {
        SaveOutcome outcome = saving.answer(
                call.visit().form().invitation().id,
                call.place(),
                values,
                checked(key),
                call.language(),
                call.visit().by());
        return told(call, outcome);
    }

    private static Optional<String> checked(Optional<String> key) {
        if (key.filter(made -> !made.matches("[\\x21-\\x7e]{8,64}")).isPresent()) {
            throw SaveProblems.malformed("Idempotency-Key a de 8 à 64 caractères visibles.");
        }
        return key;
    }

    private Saved told(Call call, SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Refused refused) {
            throw SaveProblems.refused(refused.faults().stream()
                    .map(fault -> new SaveProblems.Violation(
                            fault.linkId(), fault.code(), FaultWords.of(call.item(), fault, call.tongue())))
                    .toList());
        }
        if (outcome instanceof SaveOutcome.Saved saved) {
            return new Saved("saved", saved.version(), advice(call));
        }
        if (outcome instanceof SaveOutcome.AlreadySaved already) {
            return new Saved("saved", already.version(), advice(call));
        }
        throw SaveProblems.shut(Visit.Shut.EXPIRED);
    }

    private Optional<String> advice(Call call) {
        Visit.Open visit = call.visit();
        boolean any = !advice.unread(visit.form().invitation().id, visit.form().step())
                .isEmpty();
        return any ? Optional.of(Addresses.advice(visit.link(), Optional.empty())) : Optional.empty();
    }
}
