package fr.boussole.response.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** Problems by their stable type, each with a sentence that a person understands (RFC 9457). */
public final class Problems {

    private static final String TYPES = "https://boussole.example/problems/";

    private Problems() {}

    /** Also for what exists but belongs to others: they are not told that it does. */
    public static HttpProblem notFound(String code, String title, String detail) {
        return problem(Status.NOT_FOUND, code, title).withDetail(detail).build();
    }

    /** What was sent is not what this address reads. */
    public static HttpProblem badRequest(String code, String title, String detail) {
        return problem(Status.BAD_REQUEST, code, title).withDetail(detail).build();
    }

    /** What was sent can be read, and breaks these rules. */
    public static HttpProblem invalid(String title, List<Violation> violations) {
        return problem(Status.BAD_REQUEST, "invalid", title)
                .with("violations", violations)
                .build();
    }

    /** What was sent does not go with what is known. */
    public static HttpProblem conflict(String code, String title, String detail) {
        return problem(Status.CONFLICT, code, title).withDetail(detail).build();
    }

    /** It was there, and is kept no longer. */
    public static HttpProblem gone(String code, String title, String detail) {
        return problem(Status.GONE, code, title).withDetail(detail).build();
    }

    /** Who asks may not. */
    public static HttpProblem forbidden(String code, String title, String detail) {
        return problem(Status.FORBIDDEN, code, title).withDetail(detail).build();
    }

    /** What was sent does not carry the signature of those who may send it. */
    public static HttpProblem unsigned() {
        return problem(Status.UNAUTHORIZED, "unsigned", "The signature is missing, wrong or too old")
                .withDetail("Sign the body with the shared key, at the time of sending.")
                .build();
    }

    public static HttpProblem tooLarge(long limit) {
        return problem(Status.REQUEST_ENTITY_TOO_LARGE, "too-large", "What was sent is too large")
                .withDetail("At most " + limit + " bytes are read here; nothing was changed.")
                .build();
    }

    /** A body that takes files has to say how long it is, so that none is read which is too large. */
    public static HttpProblem lengthRequired() {
        return problem(Status.LENGTH_REQUIRED, "length-required", "What was sent does not say how long it is")
                .withDetail("Send files with a Content-Length, as browsers do; nothing was changed.")
                .build();
    }

    public static HttpProblem tooManyRows(long limit) {
        return problem(Status.REQUEST_ENTITY_TOO_LARGE, "too-many-rows", "What was sent has too many rows")
                .withDetail("At most " + limit
                        + " rows are read at once; those before were taken and are harmless to send again.")
                .build();
    }

    private static HttpProblem.Builder problem(Status status, String code, String title) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + code))
                .withStatus(status)
                .withTitle(title);
    }
}
