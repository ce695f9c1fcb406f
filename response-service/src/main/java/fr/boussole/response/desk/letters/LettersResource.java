package fr.boussole.response.desk.letters;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.carrier.letter.LetterBatches;
import fr.boussole.response.carrier.letter.LetterResource;
import fr.boussole.response.carrier.letter.PostedLetters;
import fr.boussole.response.carrier.letter.ReturnedLetters;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskPage;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
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
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page of whoever prints and posts letters, and opens those that came back. */
@Path(Desk.LETTERS)
@DeskPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class LettersResource {

    private final Desk desk;
    private final LetterBatches batches;
    private final LetterResource letters;
    private final PostedLetters posted;
    private final ReturnedLetters returned;
    private final Directory directory;
    private final DeskSettings settings;
    private final Clock clock;

    LettersResource(
            Desk desk,
            LetterBatches batches,
            LetterResource letters,
            PostedLetters posted,
            ReturnedLetters returned,
            Directory directory,
            DeskSettings settings,
            Clock clock) {
        this.desk = desk;
        this.batches = batches;
        this.letters = letters;
        this.posted = posted;
        this.returned = returned;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response list(@QueryParam("done") Optional<String> done) {
        return desk.page(200, view().page(known(), done.isPresent() ? words().posted() : "", true));
    }

    @GET
    @Path("{batch}/pdf")
    @Produces("application/pdf")
    @Blocking
    @Operation(hidden = true)
    public Response pdf(@RestPath UUID batch) throws IOException {
        try {
            return letters.pdf(batch);
        } catch (HttpProblem refusal) {
            if (refusal.getStatusCode() == Response.Status.CONFLICT.getStatusCode()) {
                return desk.page(409, view().page(known(), words().none(), false));
            }
            throw refusal;
        }
    }

    @POST
    @Path("{batch}/posted")
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response post(@RestPath UUID batch, MultivaluedMap<String, String> form) {
        Optional<LocalDate> day = day(Fields.of(form).one("day"));
        try {
            day.ifPresent(on -> posted.post(batch, on, desk.view()));
        } catch (HttpProblem refusal) {
            if (refusal.getStatusCode() != Response.Status.BAD_REQUEST.getStatusCode()) {
                throw refusal;
            }
            day = Optional.empty();
        }
        return day.isPresent()
                ? Desk.onTo(Desk.LETTERS + "?done=yes")
                : desk.page(422, view().page(known(), words().badDay(), false));
    }

    @POST
    @Path("returned")
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response takeBack(MultivaluedMap<String, String> form) {
        String written = Fields.of(form).one(LettersView.CODES);
        List<String> lines = written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.isEmpty()) {
            return desk.page(422, view().refused(known(), written, words().choose()));
        }
        boolean isTooMuch = lines.size() > ReturnedLetters.MOST
                || lines.stream().anyMatch(line -> line.length() > ReturnedLetters.LONGEST);
        if (isTooMuch) {
            return desk.page(422, view().refused(known(), written, words().tooMany(ReturnedLetters.MOST)));
        }
        List<ReturnedLetters.Returned> told = returned.take(lines, desk.view());
        return desk.page(200, view().told(known(), told));
    }

    private List<LetterBatches.Batch> known() {
        return batches.list(desk.view());
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private LettersView view() {
        return new LettersView(
                desk,
                directory,
                new Telling(desk.language(), settings.zone()),
                LocalDate.ofInstant(clock.instant(), settings.zone()));
    }

    private LettersWords words() {
        return desk.words(LettersWords.class);
    }
}
