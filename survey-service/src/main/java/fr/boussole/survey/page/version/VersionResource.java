package fr.boussole.survey.page.version;

import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.survey.lifecycle.Move;
import fr.boussole.survey.lifecycle.MoveOutcome;
import fr.boussole.survey.lifecycle.Mover;
import fr.boussole.survey.lifecycle.Moving;
import fr.boussole.survey.page.AuthorPage;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.Shelf;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The page of one version, and the buttons that move it along its life. */
@Path("/questionnaires/{id}")
@AuthorPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({AUTHOR, REVIEWER})
public class VersionResource {

    private static final int LONGEST_NOTE = 2_000;

    private final Desk desk;
    private final Shelf shelf;
    private final Moving moving;

    VersionResource(Desk desk, Shelf shelf, Moving moving) {
        this.desk = desk;
        this.shelf = shelf;
        this.moving = moving;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response read(@PathParam("id") String id, @QueryParam("done") Optional<String> done) {
        return desk.page(200, view(id).page(done.flatMap(Moves::of), Optional.empty()));
    }

    @POST
    @Path("submit")
    @Blocking
    @RolesAllowed(AUTHOR)
    @Operation(hidden = true)
    public Response submit(@PathParam("id") String id) {
        return moved(id, Move.SUBMIT, moving::submit, Optional.empty());
    }

    @POST
    @Path("withdraw")
    @Blocking
    @RolesAllowed(AUTHOR)
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") String id) {
        return moved(id, Move.WITHDRAW, moving::withdraw, Optional.empty());
    }

    @POST
    @Path("approve")
    @Blocking
    @RolesAllowed(REVIEWER)
    @Operation(hidden = true)
    public Response approve(@PathParam("id") String id) {
        return moved(id, Move.APPROVE, moving::approve, Optional.empty());
    }

    @POST
    @Path("return")
    @Blocking
    @RolesAllowed(REVIEWER)
    @Operation(hidden = true)
    public Response giveBack(@PathParam("id") String id, @RestForm(VersionView.NOTE) String note) {
        Optional<String> reason = Optional.ofNullable(note)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NOTE);
        return reason.isEmpty()
                ? refused(id, words().whyReturnMissing())
                : moved(id, Move.RETURN, moving::giveBack, reason);
    }

    @POST
    @Path("retire")
    @Blocking
    @RolesAllowed(AUTHOR)
    @Operation(hidden = true)
    public Response retire(@PathParam("id") String id) {
        return moved(id, Move.RETIRE, moving::retire, Optional.empty());
    }

    private Response moved(String id, Move move, BiFunction<String, Mover, MoveOutcome> making, Optional<String> note) {
        MoveOutcome outcome = making.apply(id, new Mover(desk.user(), note));
        if (outcome instanceof MoveOutcome.Done) {
            return Desk.onTo("/questionnaires/" + id + "?done=" + Moves.segment(move));
        }
        return refused(id, why(outcome));
    }

    private String why(MoveOutcome outcome) {
        if (outcome instanceof MoveOutcome.NotReady) {
            return words().lacksAddress();
        }
        if (outcome instanceof MoveOutcome.Needed) {
            return words().stillAsked();
        }
        return outcome instanceof MoveOutcome.Refused refused && refused.code().equals("own-work")
                ? words().ownWork()
                : words().illegal();
    }

    private Response refused(String id, String why) {
        return desk.page(409, view(id).page(Optional.empty(), Optional.of(why)));
    }

    private VersionView view(String id) {
        return new VersionView(desk, shelf.card(id));
    }

    private VersionWords words() {
        return desk.words(VersionWords.class);
    }
}
