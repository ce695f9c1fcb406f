package fr.boussole.survey.http;

import fr.boussole.form.json.MalformedJson;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/** The refusals of this service, as RFC 9457 problems with a stable type. */
public final class Problem {
    public static final String VIOLATIONS = "violations";
    private static final String TYPES = "https://boussole.example/problems/";

    private Problem() {}

    public static HttpProblem of(int status, String code, String title) {
        return of(status, code, title, List.of());
    }

    public static HttpProblem of(int status, String code, String title, List<Violation> violations) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create(TYPES + code))
                .withStatus(status)
                .withTitle(title);
        if (!violations.isEmpty()) {
            problem.with(VIOLATIONS, violations);
        }
        return problem.build();
    }

    public static HttpProblem malformed(String title, MalformedJson fault) {
        return of(
                400,
                "malformed",
                title,
                fault.misshapes().stream().map(Violation::of).toList());
    }

    public static HttpProblem notFound(String title) {
        return of(404, "not-found", title);
    }

    public static HttpProblem conflict(String code, String title) {
        return of(409, code, title);
    }

    public static HttpProblem unusable(String code, String title, List<Violation> violations) {
        return of(422, code, title, violations);
    }
}
