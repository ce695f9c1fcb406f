package fr.boussole.response.desk;

import fr.boussole.pages.Origin;
import fr.boussole.response.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Takes forms from our own pages only. The sign-in cookie is not sent along by other sites (SameSite=Lax); this holds where a
 * browser would send it all the same. A program that says nothing of where it comes from has no cookie to misuse.
 */
@Provider
@DeskPage
public class OwnForms implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("POST") && isForeign(request)) {
            throw Problems.forbidden(
                    "foreign-form", "This form was sent by another site", "Open the page here and send it again.");
        }
    }

    private static boolean isForeign(ContainerRequestContext request) {
        return new Origin(
                        Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site")),
                        Optional.ofNullable(request.getHeaderString("Origin")),
                        Optional.ofNullable(request.getHeaderString(HttpHeaders.HOST)))
                .isForeign();
    }
}
