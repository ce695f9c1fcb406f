package fr.boussole.response.alert.late;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who is written to when a case of an establishment is late. */
@Path("/api/organisations/{organisation}/alert-recipients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
@Blocking
public class RecipientResource {

    private static final int MOST = 20;
    private static final int LONGEST_EMAIL = 254;
    private static final String EXAMPLE = "[{\"email\": \"coordination@hopital.example\", \"language\": \"fr\"}]";

    private final Recipients recipients;
    private final Places places;
    private final Scope scope;
    private final Audit audit;

    RecipientResource(Recipients recipients, Places places, Scope scope, Audit audit) {
        this.recipients = recipients;
        this.places = places;
        this.scope = scope;
        this.audit = audit;
    }

    /** As it is sent: anything may be missing. */
    public record Named(Optional<String> email, Optional<String> language) {
        public Named {
            email = email == null ? Optional.empty() : email;
            language = language == null ? Optional.empty() : language;
        }
    }

    @GET
    @Operation(summary = "Who is written to when an alert is late")
    @APIResponse(
            responseCode = "200",
            description = "In the order of their addresses",
            content = @Content(examples = @ExampleObject(value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No establishment that you see")
    public List<Recipient> read(@RestPath String organisation) {
        return recipients.of(establishment(organisation));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Say who is written to when an alert is late",
            description =
                    "These and no others, 20 at most. The mail says that there is something to look at, never what or of whom.")
    @RequestBody(content = @Content(examples = @ExampleObject(value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(examples = @ExampleObject(value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "Not mail addresses, or more than 20")
    @APIResponse(responseCode = "404", description = "No establishment that you see")
    public List<Recipient> keep(@RestPath String organisation, List<Named> named) {
        String establishment = establishment(organisation);
        recipients.keep(establishment, understood(named == null ? List.of() : named));
        audit.write("alert-recipients-set", "", establishment, Map.of());
        return recipients.of(establishment);
    }

    private static List<Recipient> understood(List<Named> named) {
        List<Violation> faults = new ArrayList<>();
        List<Recipient> understood = new ArrayList<>();
        if (named.size() > MOST) {
            faults.add(new Violation("", "At most " + MOST + " recipients"));
        }
        for (int i = 0; i < named.size(); i++) {
            Named one =
                    Optional.ofNullable(named.get(i)).orElseGet(() -> new Named(Optional.empty(), Optional.empty()));
            String email = one.email().map(String::strip).orElse("");
            String language = one.language().orElse("fr");
            if (!email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+") || email.length() > LONGEST_EMAIL) {
                faults.add(new Violation("/" + i + "/email", "A mail address such as coordination@hopital.example"));
            } else if (understood.stream().anyMatch(other -> other.email().equals(email))) {
                faults.add(new Violation("/" + i + "/email", "This address is there twice"));
            } else {
                understood.add(new Recipient(email, language));
            }
            if (!List.of("fr", "en").contains(language)) {
                faults.add(new Violation("/" + i + "/language", "fr or en"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid("These recipients cannot be written to", faults);
        }
        return understood;
    }

    private String establishment(String organisation) {
        return places.find(organisation, scope.view())
                .filter(place -> place.id().equals(place.establishment()))
                .map(Places.Place::id)
                .orElseThrow(() -> Problems.notFound(
                        "establishment-not-found", "No such establishment", "You see no establishment of that id."));
    }
}
