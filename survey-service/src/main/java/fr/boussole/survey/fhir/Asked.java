package fr.boussole.survey.fhir;

import fr.boussole.survey.http.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parameters of a FHIR search as they were asked; what is not known is said, or refused where the client wants it so. */
public final class Asked {
    private final MultivaluedMap<String, String> parameters;
    private final List<String> unknown = new ArrayList<>();

    private Asked(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * @param known every parameter that the search understands, modifiers included ({@code title:contains})
     */
    public static Asked of(UriInfo request, HttpHeaders headers, Collection<String> known) {
        Asked asked = new Asked(request.getQueryParameters());
        asked.parameters.keySet().stream()
                .filter(name -> !known.contains(name) && !name.equals("_format") && !name.equals("_pretty"))
                .sorted()
                .forEach(asked.unknown::add);
        boolean strict = headers.getRequestHeader("Prefer").stream()
                .anyMatch(prefer -> prefer.toLowerCase(Locale.ROOT).contains("handling=strict"));
        if (strict && !asked.unknown.isEmpty()) {
            throw Problem.of(400, "unknown-parameter", asked.remarks().get(0));
        }
        return asked;
    }

    public Paging paging() {
        return Paging.of(this);
    }

    /** Every value of a parameter, blank ones aside: all of them must hold. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public Optional<String> last(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** What has to be said of the parameters. */
    public List<String> remarks() {
        return unknown.isEmpty()
                ? List.of()
                : List.of("Not understood and not followed: " + String.join(", ", unknown));
    }
}
