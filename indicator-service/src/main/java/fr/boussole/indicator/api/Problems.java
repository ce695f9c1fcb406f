package fr.boussole.indicator.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The problems that this service can answer with (RFC 9457). */
public final class Problems {
    private static final String TYPES = "https://boussole.example/problems/";

    /** One fault of a request, and the parameter that has it. */
    public record Violation(String field, String message) {}

    private Problems() {}

    public static HttpProblem unknownPathway() {
        return problem(Response.Status.NOT_FOUND, "unknown-pathway", "There is no such pathway")
                .build();
    }

    public static HttpProblem unknownIndicator() {
        return problem(
                        Response.Status.NOT_FOUND,
                        "unknown-indicator",
                        "This pathway has no such indicator, or it cannot be compared")
                .build();
    }

    public static HttpProblem foreignOrganisation() {
        return problem(
                        Response.Status.FORBIDDEN,
                        "foreign-organisation",
                        "You can see the figures of your own organisation only")
                .build();
    }

    public static HttpProblem badQuestion(List<Violation> violations) {
        return problem(Response.Status.BAD_REQUEST, "bad-question", "The question cannot be understood")
                .with("violations", violations)
                .build();
    }

    private static HttpProblem.Builder problem(Response.Status status, String code, String title) {
        return HttpProblem.builder()
                .withStatus(status)
                .withType(URI.create(TYPES + code))
                .withTitle(title);
    }
}
