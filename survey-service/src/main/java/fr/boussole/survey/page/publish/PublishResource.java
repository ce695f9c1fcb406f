package fr.boussole.survey.page.publish;

import static fr.boussole.survey.http.Roles.AUTHOR;

import fr.boussole.pages.question.Fields;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.lifecycle.Comparing;
import fr.boussole.survey.lifecycle.MoveOutcome;
import fr.boussole.survey.lifecycle.Mover;
import fr.boussole.survey.lifecycle.Publishing;
import fr.boussole.survey.page.AuthorPage;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.Shelf;
import fr.boussole.survey.page.intake.Findings;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page where a version is published for good. */
@Path("/questionnaires/{id}/publish")
@AuthorPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AUTHOR)
public class PublishResource {

    private final Desk desk;
    private final Shelf shelf;
    private final Publishing publishing;

    PublishResource(Desk desk, Shelf shelf, Publishing publishing) {
        this.desk = desk;
        this.shelf = shelf;
        this.publishing = publishing;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response ask(@PathParam("id") String id) {
        return desk.page(200, view(shelf.card(id), Fields.blank(), false).page(List.of(), List.of()));
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        PublishView view = view(shelf.card(id), Fields.of(form), true);
        if (!view.isComplete()) {
            return desk.page(422, view.page(List.of(), List.of()));
        }
        Statements said = view.said();
        MoveOutcome outcome =
                publishing.publish(id, said.publication(view.scales()), new Mover(desk.user(), said.note()));
        if (outcome instanceof MoveOutcome.Done || outcome instanceof MoveOutcome.DoneBefore) {
            return Desk.onTo("/questionnaires/" + id + "?done=publish");
        }
        if (outcome instanceof MoveOutcome.NotReady notReady) {
            List<Findings.Finding> open =
                    Findings.of(notReady.remarks(), desk.language()).all();
            return desk.page(422, view.page(List.of(words().notReady()), open));
        }
        return desk.page(outcome instanceof MoveOutcome.ScalesUnclear ? 422 : 409, view.page(why(outcome), List.of()));
    }

    private List<String> why(MoveOutcome outcome) {
        if (outcome instanceof MoveOutcome.ScalesUnclear unclear) {
            return unclear.violations().stream().map(Violation::detail).toList();
        }
        boolean review =
                outcome instanceof MoveOutcome.Refused refused && refused.code().equals("review-required");
        return List.of(review ? words().reviewFirst() : words().illegal());
    }

    private PublishView view(Card card, Fields written, boolean sent) {
        Optional<QuestionnaireVersion> last = Optional.of(card.version())
                .filter(version -> version.url() != null)
                .flatMap(Comparing::before);
        Optional<Comparing> comparing = last.map(before -> Comparing.of(card.version(), before, desk.compiling()));
        return new PublishView(desk, card, comparing, new Statements(written), sent);
    }

    private PublishWords words() {
        return desk.words(PublishWords.class);
    }
}
