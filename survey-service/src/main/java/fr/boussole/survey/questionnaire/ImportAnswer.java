package fr.boussole.survey.questionnaire;

import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.fhir.OperationOutcome;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Strictness;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says over HTTP what became of a questionnaire that was sent. */
final class ImportAnswer {
    private ImportAnswer() {}

    static Response of(ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Kept kept) {
            return here(201, kept.id(), kept.remarks(), "Kept as a draft: Questionnaire/" + kept.id() + ".");
        }
        if (outcome instanceof ImportOutcome.Known known) {
            return here(200, known.id(), known.remarks(), "Here as Questionnaire/" + known.id() + ".");
        }
        if (outcome instanceof ImportOutcome.Conflict conflict) {
            throw Problem.conflict(
                    "version-conflict",
                    "Another questionnaire is already known as " + conflict.canonical() + "; change the version");
        }
        if (outcome instanceof ImportOutcome.Stale stale) {
            throw Problem.of(
                    412,
                    "lost-update",
                    "This draft was replaced meanwhile, it is now " + stale.etag()
                            + "; read it again before you replace it");
        }
        return said(422, ((ImportOutcome.Refused) outcome).remarks(), "");
    }

    static Response said(int status, List<Remark> remarks, String success) {
        return Response.status(status)
                .type(Fhir.JSON)
                .entity(OperationOutcome.of(remarks, success).toString())
                .build();
    }

    static Strictness strictness(String code) {
        return Strictness.ofCode(code)
                .orElseThrow(() -> Problem.of(
                        400,
                        "bad-strictness",
                        "strictness is one of "
                                + Stream.of(Strictness.values())
                                        .map(Strictness::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static Response here(int status, String id, List<Remark> remarks, String success) {
        Response.ResponseBuilder response = Response.fromResponse(said(status, remarks, success))
                .location(URI.create(QuestionnaireResource.PATH + "/" + id));
        QuestionnaireRevision.latest(id).ifPresent(latest -> response.header(HttpHeaders.ETAG, latest.etag()));
        return response.build();
    }
}
