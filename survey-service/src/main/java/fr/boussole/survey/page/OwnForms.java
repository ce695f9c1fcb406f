package fr.boussole.survey.page;

import fr.boussole.pages.Origin;
import fr.boussole.survey.http.Problem;
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
@AuthorPage
public class OwnForms implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("POST") && isForeign(request)) {
            throw Problem.of(403, "foreign-form", "This form was sent by another site");
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
