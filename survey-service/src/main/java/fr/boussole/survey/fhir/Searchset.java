package fr.boussole.survey.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * A page of a FHIR search as a bundle.
 *
 * @param total all that was found
 * @param found the resources on this page, each with its id
 * @param remarks what is said beside them, such as parameters that were not understood
 */
public record Searchset(Paging paging, long total, List<ObjectNode> found, List<String> remarks) {
    public ObjectNode bundle(UriInfo request) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle").put("type", "searchset").put("total", total);
        link(bundle, "self", request.getRequestUriBuilder());
        if (paging.page() > 0) {
            link(bundle, "previous", at(request, paging.page() - 1));
        }
        if ((paging.page() + 1L) * paging.count() < total) {
            link(bundle, "next", at(request, paging.page() + 1));
        }
        String base = request.getAbsolutePath().toString();
        for (ObjectNode resource : found) {
            ObjectNode entry = bundle.withArray("entry")
                    .addObject()
                    .put("fullUrl", base + "/" + resource.path("id").asText());
            entry.set("resource", resource);
            entry.putObject("search").put("mode", "match");
        }
        if (!remarks.isEmpty()) {
            ObjectNode entry = bundle.withArray("entry").addObject();
            entry.set("resource", OperationOutcome.warnings("not-supported", remarks));
            entry.putObject("search").put("mode", "outcome");
        }
        return bundle;
    }

    private static UriBuilder at(UriInfo request, int page) {
        return request.getRequestUriBuilder().replaceQueryParam(Paging.PAGE, page);
    }

    private static void link(ObjectNode bundle, String relation, UriBuilder address) {
        bundle.withArray("link")
                .addObject()
                .put("relation", relation)
                .put("url", address.build().toString());
    }
}
