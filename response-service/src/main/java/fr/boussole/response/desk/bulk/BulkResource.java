package fr.boussole.response.desk.bulk;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskPage;
import fr.boussole.response.desk.Names;
import fr.boussole.response.desk.person.Act;
import fr.boussole.response.desk.person.PersonWords;
import fr.boussole.response.desk.worklist.Criteria;
import fr.boussole.response.desk.worklist.Person;
import fr.boussole.response.desk.worklist.Worklist;
import fr.boussole.response.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages that say what will happen to many people, and what came of it. */
@Path("/desk/bulk")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.COORDINATOR)
public class BulkResource {

    private static final String EVERYONE = "everyone";

    private final Desk desk;
    private final Bulk bulk;
    private final Worklist worklist;
    private final Names names;

    BulkResource(Desk desk, Bulk bulk, Worklist worklist, Names names) {
        this.desk = desk;
        this.bulk = bulk;
        this.worklist = worklist;
        this.names = names;
    }

    @POST
    @Blocking
    @Operation(hidden = true)
    public Response preview(MultivaluedMap<String, String> form) {
        Fields said = Fields.of(form);
        Optional<Wish> wish = Wish.of(said).map(one -> said.one(EVERYONE).isEmpty() ? one : one.with(everyone(form)));
        return wish.filter(one -> !one.chosen().isEmpty())
                .map(one -> preview(200, one, false))
                .orElseGet(() -> Desk.onTo(Criteria.of(form).address()));
    }

    @POST
    @Path("do")
    @Blocking
    @Operation(hidden = true)
    public Response act(MultivaluedMap<String, String> form) {
        Optional<Wish> wish =
                Wish.of(Fields.of(form)).filter(one -> !one.chosen().isEmpty());
        if (wish.isEmpty()) {
            return Desk.onTo(Desk.PEOPLE);
        }
        if (wish.get().act() == Act.STOP && BulkView.reason(wish.get()).isEmpty()) {
            return preview(422, wish.get(), true);
        }
        Bulk.Result result = bulk.act(
                wish.get(),
                desk.view(),
                desk.words(PersonWords.class),
                desk.words(BulkWords.class).gone());
        return desk.page(200, new BulkView(desk, named(result.left())).done(result));
    }

    private Response preview(int status, Wish wish, boolean reasonMissing) {
        Bulk.Preview preview = bulk.preview(wish, desk.view(), desk.words(BulkWords.class));
        BulkView view = new BulkView(desk, names.of(preview.goes(), desk.view()));
        return desk.page(status, view.preview(wish, preview, reasonMissing));
    }

    /** Of those who are in view: no name of anyone else is opened. */
    private Map<String, String> named(List<Bulk.Left> left) {
        return names.of(
                left.stream().filter(Bulk.Left::known).map(Bulk.Left::episode).toList(), desk.view());
    }

    private List<String> everyone(MultivaluedMap<String, String> form) {
        return worklist.shown(Criteria.of(form).first(), Wish.MOST, desk.view()).people().stream()
                .map(Person::episode)
                .toList();
    }
}
