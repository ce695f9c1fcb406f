package fr.boussole.response.attachment;

import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The files of answers, for who may read the answers. */
@Path("/api/attachments")
@Tag(name = "Answers")
public class AttachmentResource {

    private static final String VISIBLE = """
            select a.content_type, a.sealed, a.key from attachment a
            join invitation i on i.id = a.invitation join episode e on e.id = i.episode
            where a.id = :id and (:everything or e.organisation in (select subtree(:root)))
            """;

    private final EntityManager database;
    private final Attachments attachments;
    private final Scope scope;

    AttachmentResource(EntityManager database, Attachments attachments, Scope scope) {
        this.database = database;
        this.attachments = attachments;
        this.scope = scope;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
    @Transactional
    @Operation(summary = "Read a file of an answer", description = "The address that a valueAttachment names.")
    @APIResponse(responseCode = "200", description = "Its bytes: image/jpeg, image/png, image/webp or application/pdf")
    @APIResponse(responseCode = "404", description = "No such file, or not yours to see")
    public RestResponse<byte[]> read(
            @Parameter(example = "0192f0c4-6f5e-7c3a-9d53-2f4e1a6b7c8d") @PathParam("id") UUID id) {
        Scope.View view = scope.view();
        List<?> rows = database.createNativeQuery(VISIBLE)
                .setParameter("id", id)
                .setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> attachments.opened(id, (Object[]) row))
                .map(Served::file)
                .orElseThrow(() -> Problems.notFound(
                        "attachment",
                        "Fichier introuvable",
                        "Ce fichier n’existe pas, ou n’est pas de votre ressort."));
    }
}
