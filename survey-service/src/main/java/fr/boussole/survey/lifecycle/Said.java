package fr.boussole.survey.lifecycle;

import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.fhir.OperationOutcome;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Says over HTTP what became of a wish to move a version. */
final class Said {
    private Said() {}

    static Response of(MoveOutcome outcome) {
        if (outcome instanceof MoveOutcome.Done done) {
            return said(200, done.remarks(), named(done.version()) + " is " + done.version().state() + " now.");
        }
        if (outcome instanceof MoveOutcome.DoneBefore before) {
            return said(200, List.of(), named(before.version()) + " was published before.");
        }
        if (outcome instanceof MoveOutcome.NotReady notReady) {
            return said(422, notReady.remarks().stream().map(Said::refusing).toList(), "");
        }
        throw refusal(outcome);
    }

    /** What is open refuses a publication. */
    private static Remark refusing(Remark remark) {
        return Remark.refused(remark.rule(), remark.place(), remark.saying());
    }

    private static RuntimeException refusal(MoveOutcome outcome) {
        if (outcome instanceof MoveOutcome.ScalesUnclear unclear) {
            return Problem.unusable("scales-unclear", "The scales of this version are not accounted for", unclear.violations());
        }
        if (outcome instanceof MoveOutcome.Needed needed) {
            return Problem.of(409, needed.code(), needed.reason(), needed.violations());
        }
        if (outcome instanceof MoveOutcome.Refused refused) {
            return Problem.conflict(refused.code(), refused.reason());
        }
        return Problem.notFound("There is no such questionnaire");
    }

    private static String named(QuestionnaireVersion version) {
        return version.url() == null ? "Questionnaire/" + version.id() : version.canonical().toString();
    }

    private static Response said(int status, List<Remark> remarks, String success) {
        return Response.status(status)
                .type(Fhir.JSON)
                .entity(OperationOutcome.of(remarks, success).toString())
                .build();
    }
}
