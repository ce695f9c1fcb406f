package fr.boussole.indicator.api;

import fr.boussole.indicator.access.Access;
import fr.boussole.indicator.access.Roles;
import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.indicator.Indicators;
import fr.boussole.indicator.tally.TallyView;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells a page that its figures have changed. It says no figure itself: the page asks again, and sees what it may see. */
@Path("/api/pathways/{pathway}/events")
@RolesAllowed({Roles.COORDINATOR, Roles.QUALITY, Roles.REGIONAL, Roles.ADMIN})
@Tag(name = "Indicators")
public class EventResource {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final TallyView tallies;
    private final Indicators indicators;
    private final Catalogue catalogue;
    private final Access access;
    private final Clock clock;

    EventResource(TallyView tallies, Indicators indicators, Catalogue catalogue, Access access, Clock clock) {
        this.tallies = tallies;
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "An event `changed` whenever figures of this pathway change within what the asker may see")
    public Multi<OutboundSseEvent> events(@PathParam("pathway") String pathway, @Context Sse sse) {
        if (indicators.pathways().stream().noneMatch(known -> known.id().equals(pathway))) {
            throw Problems.unknownPathway();
        }
        var scope = access.scope();
        return Multi.createBy()
                .merging()
                .streams(
                        changes(pathway, scope).map(at -> sse.newEvent("changed", at)),
                        Multi.createFrom().ticks().every(HEARTBEAT).map(tick -> sse.newEventBuilder()
                                .comment("still here")
                                .build()));
    }

    private Multi<String> changes(String pathway, Scope scope) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var subscription = tallies.onChange(groups -> {
                                if (groups.stream().anyMatch(group -> concerns(group, pathway, scope))) {
                                    emitter.emit(clock.instant().toString());
                                }
                            });
                            emitter.onTermination(subscription::close);
                        },
                        BackPressureStrategy.LATEST);
    }

    private boolean concerns(Group group, String pathway, Scope scope) {
        return group.pathway().equals(pathway)
                && scope.includes(group.organisation(), catalogue.current().organisations());
    }
}
