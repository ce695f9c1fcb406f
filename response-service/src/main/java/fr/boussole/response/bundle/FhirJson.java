package fr.boussole.response.bundle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** The answers to a bundle. */
final class FhirJson {

    private FhirJson() {}

    static ObjectNode outcome(List<Issue> issues) {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode().put("resourceType", "OperationOutcome");
        for (Issue each : issues) {
            ObjectNode issue = outcome.withArray("/issue")
                    .addObject()
                    .put("severity", "error")
                    .put("code", each.code());
            issue.putObject("details").put("text", each.words());
            issue.putArray("expression").add(each.expression());
        }
        return outcome;
    }

    static ObjectNode response(int entries, List<Placed> placed, Instant now) {
        ObjectNode bundle = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Bundle")
                .put("type", "transaction-response");
        for (int i = 0; i < entries; i++) {
            int entry = i;
            ObjectNode response = bundle.withArray("/entry").addObject().putObject("response");
            response.put("status", "200 OK").put("lastModified", now.toString());
            placed.stream().filter(each -> each.entry() == entry).forEach(each -> {
                if (!each.episode().isEmpty()) {
                    response.put("location", "/api/episodes/" + each.episode());
                }
                if (!each.note().isEmpty()) {
                    ObjectNode outcome = response.putObject("outcome").put("resourceType", "OperationOutcome");
                    ObjectNode issue = outcome.putArray("issue")
                            .addObject()
                            .put("severity", "information")
                            .put("code", "informational");
                    issue.putObject("details").put("text", each.note());
                }
            });
        }
        return bundle;
    }

    /** What came of one entry: its episode, or why there is none. */
    record Placed(int entry, String episode, String note) {}
}
