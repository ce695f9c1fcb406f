package fr.boussole.response.carrier.letter;

import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The letters that wait to be printed and posted. */
@Path("/api/letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Channels")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
public class LetterResource {

    private final LetterBatches batches;
    private final Printing printing;
    private final PostedLetters postedLetters;
    private final ReturnedLetters returnedLetters;
    private final Scope scope;
    private final Clock clock;

    LetterResource(
            LetterBatches batches,
            Printing printing,
            PostedLetters postedLetters,
            ReturnedLetters returnedLetters,
            Scope scope,
            Clock clock) {
        this.batches = batches;
        this.printing = printing;
        this.postedLetters = postedLetters;
        this.returnedLetters = returnedLetters;
        this.scope = scope;
        this.clock = clock;
    }

    /** When a batch was posted. */
    public record Posted(@NotNull LocalDate on) {}

    /** Letters that came back, each by its code or its link. */
    public record Return(
            @NotNull @Size(min = 1, max = ReturnedLetters.MOST)
            List<@NotNull @Size(max = ReturnedLetters.LONGEST) String> letters) {}

    /** What came of one of them. */
    public record Told(String letter, ReturnedLetters.Outcome outcome) {}

    @GET
    @Operation(
            summary = "The batches of letters",
            description =
                    "One for each establishment and day, the newest first, 400 at most; another begins once one was"
                            + " downloaded or holds 500 letters.")
    @APIResponse(
            responseCode = "200",
            description = "The batches of the organisations that you see",
            content = @Content(examples = @ExampleObject(name = "batches", value = """
                                            [{"id": "019c1b2e-7a40-7c12-8e21-4b1f9d3c2a70", "establishment": "hospital-a",
                                              "day": "2026-03-02", "number": 1, "downloadedAt": "2026-03-02T13:00:00Z",
                                              "postedOn": "2026-03-02", "letters": 41, "returned": 2}]""")))
    public List<LetterBatches.Batch> list() {
        return batches.list(scope.view());
    }

    @GET
    @Path("{batch}/pdf")
    @Produces("application/pdf")
    @Transactional
    @Operation(
            summary = "A batch as PDF, a letter on each page",
            description =
                    "It may be had again, with the same codes. Whoever has answered or stopped meanwhile gets no letter."
                            + " Each letter is written down in the account of who saw which contact.")
    @APIResponse(responseCode = "200", description = "The letters")
    @APIResponse(responseCode = "404", description = "None that you see")
    @APIResponse(responseCode = "409", description = "None of these letters is needed any more")
    public Response pdf(@RestPath UUID batch) throws IOException {
        LetterBatches.Batch found = batches.locked(batch, scope.view());
        List<Letter> letters = printing.letters(batches.letters(found.id()), found.day());
        if (letters.isEmpty()) {
            throw Problems.conflict(
                    "no-letters",
                    "No letter is needed any more",
                    "Everyone in this batch has answered or stopped, or can be reached no more.");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        LetterPdf.write(letters, "Boussole " + found.day() + " " + found.number(), pdf);
        batches.downloaded(found.id(), clock.instant());
        return Response.ok(pdf.toByteArray())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"lettres-" + found.day() + "-" + found.number() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{batch}/posted")
    @Operation(
            summary = "Say on which day a batch was posted",
            description = "It is written in the account of each person to whom the batch had a letter.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "posted", value = "{\"on\": \"2026-03-02\"}")))
    @APIResponse(responseCode = "204", description = "Noted; another day corrects it")
    @APIResponse(responseCode = "400", description = "Before the letters were made, or after today")
    @APIResponse(responseCode = "404", description = "None that you see")
    public void posted(@RestPath UUID batch, @NotNull @Valid Posted posted) {
        postedLetters.post(batch, posted.on(), scope.view());
    }

    @POST
    @Path("returned")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say which letters came back",
            description =
                    "By the code that is printed on each, or the link of its QR code, 500 at most. Letters reach these people no"
                            + " more until their contact is corrected, and the next channel goes on. NOTED, NOTED_BEFORE (nothing has"
                            + " changed) or UNKNOWN (no letter that you see).")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "two",
                                            value = "{\"letters\": [\"ACDEF-3479E\", \"HJKMN-PQR44\"]}")))
    @APIResponse(
            responseCode = "200",
            description = "What came of each, in their order",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "two",
                                            value =
                                                    "[{\"letter\": \"ACDEF-3479E\", \"outcome\": \"NOTED\"}, {\"letter\": \"HJKMN-PQR44\", \"outcome\": \"UNKNOWN\"}]")))
    @APIResponse(responseCode = "400", description = "None, or more than 500")
    public List<Told> returned(@NotNull @Valid Return back) {
        return returnedLetters.take(back.letters(), scope.view()).stream()
                .map(one -> new Told(one.letter(), one.outcome()))
                .toList();
    }
}
