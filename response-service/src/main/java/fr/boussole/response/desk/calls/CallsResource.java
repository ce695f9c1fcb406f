package fr.boussole.response.desk.calls;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.carrier.interview.AttemptOutcome;
import fr.boussole.response.carrier.interview.CallAttempt;
import fr.boussole.response.carrier.interview.Calls;
import fr.boussole.response.carrier.interview.Interviewing;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskPage;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.security.Roles;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The pages of whoever calls and visits people. */
@Path(Desk.CALLS)
@DeskPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.INTERVIEWER})
public class CallsResource {

    private final Desk desk;
    private final Calls calls;
    private final Interviewing interviewing;
    private final Directory directory;
    private final DeskSettings settings;

    CallsResource(Desk desk, Calls calls, Interviewing interviewing, Directory directory, DeskSettings settings) {
        this.desk = desk;
        this.calls = calls;
        this.interviewing = interviewing;
        this.directory = directory;
        this.settings = settings;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response due(@QueryParam("done") Optional<String> done) {
        String said = done.isPresent() ? words().noted() : "";
        return desk.page(200, view().list(calls.due(Optional.empty(), desk.view()), said));
    }

    /** Sent again, it is still theirs. */
    @POST
    @Path("{call}/take")
    @Blocking
    @Operation(hidden = true)
    public Response take(@RestPath UUID call) {
        return shown(200, call, Fields.blank(), Optional.empty());
    }

    @POST
    @Path("{call}/outcome")
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response note(@RestPath UUID call, MultivaluedMap<String, String> form) {
        Fields said = Fields.of(form);
        Optional<AttemptOutcome> outcome = Stream.of(AttemptOutcome.values())
                .filter(one -> one.name().equals(said.one(CallsView.OUTCOME)))
                .findFirst();
        if (said.one(CallsView.NOTE).length() > CallAttempt.LONGEST_NOTE) {
            return shown(422, call, said, Optional.of(new CallsView.Fault(CallsView.NOTE, words().keepHint())));
        }
        if (outcome.isEmpty()) {
            return shown(422, call, said, Optional.of(new CallsView.Fault(CallsView.OUTCOME, words().choose())));
        }
        try {
            interviewing.attempted(call, attempt(outcome.get(), said), desk.view());
            return Desk.onTo(Desk.CALLS + "?done=yes");
        } catch (HttpProblem refusal) {
            return refusal.getStatusCode() == 400
                    ? shown(422, call, said, Optional.of(new CallsView.Fault(CallsView.WHEN, words().noAppointment())))
                    : lost();
        }
    }

    private Response shown(int status, UUID call, Fields said, Optional<CallsView.Fault> fault) {
        try {
            return desk.page(status, view().one(interviewing.take(call, desk.view()), said, fault));
        } catch (HttpProblem refusal) {
            return lost();
        }
    }

    private Response lost() {
        return desk.page(409, view().list(calls.due(Optional.empty(), desk.view()), words().lost()));
    }

    private CallAttempt attempt(AttemptOutcome outcome, Fields said) {
        return new CallAttempt(outcome, telling().written(said.one(CallsView.WHEN)), said.one(CallsView.NOTE));
    }

    private CallsView view() {
        return new CallsView(desk, directory, telling());
    }

    private Telling telling() {
        return new Telling(desk.language(), settings.zone());
    }

    private CallsWords words() {
        return desk.words(CallsWords.class);
    }
}
