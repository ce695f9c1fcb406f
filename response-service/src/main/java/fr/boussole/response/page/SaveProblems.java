package fr.boussole.response.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Why an answer was not stored (RFC 9457). */
final class SaveProblems {

    private static final String TYPES = "https://boussole.example/problems/";

    private static final int GONE = 410;

    private SaveProblems() {}

    /**
     * One thing to mend in an answer.
     *
     * @param linkId the question
     * @param code the stable name of the fault
     * @param message how to mend it, in the person's language
     */
    public record Violation(String linkId, String code, String message) {}

    static HttpProblem refused(List<Violation> violations) {
        return problem(422, "answer-refused", "Cette réponse est à corriger")
                .with("violations", violations)
                .build();
    }

    static HttpProblem malformed(String detail) {
        return problem(400, "malformed-answer", "La réponse envoyée n’est pas lisible")
                .withDetail(detail)
                .build();
    }

    static HttpProblem shut(Visit.Shut reason) {
        String title =
                switch (reason) {
                    case EXPIRED -> "Ce lien n’est plus valable";
                    case UNKNOWN -> "Nous ne reconnaissons pas ce lien";
                    case CAST -> "Ce questionnaire anonyme est déjà envoyé : ses réponses ne changent plus";
                    case NOT_READY -> "Ce questionnaire se prépare";
                };
        String code = "link-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return problem(reason == Visit.Shut.CAST ? GONE : reason.status(), code, title)
                .build();
    }

    private static HttpProblem.Builder problem(int status, String code, String title) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + code))
                .withStatus(status)
                .withTitle(title);
    }
}
