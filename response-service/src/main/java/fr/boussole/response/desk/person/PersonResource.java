package fr.boussole.response.desk.person;

import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskPage;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Names;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page of one person who is followed. */
@Path("/desk/episodes/{episode}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
public class PersonResource {

    private final Desk desk;
    private final Dossier.Cabinet cabinet;
    private final Deeds deeds;
    private final Directory directory;
    private final Names names;
    private final DeskSettings settings;

    PersonResource(
            Desk desk, Dossier.Cabinet cabinet, Deeds deeds, Directory directory, Names names, DeskSettings settings) {
        this.desk = desk;
        this.cabinet = cabinet;
        this.deeds = deeds;
        this.directory = directory;
        this.names = names;
        this.settings = settings;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response read(@RestPath String episode, @QueryParam("done") Optional<String> done) {
        Dossier dossier = cabinet.of(episode, desk.view());
        Map<String, String> name = desk.coordinates() ? names.of(List.of(episode), desk.view()) : Map.of();
        PersonView view = new PersonView(
                desk,
                directory,
                new Telling(desk.language(), settings.zone()),
                dossier,
                Optional.ofNullable(name.get(episode)));
        return desk.page(200, view.page(deeds.of(episode, desk.coordinates()), done.flatMap(Act::of)));
    }
}
