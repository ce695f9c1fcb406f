package fr.boussole.survey.page.preview;

import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.pages.field.FileField;
import fr.boussole.pages.question.Fields;
import fr.boussole.survey.page.AuthorPage;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.Shelf;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A questionnaire as the patient will meet it. Works without script; stores nothing. */
@Path("/questionnaires/{id}/preview")
@AuthorPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({AUTHOR, REVIEWER})
public class PreviewResource {

    private static final String FULL = "full";

    private final Desk desk;
    private final Shelf shelf;

    PreviewResource(Desk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response look(@PathParam("id") String id, @Context UriInfo address) {
        boolean full = address.getQueryParameters().containsKey(FULL);
        return desk.page(200, view(id, address).page(full));
    }

    @GET
    @Path("phone")
    @Blocking
    @Operation(hidden = true)
    public Response phone(@PathParam("id") String id, @Context UriInfo address) {
        PreviewView view = view(id, address);
        return Response.ok(view.phone().render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, view.walk().trial().language())
                .build();
    }

    @POST
    @Path("phone")
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context UriInfo address) {
        Walk walk = view(id, address).walk();
        Fields written = Fields.of(form);
        String next = written.one("remove").isEmpty()
                ? walk.index().map(index -> walk.after(index, written).page()).orElseGet(() -> walk.trial()
                        .page())
                : walk.withoutOccurrence().page();
        return Desk.onTo(next.length() <= Trial.LONGEST ? next : walk.trial().page() + "&" + FULL);
    }

    /** A file that an author tries is not kept: the trial says of it what an answer would, without an address. */
    @POST
    @Path("phone")
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response attach(
            @PathParam("id") String id,
            @RestForm(Fields.VALUE) List<FileUpload> files,
            @RestForm(FileField.DROP) List<String> dropped,
            @Context UriInfo address) {
        Walk walk = view(id, address).walk();
        List<TriedFile> tried = files.stream()
                .filter(file -> file.size() > 0)
                .map(file -> new TriedFile(file.contentType(), file.size()))
                .toList();
        String next = walk.index()
                .map(index ->
                        walk.after(index, walk.withFiles(index, dropped, tried)).page())
                .orElseGet(() -> walk.trial().page());
        return Desk.onTo(next.length() <= Trial.LONGEST ? next : walk.trial().page() + "&" + FULL);
    }

    private PreviewView view(String id, UriInfo address) {
        Card card = shelf.card(id);
        Trial trial = Trial.of(id, card.form(), address.getQueryParameters());
        return new PreviewView(desk, card, Walk.of(card.form(), trial));
    }
}
