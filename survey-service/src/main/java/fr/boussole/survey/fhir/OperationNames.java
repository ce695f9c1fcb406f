package fr.boussole.survey.fhir;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Some clients escape the dollar of an operation's name: {@code %24publish} is {@code $publish}. */
@Provider
@PreMatching
class OperationNames implements ContainerRequestFilter {
    private static final String ESCAPED = "/%24";

    @Override
    public void filter(ContainerRequestContext request) {
        String asked = request.getUriInfo().getRequestUri().toString();
        int query = asked.indexOf('?');
        String path = query < 0 ? asked : asked.substring(0, query);
        if (path.contains(ESCAPED)) {
            request.setRequestUri(
                    URI.create(path.replace(ESCAPED, "/$") + (query < 0 ? "" : asked.substring(query))));
        }
    }
}
