package fr.boussole.survey.fhir;

import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

/** Says in FHIR's way, under /fhir, what the rest of the service says as a problem. */
@Provider
class FhirErrors implements ContainerResponseFilter {
    private static final MediaType FHIR_JSON = MediaType.valueOf(Fhir.JSON);

    private static final Map<Integer, String> ISSUE_TYPES = Map.ofEntries(
            Map.entry(400, "structure"),
            Map.entry(401, "login"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "not-supported"),
            Map.entry(406, "not-supported"),
            Map.entry(409, "conflict"),
            Map.entry(412, "conflict"),
            Map.entry(413, "too-long"),
            Map.entry(415, "not-supported"),
            Map.entry(422, "processing"));

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean fhir = request.getUriInfo().getPath().startsWith(Fhir.PATH);
        if (fhir && response.getEntity() instanceof HttpProblem problem) {
            String type = ISSUE_TYPES.getOrDefault(problem.getStatusCode(), "exception");
            response.setEntity(
                    OperationOutcome.refusal(type, problem.getTitle(), violations(problem))
                            .toString(),
                    new Annotation[0],
                    FHIR_JSON);
        }
    }

    private static List<Violation> violations(HttpProblem problem) {
        return problem.getParameters().get(Problem.VIOLATIONS) instanceof List<?> all
                ? all.stream()
                        .filter(Violation.class::isInstance)
                        .map(Violation.class::cast)
                        .toList()
                : List.of();
    }
}
