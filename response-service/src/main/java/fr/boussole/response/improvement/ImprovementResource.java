package fr.boussole.response.improvement;

import fr.boussole.form.definition.Text;
import fr.boussole.response.audit.Audit;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What an organisation did with answers, as its people tell those who answer. */
@Path("/api/organisations/{organisation}/improvement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
@RolesAllowed({Roles.QUALITY, Roles.REGIONAL, Roles.COORDINATOR, Roles.ADMIN})
@Blocking
public class ImprovementResource {

    private static final int LONGEST = 2_000;
    private static final int MOST_LANGUAGES = 20;
    private static final String EXAMPLE =
            "{\"fr\": \"Vous nous avez dit que les repas arrivaient froids : les chariots ont été changés en mars.\"}";

    private final Improvements improvements;
    private final EntityManager database;
    private final Scope scope;
    private final Audit audit;

    ImprovementResource(Improvements improvements, EntityManager database, Scope scope, Audit audit) {
        this.improvements = improvements;
        this.database = database;
        this.scope = scope;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "What an organisation did with answers", description = "Its own words; none are empty.")
    @APIResponse(
            responseCode = "200",
            description = "Language to text",
            content = @Content(examples = @ExampleObject(value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No organisation that you see")
    public Map<String, String> read(@RestPath String organisation) {
        return improvements.of(seen(organisation)).orElse(Text.EMPTY).byLanguage();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Say what was done with answers",
            description =
                    "Who answers at the organisation, or below it, reads it after sending; the nearest words are read. An"
                            + " empty object takes them away.")
    @RequestBody(content = @Content(examples = @ExampleObject(value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(examples = @ExampleObject(value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "Not languages and texts of at most 2,000 characters")
    @APIResponse(responseCode = "404", description = "No organisation that you see")
    public Map<String, String> keep(@RestPath String organisation, Map<String, String> words) {
        String seen = seen(organisation);
        Map<String, String> said = words == null ? Map.of() : new TreeMap<>(words);
        List<Violation> faults = said.entrySet().stream()
                .filter(one -> !one.getKey().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                        || one.getValue() == null
                        || one.getValue().isBlank()
                        || one.getValue().length() > LONGEST)
                .map(one -> new Violation("/" + one.getKey(), "A language such as fr, and at most 2,000 characters"))
                .toList();
        if (!faults.isEmpty() || said.size() > MOST_LANGUAGES) {
            throw Problems.invalid("This cannot be told to those who answer", faults);
        }
        improvements.keep(seen, new Text(said));
        audit.write("improvement-written", "", seen, Map.of());
        return said;
    }

    private String seen(String organisation) {
        List<?> found = database.createNativeQuery("""
                        select o.id from organisation o
                        where o.id = :organisation and (:everything or o.id in (select subtree(:root)))""")
                .setParameter("organisation", organisation.replace("\0", ""))
                .setParameter("everything", scope.view().everything())
                .setParameter("root", scope.view().root())
                .getResultList();
        return found.stream()
                .map(String.class::cast)
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        "organisation-not-found", "No such organisation", "You see no organisation of that id."));
    }
}
