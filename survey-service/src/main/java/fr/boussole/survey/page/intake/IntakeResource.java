package fr.boussole.survey.page.intake;

import static fr.boussole.survey.http.Roles.AUTHOR;

import fr.boussole.form.json.Misshape;
import fr.boussole.survey.page.AuthorPage;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.intake.Findings.Spot;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.questionnaire.ImportOutcome;
import fr.boussole.survey.questionnaire.Importing;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The page where a questionnaire is imported, and what became of it. */
@Path("/questionnaires/import")
@AuthorPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AUTHOR)
public class IntakeResource {

    private final Desk desk;
    private final Importing importing;

    IntakeResource(Desk desk, Importing importing) {
        this.desk = desk;
        this.importing = importing;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response ask() {
        return desk.page(200, view().blank());
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(@RestForm("file") FileUpload file, @RestForm(IntakeView.TEXT) String text) {
        Received received = file != null && file.size() > 0
                ? Received.file(file.uploadedFile())
                : Received.pasted(Optional.ofNullable(text).orElse(""));
        if (received instanceof Received.Json json) {
            return said(importing.take(json.json()), json.text());
        }
        if (received instanceof Received.Spreadsheet spreadsheet) {
            return said(importing.take(spreadsheet.conversion()), "");
        }
        if (received instanceof Received.UnreadableSpreadsheet unreadable) {
            return desk.page(422, view().badFile(unreadable.reason()));
        }
        if (received instanceof Received.Malformed malformed) {
            return desk.page(422, view().refused(unreadable(malformed.misshapes()), malformed.text()));
        }
        IntakeWords words = desk.words(IntakeWords.class);
        if (received instanceof Received.Nothing) {
            return desk.page(422, view().badFile(words.nothing()));
        }
        boolean tooLarge = received instanceof Received.TooLarge;
        return desk.page(tooLarge ? 413 : 422, view().badFile(tooLarge ? words.tooLarge() : words.wrongEncoding()));
    }

    private Response said(ImportOutcome outcome, String text) {
        if (outcome instanceof ImportOutcome.Kept kept) {
            return taken(201, kept.id(), true, kept.remarks());
        }
        if (outcome instanceof ImportOutcome.Known known) {
            return taken(200, known.id(), false, known.remarks());
        }
        if (outcome instanceof ImportOutcome.Conflict conflict) {
            String how = desk.words(IntakeWords.class).conflict(conflict.canonical());
            return desk.page(409, view().badText(how, text));
        }
        List<Remark> remarks = ((ImportOutcome.Refused) outcome).remarks();
        return desk.page(422, view().refused(Findings.of(remarks, desk.language()), text));
    }

    private Response taken(int status, String id, boolean isNew, List<Remark> remarks) {
        Card card = Card.of(QuestionnaireVersion.withId(id).orElseThrow(), desk);
        return desk.page(status, view().taken(card, isNew, remarks));
    }

    private Findings unreadable(List<Misshape> misshapes) {
        boolean french = desk.language().getLanguage().equals("fr");
        return Findings.unreadable(
                misshapes.stream()
                        .map(one -> new Spot(
                                one.pointer(),
                                french ? one.french() : one.english(),
                                desk.language().getLanguage()))
                        .toList(),
                desk.language());
    }

    private IntakeView view() {
        return new IntakeView(desk);
    }
}
