package fr.boussole.response.desk.person;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskPage;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Names;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Roles;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The pages that ask before something is done for one person, and do it. */
@Path("/desk/episodes/{episode}/{act}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class ActResource {

    private final Desk desk;
    private final Dossier.Cabinet cabinet;
    private final Acts acts;
    private final Names names;
    private final Directory directory;
    private final DeskSettings settings;

    ActResource(
            Desk desk, Dossier.Cabinet cabinet, Acts acts, Names names, Directory directory, DeskSettings settings) {
        this.desk = desk;
        this.cabinet = cabinet;
        this.acts = acts;
        this.names = names;
        this.directory = directory;
        this.settings = settings;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response ask(@RestPath String episode, @RestPath String act) {
        Act asked = known(act);
        Dossier dossier = cabinet.of(episode, desk.view());
        if (!dossier.mayDo(asked)) {
            return Desk.onTo(Desk.person(episode));
        }
        Optional<Contact> contact =
                asked == Act.CONTACT ? names.contact(dossier.episode(), Acts.respondent(dossier)) : Optional.empty();
        return desk.page(200, view(dossier, asked).page(ActView.first(asked, dossier, contact), Optional.empty()));
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(@RestPath String episode, @RestPath String act, MultivaluedMap<String, String> form) {
        Act asked = known(act);
        Fields said = Fields.of(form);
        Outcome outcome = outcome(asked, episode, said);
        if (outcome instanceof Outcome.Made made) {
            return desk.page(200, view(cabinet.of(episode, desk.view()), asked).made(made));
        }
        if (outcome instanceof Outcome.Refused refused) {
            return desk.page(
                    refused.field().isEmpty() ? 409 : 422,
                    view(cabinet.of(episode, desk.view()), asked).page(said, Optional.of(refused)));
        }
        return Desk.onTo(Desk.person(episode) + "?done=" + asked.code());
    }

    /** What another did in the same moment leaves nothing half done: it is told in words, as what is missing is. */
    private Outcome outcome(Act act, String episode, Fields said) {
        PersonWords words = desk.words(PersonWords.class);
        try {
            return acts.act(act, episode, said, desk.view(), words);
        } catch (HttpProblem refusal) {
            if (refusal.getStatusCode() == Response.Status.CONFLICT.getStatusCode()) {
                return new Outcome.Refused("", act == Act.CALL ? words.takenCall() : words.tooLate());
            }
            throw refusal;
        }
    }

    private static Act known(String act) {
        return Act.of(act)
                .orElseThrow(() ->
                        Problems.notFound("page-not-found", "No such page", "The desk has no page of that address."));
    }

    private ActView view(Dossier dossier, Act act) {
        return new ActView(desk, directory, new Telling(desk.language(), settings.zone()), dossier, act);
    }
}
