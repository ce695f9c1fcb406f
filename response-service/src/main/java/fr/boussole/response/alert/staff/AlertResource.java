package fr.boussole.response.alert.staff;

import fr.boussole.response.alert.AlertSettings;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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

/** The cases of those who are followed, for other software of the hospital. */
@Path("/api/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "What patients say that somebody must look at")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
@Blocking
public class AlertResource {

    private static final int MOST_CLOSED = 200;
    private static final String LISTED = """
            [{"id": "019c1b2e-7a40-7c12-8e21-4b1f9d3c2a70", "episode": "q3Zk…", "invitation": "019c…",
              "organisation": "hopital-a-chirurgie", "kind": "RULE", "rule": "demonstration-night-pain", "severity": "MEDIUM",
              "holds": true, "late": false, "openedAt": "2026-03-02T09:00:00Z", "dueAt": "2026-03-02T13:00:00Z"}]""";
    private static final String WHOLE = """
            {"id": "019c1b2e-7a40-7c12-8e21-4b1f9d3c2a70", "episode": "q3Zk…", "invitation": "019c…",
             "organisation": "hopital-a-chirurgie", "kind": "RULE", "rule": "demonstration-night-pain", "severity": "MEDIUM",
             "holds": false, "late": false, "openedAt": "2026-03-02T09:00:00Z", "dueAt": "2026-03-02T13:00:00Z",
             "cause": {"question": "night-pain", "values": [{"valueCoding": {"system": "urn:example", "code": "0"}}]},
             "history": [{"at": "2026-03-02T09:00:00Z", "what": "OPENED"}, {"at": "2026-03-02T09:02:00Z", "what": "NO_LONGER"}]}""";

    private final Cases cases;
    private final Handling handling;
    private final Scope scope;
    private final SecurityIdentity identity;
    private final AlertSettings settings;
    private final Clock clock;

    AlertResource(
            Cases cases,
            Handling handling,
            Scope scope,
            SecurityIdentity identity,
            AlertSettings settings,
            Clock clock) {
        this.cases = cases;
        this.handling = handling;
        this.scope = scope;
        this.identity = identity;
        this.settings = settings;
        this.clock = clock;
    }

    /** To whom a case is given; whoever asks, when nobody is named. */
    public record Assignment(Optional<String> to) {
        public Assignment {
            to = to == null ? Optional.empty() : to;
        }
    }

    /** What was done about a case. */
    public record Closing(String note) {
        public Closing {
            note = note == null ? "" : note;
        }
    }

    @GET
    @Operation(
            summary = "The open alerts, or those closed last",
            description =
                    "Those of the organisations that you see, 500 at most, the gravest first and then the oldest; what raised"
                            + " them is told by each alone. Closed ones: the 200 closed last.")
    @APIResponse(
            responseCode = "200",
            description = "The alerts",
            content = @Content(examples = @ExampleObject(name = "alerts", value = LISTED)))
    public List<AlertView> list(@QueryParam("closed") @DefaultValue("false") boolean closed) {
        var found = closed ? cases.closed(MOST_CLOSED, scope.view()) : cases.open(scope.view());
        return found.stream().map(one -> AlertView.listed(one, clock.instant())).toList();
    }

    @GET
    @Path("counts")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN, Roles.QUALITY, Roles.REGIONAL})
    @Operation(
            summary = "How many are open, and how many are late",
            description = "Those who read figures only are told that there are fewer than eleven, and not how many.")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content =
                    @Content(
                            examples = {
                                @ExampleObject(
                                        name = "plain",
                                        value = "{\"open\": {\"count\": 3}, \"late\": {\"count\": 1}}"),
                                @ExampleObject(
                                        name = "for a quality manager",
                                        value = "{\"open\": {\"fewerThan\": 11}, \"late\": {\"count\": 0}}")
                            }))
    public GuardedCounts counts() {
        boolean seesPeople = identity.hasRole(Roles.COORDINATOR) || identity.hasRole(Roles.ADMIN);
        Cases.Counts counts = cases.counts(scope.view());
        return seesPeople ? GuardedCounts.plain(counts) : GuardedCounts.of(counts, settings.fewest());
    }

    @GET
    @Path("{alert}")
    @Operation(
            summary = "One alert, with what raised it and all that happened since",
            description = "That it was read is put on record.")
    @APIResponse(
            responseCode = "200",
            description = "The alert",
            content = @Content(examples = @ExampleObject(name = "alert", value = WHOLE)))
    @APIResponse(responseCode = "404", description = "None that you see")
    public AlertView read(@RestPath UUID alert) {
        return AlertView.whole(handling.read(alert, scope.view()), clock.instant());
    }

    @POST
    @Path("{alert}/assign")
    @RolesAllowed(Roles.COORDINATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give an alert to someone, or take it")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "to someone", value = "{\"to\": \"coordination-a\"}"),
                                @ExampleObject(name = "to oneself", value = "{}")
                            }))
    @APIResponse(
            responseCode = "200",
            description = "It is theirs",
            content = @Content(examples = @ExampleObject(value = WHOLE)))
    @APIResponse(responseCode = "400", description = "The name is too long")
    @APIResponse(responseCode = "404", description = "None that you see")
    @APIResponse(responseCode = "409", description = "It is closed")
    public AlertView assign(@RestPath UUID alert, Assignment assignment) {
        String to = Optional.ofNullable(assignment).flatMap(Assignment::to).orElse("");
        return AlertView.whole(handling.assign(alert, to, scope.view()), clock.instant());
    }

    @POST
    @Path("{alert}/acknowledge")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Acknowledge an alert",
            description = "It is no longer late, and yours unless someone had taken it. Sent again, nothing changes.")
    @APIResponse(
            responseCode = "200",
            description = "It is acknowledged",
            content = @Content(examples = @ExampleObject(value = WHOLE)))
    @APIResponse(responseCode = "404", description = "None that you see")
    @APIResponse(responseCode = "409", description = "It is closed")
    public AlertView acknowledge(@RestPath UUID alert) {
        return AlertView.whole(handling.acknowledge(alert, scope.view()), clock.instant());
    }

    @POST
    @Path("{alert}/close")
    @RolesAllowed(Roles.COORDINATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close an alert with what was done")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(value = "{\"note\": \"Called; the dressing is seen tomorrow.\"}")))
    @APIResponse(
            responseCode = "200",
            description = "It is closed",
            content = @Content(examples = @ExampleObject(value = WHOLE)))
    @APIResponse(responseCode = "400", description = "The note is empty, or longer than 4,000 characters")
    @APIResponse(responseCode = "404", description = "None that you see")
    @APIResponse(responseCode = "409", description = "It is closed already")
    public AlertView close(@RestPath UUID alert, Closing closing) {
        String note = Optional.ofNullable(closing).map(Closing::note).orElse("");
        return AlertView.whole(handling.close(alert, note, scope.view()), clock.instant());
    }
}
