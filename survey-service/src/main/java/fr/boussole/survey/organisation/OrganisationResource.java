package fr.boussole.survey.organisation;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.json.Misshape;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Regions, establishments and units. */
@Path("/api/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class OrganisationResource {
    private static final int MOST = 10_000;
    private static final String LIST = "organisations";

    private static final String ONE = """
            {"id": "hospital-a", "type": "ESTABLISHMENT", "name": "Hôpital A", "parent": "region-one",
             "identifiers": [{"system": "https://finess.esante.gouv.fr", "value": "990000001"}],
             "demonstration": true}
            """;

    private static final String SEVERAL = """
            [{"id": "region-one", "type": "REGION", "name": "Région Une"},
             {"id": "hospital-a", "type": "ESTABLISHMENT", "name": "Hôpital A", "parent": "region-one"}]
            """;

    private final Settling settling;

    OrganisationResource(Settling settling) {
        this.settling = settling;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({ADMIN, AUTHOR})
    @Operation(
            summary = "Create or correct one organisation",
            description =
                    "What is left out of closed stays as it is. An organisation that is really renamed, merged or closed from"
                            + " a day on is told so by $rename, $merge and $close.")
    @RequestBody(content = @Content(examples = @ExampleObject(ONE)))
    @APIResponse(responseCode = "200", description = "Changed, or the same already")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "422", description = "It cannot stand there in the tree")
    public Response put(@PathParam("id") String id, InputStream body) {
        JsonPlace place = JsonPlace.root(Body.json(body));
        Optional<Stated> stated = Stated.read(place, Optional.of(id));
        refuse(place.misshapes());
        Settling.Settled settled = settling.settle(List.of(stated.orElseThrow()));
        return Response.status(settled.created() == 1 ? 201 : 200)
                .entity(KnownOrganisation.withId(id).orElseThrow().json())
                .build();
    }

    @PUT
    @RolesAllowed({ADMIN, AUTHOR})
    @Operation(summary = "Create or correct several organisations, all or none", description = "In any order.")
    @RequestBody(content = @Content(examples = @ExampleObject(SEVERAL)))
    @APIResponse(responseCode = "200", description = "How many were created, changed and left as they were")
    @APIResponse(responseCode = "422", description = "They do not form a tree; nothing is changed")
    public Settling.Settled putAll(InputStream body) {
        JsonNode list = Body.json(body);
        if (!list.isArray()) {
            throw Problem.of(400, "malformed", "A list [ ] of organisations was expected");
        }
        if (list.size() > MOST) {
            throw Problem.of(413, "too-many", "At most " + MOST + " organisations at once");
        }
        JsonPlace root = JsonPlace.root(JsonNodeFactory.instance.objectNode().set(LIST, list));
        List<Stated> sent = root.objects(LIST).stream()
                .flatMap(place -> Stated.read(place, Optional.empty()).stream())
                .toList();
        refuse(root.misshapes().stream().map(OrganisationResource::inTheList).toList());
        refuseTwice(sent);
        return settling.settle(sent);
    }

    @GET
    @Operation(summary = "Every organisation")
    public List<JsonNode> all() {
        return KnownOrganisation.everyOne().stream()
                .map(KnownOrganisation::json)
                .toList();
    }

    private static void refuse(List<Misshape> misshapes) {
        if (!misshapes.isEmpty()) {
            throw Problem.malformed("This is not an organisation", new MalformedJson(misshapes));
        }
    }

    /** The list was read as the member of an object; its sender knows only the list. */
    private static Misshape inTheList(Misshape misshape) {
        return new Misshape(misshape.pointer().substring(LIST.length() + 1), misshape.french(), misshape.english());
    }

    private static void refuseTwice(List<Stated> sent) {
        Set<String> ids = new HashSet<>();
        List<Violation> twice = sent.stream()
                .map(Stated::organisation)
                .filter(organisation -> !ids.add(organisation.id()))
                .map(organisation -> new Violation("", "“" + organisation.id() + "” is there twice"))
                .toList();
        if (!twice.isEmpty()) {
            throw Problem.of(400, "malformed", "An organisation is there twice", twice);
        }
    }
}
