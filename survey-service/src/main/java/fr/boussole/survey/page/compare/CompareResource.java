package fr.boussole.survey.page.compare;

import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.survey.lifecycle.Comparing;
import fr.boussole.survey.page.AuthorPage;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.Shelf;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that lays two versions side by side: the one read, and the one before it or whichever is chosen. */
@Path("/questionnaires/{id}/compare")
@AuthorPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({AUTHOR, REVIEWER})
public class CompareResource {

    private final Desk desk;
    private final Shelf shelf;

    CompareResource(Desk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response compare(@PathParam("id") String id, @QueryParam("with") Optional<String> with) {
        Card card = shelf.card(id);
        List<QuestionnaireVersion> others = others(card.version());
        Optional<QuestionnaireVersion> chosen = with.flatMap(wanted ->
                        others.stream().filter(one -> one.id().equals(wanted)).findFirst())
                .or(() -> Comparing.before(card.version()))
                .or(() -> others.stream().findFirst());
        return desk.page(200, chosen.map(other -> page(card, others, other)).orElseGet(() -> alone(card)));
    }

    private ComparePage page(Card card, List<QuestionnaireVersion> others, QuestionnaireVersion chosen) {
        Changes changes = Changes.of(Comparing.of(card.version(), chosen, desk.compiling()), desk);
        List<Choice> choices = others.stream()
                .map(one -> Card.of(one, desk))
                .map(one -> Choice.of(
                        one.version().id(),
                        words().edition(one.number(), one.state()),
                        one.version().id().equals(chosen.id())))
                .toList();
        String summary = words().summary(chosen.version(), card.number(), changes.count(), changes.scores());
        return page(card, choices, summary, changes.groups());
    }

    private ComparePage alone(Card card) {
        return page(card, List.of(), "", List.of());
    }

    private ComparePage page(Card card, List<Choice> choices, String summary, List<Changes.Group> groups) {
        return new ComparePage(
                desk.frame(words().title() + " " + card.title()),
                Link.to(card.title(), card.href()),
                card.href() + "/compare",
                choices,
                summary,
                groups);
    }

    private static List<QuestionnaireVersion> others(QuestionnaireVersion version) {
        return version.url() == null
                ? List.of()
                : QuestionnaireVersion.everyOf(version.url()).stream()
                        .filter(other -> !other.id().equals(version.id()))
                        .toList();
    }

    private CompareWords words() {
        return desk.words(CompareWords.class);
    }
}
