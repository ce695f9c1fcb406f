package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.fhir.Asked;
import fr.boussole.survey.fhir.Paging;
import fr.boussole.survey.fhir.Searchset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Searches questionnaires as FHIR R4 has it, a page at a time. */
@ApplicationScoped
class Search {
    private static final String TABLE = " from questionnaire q where ";
    private static final List<String> LEFT_OUT_OF_A_SUMMARY =
            List.of("item", "contained", "text", "copyright", "purpose");

    private final EntityManager database;

    Search(EntityManager database) {
        this.database = database;
    }

    ObjectNode bundle(UriInfo request, HttpHeaders headers) {
        Asked asked = Asked.of(request, headers, Criteria.KNOWN);
        Criteria criteria = Criteria.of(asked);
        Paging paging = asked.paging();
        long total = ((Number) set(database.createNativeQuery("select count(*)" + TABLE + criteria.where()), criteria)
                        .getSingleResult())
                .longValue();
        String summary = asked.last("_summary").orElse("");
        List<ObjectNode> found = summary.equals("count") ? List.of() : page(criteria, paging, summary);
        return new Searchset(paging, total, found, asked.remarks()).bundle(request);
    }

    private List<ObjectNode> page(Criteria criteria, Paging paging, String summary) {
        Query query = database.createNativeQuery(
                "select q.*" + TABLE + criteria.where() + " order by " + criteria.order(), QuestionnaireVersion.class);
        set(query, criteria).setFirstResult(paging.page() * paging.count()).setMaxResults(paging.count());
        List<ObjectNode> resources = new ArrayList<>();
        for (Object version : query.getResultList()) {
            ObjectNode resource = Signed.resource((QuestionnaireVersion) version);
            resources.add(summary.equals("true") ? summarised(resource) : resource);
        }
        return resources;
    }

    private static Query set(Query query, Criteria criteria) {
        for (Map.Entry<String, Object> parameter : criteria.parameters().entrySet()) {
            query.setParameter(parameter.getKey(), parameter.getValue());
        }
        return query;
    }

    private static ObjectNode summarised(ObjectNode resource) {
        resource.remove(LEFT_OUT_OF_A_SUMMARY);
        resource.withObject("/meta")
                .withArray("tag")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/v3-ObservationValue")
                .put("code", "SUBSETTED");
        return resource;
    }
}
