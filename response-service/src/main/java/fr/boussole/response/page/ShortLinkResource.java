package fr.boussole.response.page;

import fr.boussole.response.code.Codes;
import fr.boussole.response.link.Links;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The short address of an SMS leads on to the link that it stands for. */
@Path("/s/{token}")
@PatientPage
@PermitAll
public class ShortLinkResource {

    private final Codes codes;
    private final Links links;
    private final Reception reception;

    ShortLinkResource(Codes codes, Links links, Reception reception) {
        this.codes = codes;
        this.links = links;
        this.reception = reception;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> open(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return codes.open(token)
                .map(opened -> Telling.onTo("/r/" + links.sign(opened.invitation(), opened.edition(), opened.until())))
                .orElseGet(() -> reception.shut(Visit.Shut.UNKNOWN, uri, headers));
    }
}
