package fr.boussole.response.desk.bulk;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.audit.Audit;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskPage;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.Names;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.desk.worklist.Criteria;
import fr.boussole.response.desk.worklist.Person;
import fr.boussole.response.desk.worklist.Worklist;
import fr.boussole.response.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The pages that say what will happen to many people, begin it, and tell how far it has come. */
@Path(BulkResource.ADDRESS)
@DeskPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class BulkResource {

    static final String ADDRESS = "/desk/bulk";

    private static final String EVERYONE = "everyone";
    /** Without a script, a page that moves asks for itself again; its reader can make it keep still. */
    private static final String SECONDS_BETWEEN_LOOKS = "3";

    private static final int MOST_REFUSED_NAMED = 100;

    private final Desk desk;
    private final Bulks bulks;
    private final Worklist worklist;
    private final Names names;
    private final DeskSettings settings;
    private final Audit audit;
    private final SecurityIdentity identity;

    BulkResource(
            Desk desk,
            Bulks bulks,
            Worklist worklist,
            Names names,
            DeskSettings settings,
            Audit audit,
            SecurityIdentity identity) {
        this.desk = desk;
        this.bulks = bulks;
        this.worklist = worklist;
        this.names = names;
        this.settings = settings;
        this.audit = audit;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response list() {
        return desk.page(200, view(Map.of()).list(bulks.recent(who(), desk.view())));
    }

    /** Nothing is done yet: whoever asks sees first for whom it would be. */
    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response look(MultivaluedMap<String, String> form) {
        Fields said = Fields.of(form);
        Optional<Wish> wish = Wish.of(said).map(one -> said.one(EVERYONE).isEmpty() ? one : one.with(everyone(form)));
        return wish.filter(one -> !one.chosen().isEmpty())
                .map(one -> bulks.draft(one, who(), desk.view(), desk.language()))
                .map(id -> Desk.onTo(ADDRESS + "/" + id))
                .orElseGet(() -> Desk.onTo(Criteria.of(form).address()));
    }

    @GET
    @Path("{id}")
    @Blocking
    @Operation(hidden = true)
    public Response read(@RestPath UUID id, @QueryParam("still") Optional<String> still) {
        Bulk bulk = bulks.find(id, who(), desk.view());
        return bulk.begunAt().isEmpty() ? preview(200, bulk, false) : progress(bulk, still.isPresent());
    }

    @POST
    @Path("{id}")
    @Blocking
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response begin(@RestPath UUID id, MultivaluedMap<String, String> form) {
        Bulk bulk = bulks.find(id, who(), desk.view());
        Optional<Map<String, String>> detail = Wish.detail(bulk.act(), Fields.of(form));
        if (detail.isEmpty() && bulk.begunAt().isEmpty()) {
            return preview(422, bulk, true);
        }
        if (bulk.begunAt().isEmpty() && bulks.begin(bulk, detail.get())) {
            audit.write(
                    "bulk-begun",
                    "",
                    bulk.view().root(),
                    Map.of(
                            "bulk",
                            bulk.id().toString(),
                            "act",
                            bulk.act().name(),
                            "people",
                            String.valueOf(bulk.people())));
        }
        return Desk.onTo(BulkView.address(bulk));
    }

    /** All those for whom it was refused, by their pseudonyms. */
    @GET
    @Path("{id}/refused.csv")
    @Produces("text/csv")
    @Blocking
    @Operation(hidden = true)
    public Response refused(@RestPath UUID id) {
        Bulk bulk = bulks.find(id, who(), desk.view());
        String lines = bulks.refusals(bulk, Wish.MOST).stream()
                .map(refusal -> refusal.episode() + ";\"" + refusal.why().replace("\"", "\"\"") + "\"\r\n")
                .collect(Collectors.joining("", "episode;reason\r\n", ""));
        return Response.ok(lines)
                .type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bulk.id() + ".csv\"")
                .build();
    }

    private Response preview(int status, Bulk bulk, boolean isMissing) {
        Map<Boolean, List<String>> people = bulks.candidates(bulk).stream()
                .collect(Collectors.partitioningBy(
                        candidate -> candidate.footing().suits(bulk.act()),
                        Collectors.mapping(Bulks.Candidate::episode, Collectors.toList())));
        List<String> goes = people.get(true);
        List<String> stays = people.get(false);
        return desk.page(
                status, view(named(Stream.concat(first(goes), first(stays)))).preview(bulk, goes, stays, isMissing));
    }

    /** Names are opened once it has ended, not each time that the page is looked at meanwhile. */
    private Response progress(Bulk bulk, boolean isStill) {
        boolean isOver = bulk.endedAt().isPresent();
        List<Bulks.Refusal> refusals = isOver ? bulks.refusals(bulk, MOST_REFUSED_NAMED) : List.of();
        Map<String, String> named = named(refusals.stream().map(Bulks.Refusal::episode));
        Response page = desk.page(200, view(named).progress(bulk, bulks.reasons(bulk), refusals, isStill));
        return isOver || isStill
                ? page
                : Response.fromResponse(page)
                        .header("Refresh", SECONDS_BETWEEN_LOOKS)
                        .build();
    }

    private static Stream<String> first(List<String> episodes) {
        return episodes.stream().limit(BulkView.MOST_NAMED);
    }

    /** Only those are kept whom who asked could see; who reads may see fewer. */
    private Map<String, String> named(Stream<String> episodes) {
        return names.of(episodes.toList(), desk.view());
    }

    private List<String> everyone(MultivaluedMap<String, String> form) {
        return worklist.shown(Criteria.of(form).first(), Wish.MOST, desk.view()).people().stream()
                .map(Person::episode)
                .toList();
    }

    private BulkView view(Map<String, String> named) {
        return new BulkView(desk, new Telling(desk.language(), settings.zone()), named);
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
