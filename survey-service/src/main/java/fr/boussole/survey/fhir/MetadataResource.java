package fr.boussole.survey.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What this server can do, for FHIR clients. */
@Path(Fhir.PATH + "/metadata")
public class MetadataResource {
    private static final String STATEMENT_DATE = "2026-01-01";

    @GET
    @PermitAll
    @Produces({Fhir.JSON, "application/json"})
    @Operation(summary = "The CapabilityStatement of this server")
    public String metadata() {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement
                .put("resourceType", "CapabilityStatement")
                .put("status", "active")
                .put("date", STATEMENT_DATE)
                .put("kind", "instance")
                .put("fhirVersion", "4.0.1");
        statement.putArray("format").add("json");
        statement.putObject("implementation").put("description", "Boussole survey-service");
        statement.putObject("software").put("name", "Boussole");
        ObjectNode rest = statement.putArray("rest").addObject().put("mode", "server");
        ObjectNode resource = rest.putArray("resource").addObject().put("type", "Questionnaire");
        for (String interaction : List.of("create", "read", "update", "search-type")) {
            resource.withArray("interaction").addObject().put("code", interaction);
        }
        search(resource, "url", "uri");
        search(resource, "version", "token");
        search(resource, "status", "token");
        for (String operation : List.of("submit", "withdraw", "approve", "return", "publish", "retire")) {
            resource.withArray("operation")
                    .addObject()
                    .put("name", operation)
                    .put("definition", "https://boussole.example/fhir/OperationDefinition/Questionnaire-" + operation);
        }
        return statement.toString();
    }

    private static void search(ObjectNode resource, String name, String type) {
        resource.withArray("searchParam").addObject().put("name", name).put("type", type);
    }
}
