package fr.boussole.response.desk.worklist;

import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskPage;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Names;
import fr.boussole.response.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of those who are followed; those who may not know them one by one read counts. */
@Path(Desk.PEOPLE)
@DeskPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.QUALITY, Roles.REGIONAL, Roles.ADMIN})
public class WorklistResource {

    private final Desk desk;
    private final Worklist worklist;
    private final Rates rates;
    private final Directory directory;
    private final Names names;
    private final DeskSettings settings;

    WorklistResource(
            Desk desk, Worklist worklist, Rates rates, Directory directory, Names names, DeskSettings settings) {
        this.desk = desk;
        this.worklist = worklist;
        this.rates = rates;
        this.directory = directory;
        this.names = names;
        this.settings = settings;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response look(@Context UriInfo address) {
        return desk.seesPeople() ? people(Criteria.of(address.getQueryParameters())) : counts();
    }

    private Response people(Criteria criteria) {
        Worklist.Shown shown = worklist.shown(criteria, desk.view());
        List<String> episodes = shown.people().stream().map(Person::episode).toList();
        Map<String, String> known = desk.coordinates() ? names.of(episodes, desk.view()) : Map.of();
        return desk.page(200, view(criteria).page(shown, rates.of(criteria, desk.view()), known));
    }

    /** Of everyone, without filters: two filtered counts could be subtracted from each other. */
    private Response counts() {
        return desk.page(200, view(Criteria.ALL).counts(worklist.counted(Criteria.ALL, desk.view())));
    }

    private WorklistView view(Criteria criteria) {
        return new WorklistView(desk, directory, settings, criteria);
    }
}
