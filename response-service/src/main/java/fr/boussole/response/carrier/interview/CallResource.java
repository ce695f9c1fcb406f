package fr.boussole.response.carrier.interview;

import fr.boussole.response.pathway.Channel;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Whom to call and whom to visit. */
@Path("/api/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Channels")
@RolesAllowed({Roles.INTERVIEWER, Roles.COORDINATOR, Roles.ADMIN})
public class CallResource {

    private static final String TAKEN = """
            {"id": "019c1b2e-7a40-7c12-8e21-4b1f9d3c2a70", "channel": "TELEPHONE", "name": "…", "telephone": "+33…", "language": "fr",
             "script": "Bonjour, je vous appelle de la part de…", "lastDay": "2026-03-12", "attempts": 1, "form": "http://127.0.0.1:8082/r/…"}""";
    private static final String ATTEMPT =
            "{\"outcome\": \"CALL_BACK\", \"nextAt\": \"2026-03-03T17:00:00Z\", \"note\": \"After work\"}";

    private final Calls calls;
    private final Interviewing interviewing;
    private final Scope scope;

    CallResource(Calls calls, Interviewing interviewing, Scope scope) {
        this.calls = calls;
        this.interviewing = interviewing;
        this.scope = scope;
    }

    /** What came of an attempt, when to try again, and what whoever calls next should know. */
    public record Attempt(
            @NotNull AttemptOutcome outcome,
            Optional<Instant> nextAt,
            @Size(max = CallAttempt.LONGEST_NOTE) String note) {
        public Attempt {
            note = note == null ? "" : note;
            nextAt = nextAt == null ? Optional.empty() : nextAt;
        }
    }

    @GET
    @Operation(
            summary = "Those whom to call or to visit now",
            description = "The longest due first, 200 at most; nothing that tells who they are.")
    @APIResponse(
            responseCode = "200",
            description = "Those of the organisations that you see",
            content = @Content(examples = @ExampleObject(name = "calls", value = """
                                            [{"id": "019c1b2e-7a40-7c12-8e21-4b1f9d3c2a70", "invitation": "019c…", "channel": "TELEPHONE",
                                              "dueAt": "2026-03-02T09:00:00Z", "lastDay": "2026-03-12",
                                              "organisation": "hospital-a-orthopaedics", "attempts": 1}]""")))
    @APIResponse(responseCode = "400", description = "The channel is neither TELEPHONE nor BEDSIDE")
    public List<Call> due(@QueryParam("channel") Optional<String> channel) {
        return calls.due(channel.map(CallResource::channel), scope.view());
    }

    @POST
    @Path("{call}/take")
    @Operation(
            summary = "Take a call",
            description =
                    "It opens the person's contact for this call alone, which is written down, and keeps the call from others"
                            + " for two hours. The link opens the same form as the person's own, recorded as answered this way.")
    @APIResponse(
            responseCode = "200",
            description = "What is needed to call",
            content = @Content(examples = @ExampleObject(name = "call", value = TAKEN)))
    @APIResponse(responseCode = "404", description = "No open call that you see")
    @APIResponse(responseCode = "409", description = "Another interviewer is at it, or the contact is gone")
    public RestResponse<TakenCall> take(@RestPath UUID call) {
        return ResponseBuilder.ok(interviewing.take(call, scope.view()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{call}/attempts")
    @Operation(
            summary = "Say what came of a call that you took",
            description =
                    "A note for whoever calls next is optional. ANSWERED, NO_ANSWER (tried again the next day unless nextAt says when, five times at most), CALL_BACK with"
                            + " nextAt, WRONG_NUMBER (the next channel is tried), REFUSED (nothing more is asked of them).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "attempt", value = ATTEMPT)))
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "400", description = "No such outcome, or no time to call back")
    @APIResponse(responseCode = "404", description = "No open call that you see")
    @APIResponse(responseCode = "409", description = "You have not taken it")
    public void attempted(@RestPath UUID call, @NotNull @Valid Attempt attempt) {
        interviewing.attempted(
                call, new CallAttempt(attempt.outcome(), attempt.nextAt(), attempt.note()), scope.view());
    }

    private static Channel channel(String name) {
        return List.of(Channel.TELEPHONE, Channel.BEDSIDE).stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        "no-such-channel", "No such list", "Ask for TELEPHONE or BEDSIDE, or for both."));
    }
}
