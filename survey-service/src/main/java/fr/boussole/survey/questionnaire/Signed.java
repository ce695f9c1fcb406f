package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import java.util.Optional;

/** Gives a questionnaire with the number and the time of its present content. */
final class Signed {
    private Signed() {}

    static ObjectNode resource(QuestionnaireVersion version) {
        ObjectNode resource = version.resource();
        return QuestionnaireRevision.latest(version.id)
                .map(revision -> revision.sign(resource))
                .orElse(resource);
    }

    static Response response(QuestionnaireVersion version) {
        Optional<QuestionnaireRevision> revision = QuestionnaireRevision.latest(version.id);
        Response.ResponseBuilder response = Response.ok(resource(version).toString());
        revision.ifPresent(
                present -> response.header(HttpHeaders.ETAG, present.etag()).lastModified(Date.from(present.savedAt)));
        return response.build();
    }
}
