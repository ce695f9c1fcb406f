package fr.boussole.response.desk.alerts;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.AlertEvent;
import fr.boussole.response.alert.AlertSettings;
import fr.boussole.response.alert.staff.Cases;
import fr.boussole.response.alert.staff.GuardedCounts;
import fr.boussole.response.alert.staff.Handling;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskPage;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Names;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.episode.EpisodesInView;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.security.Roles;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The pages of what wants a look: the list, and one case; those who may not know people read counts. */
@Path(Desk.ALERTS)
@DeskPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
public class AlertsResource {

    private static final int MOST_CLOSED = 20;

    private final Desk desk;
    private final Cases cases;
    private final Handling handling;
    private final Subject.Subjects subjects;
    private final EpisodesInView episodes;
    private final Directory directory;
    private final Names names;
    private final DeskSettings settings;
    private final AlertSettings alerts;
    private final Clock clock;

    AlertsResource(
            Desk desk,
            Cases cases,
            Handling handling,
            Subject.Subjects subjects,
            EpisodesInView episodes,
            Directory directory,
            Names names,
            DeskSettings settings,
            AlertSettings alerts,
            Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.handling = handling;
        this.subjects = subjects;
        this.episodes = episodes;
        this.directory = directory;
        this.names = names;
        this.settings = settings;
        this.alerts = alerts;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN, Roles.QUALITY, Roles.REGIONAL})
    public Response look() {
        Cases.Counts counts = cases.counts(desk.view());
        if (!desk.seesPeople()) {
            GuardedCounts guarded = GuardedCounts.of(counts, alerts.fewest());
            return desk.page(200, view(List.of()).counts(guarded, alerts.fewest()));
        }
        // Asked for before the list: what changes meanwhile is new to whoever reads it.
        String news = cases.news(desk.view());
        List<AlertCase> open = cases.open(desk.view());
        List<AlertCase> closed = cases.closed(MOST_CLOSED, desk.view());
        List<AlertCase> all = Stream.concat(open.stream(), closed.stream()).toList();
        return desk.page(200, view(all).list(counts, news, about(open), about(closed)));
    }

    /** Whether anything changed, and nothing of what. */
    @GET
    @Path("news")
    @Blocking
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String news() {
        return cases.news(desk.view());
    }

    @GET
    @Path("{alert}")
    @Blocking
    @Operation(hidden = true)
    public Response read(@RestPath UUID alert, @QueryParam("done") Optional<String> done) {
        return shown(200, alert, done.isPresent() ? words().noted() : "", "", Optional.empty());
    }

    @POST
    @Path("{alert}/acknowledge")
    @RolesAllowed(Roles.COORDINATOR)
    @Blocking
    @Operation(hidden = true)
    public Response acknowledge(@RestPath UUID alert) {
        return done(alert, () -> handling.acknowledge(alert, desk.view()), Optional.empty(), "");
    }

    @POST
    @Path("{alert}/assign")
    @RolesAllowed(Roles.COORDINATOR)
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response assign(@RestPath UUID alert, MultivaluedMap<String, String> form) {
        String to = Fields.of(form).one(AlertView.TO);
        var fault = new AlertView.Fault(AlertView.TO, words().nameMissing());
        return done(alert, () -> handling.assign(alert, to, desk.view()), Optional.of(fault), "");
    }

    @POST
    @Path("{alert}/close")
    @RolesAllowed(Roles.COORDINATOR)
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response close(@RestPath UUID alert, MultivaluedMap<String, String> form) {
        String note = Fields.of(form).one(AlertView.NOTE);
        var fault = new AlertView.Fault(AlertView.NOTE, words().noteMissing());
        return done(alert, () -> handling.close(alert, note, desk.view()), Optional.of(fault), note);
    }

    /** Done, and read again; what cannot be taken is told beside its field, and what is closed already at the top. */
    private Response done(UUID alert, Supplier<AlertCase> deed, Optional<AlertView.Fault> fault, String written) {
        try {
            deed.get();
            return Desk.onTo(Desk.ALERTS + "/" + alert + "?done=yes");
        } catch (HttpProblem refusal) {
            return switch (refusal.getStatusCode()) {
                case 400 -> shown(422, alert, "", written, fault);
                case 409 -> shown(409, alert, words().already(), "", Optional.empty());
                default -> throw refusal;
            };
        }
    }

    private Response shown(int status, UUID alert, String done, String written, Optional<AlertView.Fault> fault) {
        AlertCase found = handling.read(alert, desk.view());
        Subject subject = subjects.of(found);
        Optional<Contact> contact = desk.coordinates()
                ? names.contact(
                        subject.episode(), subject.step().map(Step::respondent).orElse("PATIENT"))
                : Optional.empty();
        AlertView view =
                new AlertView(view(List.of(found)), subject, subjects.asked(subject), contact, sees(found.episode));
        return desk.page(status, view.page(AlertEvent.of(alert), done, written, fault));
    }

    /** The unit that is told may be another than the one where the person is followed. */
    private boolean sees(String episode) {
        try {
            episodes.find(episode, desk.view());
            return true;
        } catch (HttpProblem elsewhere) {
            return false;
        }
    }

    private List<Subject> about(List<AlertCase> found) {
        return found.stream().map(subjects::of).toList();
    }

    private AlertsView view(List<AlertCase> shown) {
        List<String> people = shown.stream().map(one -> one.episode).distinct().toList();
        Map<String, String> known = desk.coordinates() ? names.of(people, desk.view()) : Map.of();
        return new AlertsView(desk, directory, new Telling(desk.language(), settings.zone()), known, clock.instant());
    }

    private AlertsWords words() {
        return desk.words(AlertsWords.class);
    }
}
