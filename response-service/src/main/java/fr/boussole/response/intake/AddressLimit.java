package fr.boussole.response.intake;

import fr.boussole.response.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Refuses addresses with the character zero: PostgreSQL keeps none, so nothing of that name can exist. */
@Provider
@PreMatching
public class AddressLimit implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String address = request.getUriInfo().getRequestUri().toString().toLowerCase(Locale.ROOT);
        if (address.contains("%00")) {
            throw Problems.badRequest(
                    "bad-address", "This address cannot be", "It holds a character that no name here has.");
        }
    }
}
