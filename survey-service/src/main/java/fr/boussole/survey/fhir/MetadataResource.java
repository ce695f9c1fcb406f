package fr.boussole.survey.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What this server can do, for FHIR clients: each feature's capability, put together. */
@Path(Fhir.PATH + "/metadata")
public class MetadataResource {
    private static final String STATEMENT_DATE = "2026-11-25";
    private static final String OPERATIONS = "https://boussole.example/fhir/OperationDefinition/";

    private final List<Capability> capabilities;
    private final String version;

    MetadataResource(
            @All List<Capability> capabilities,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "0") String version) {
        this.capabilities = capabilities.stream()
                .sorted(Comparator.comparing(Capability::type))
                .toList();
        this.version = version;
    }

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
        statement.putArray("format").add("json").add(Fhir.JSON);
        statement.putObject("software").put("name", "Boussole survey-service").put("version", version);
        statement
                .putObject("implementation")
                .put("description", "Questionnaires, their versions and their terminology");
        ObjectNode rest = statement.putArray("rest").addObject().put("mode", "server");
        rest.putObject("security").put("cors", false).put("description", "OpenID Connect; roles decide who may write.");
        capabilities.forEach(capability -> rest.withArray("resource").add(resource(capability)));
        return statement.toString();
    }

    private static ObjectNode resource(Capability capability) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode().put("type", capability.type());
        capability.interactions().forEach(interaction -> resource.withArray("interaction")
                .addObject()
                .put("code", interaction));
        if (capability.isVersioned()) {
            resource.put("versioning", "versioned-update")
                    .put("readHistory", true)
                    .put("updateCreate", false);
        } else {
            resource.put("versioning", "no-version");
        }
        new TreeMap<>(capability.searchParameters()).forEach((name, type) -> resource.withArray("searchParam")
                .addObject()
                .put("name", name)
                .put("type", type));
        capability.operations().forEach(name -> resource.withArray("operation")
                .addObject()
                .put("name", name)
                .put("definition", OPERATIONS + capability.type() + "-" + name));
        return resource;
    }
}
