package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A search for questionnaires and its FHIR searchset, a page at a time.
 *
 * @param page from 0
 * @param count entries on a page
 */
record Search(Optional<String> url, Optional<String> version, Optional<String> status, int page, int count) {
    static final String PAGE = "_page";
    static final int LARGEST_PAGE = 100;

    ObjectNode bundle(UriInfo request) {
        PanacheQuery<QuestionnaireVersion> found = query();
        long total = found.count();
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle").put("type", "searchset").put("total", total);
        link(bundle, "self", request.getRequestUriBuilder());
        if (page > 0) {
            link(bundle, "previous", at(request, page - 1));
        }
        if ((page + 1L) * count < total) {
            link(bundle, "next", at(request, page + 1));
        }
        String base = request.getAbsolutePath().toString();
        for (QuestionnaireVersion version : found.page(page, count).list()) {
            ObjectNode entry = bundle.withArray("entry").addObject().put("fullUrl", base + "/" + version.id);
            entry.set("resource", version.resource());
            entry.putObject("search").put("mode", "match");
        }
        return bundle;
    }

    private PanacheQuery<QuestionnaireVersion> query() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters parameters = new Parameters();
        url.ifPresent(wanted -> {
            conditions.add("url = :url");
            parameters.and("url", wanted);
        });
        version.ifPresent(wanted -> {
            conditions.add("version = :version");
            parameters.and("version", wanted);
        });
        status.ifPresent(wanted -> {
            conditions.add("state in :states");
            parameters.and("states", states(wanted));
        });
        String where = String.join(" and ", conditions);
        return QuestionnaireVersion.find(where + " order by url nulls last, version, id", parameters);
    }

    private static List<State> states(String status) {
        return Stream.of(State.values())
                .filter(state -> List.of(status.split(",")).contains(state.status()))
                .toList();
    }

    private static UriBuilder at(UriInfo request, int page) {
        return request.getRequestUriBuilder().replaceQueryParam(PAGE, page);
    }

    private static void link(ObjectNode bundle, String relation, UriBuilder address) {
        bundle.withArray("link")
                .addObject()
                .put("relation", relation)
                .put("url", address.build().toString());
    }
}
