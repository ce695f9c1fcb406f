package fr.boussole.survey.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.Map;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.junit.jupiter.api.Test;

/** The CapabilityStatement says what is there, and what it says is there. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class CapabilityTest {
    private static final Map<String, String> ADDRESSES = Map.of(
            "create", "POST /fhir/%s",
            "read", "GET /fhir/%s/nowhere",
            "vread", "GET /fhir/%s/nowhere/_history/1",
            "update", "PUT /fhir/%s/nowhere",
            "history-instance", "GET /fhir/%s/nowhere/_history",
            "search-type", "GET /fhir/%s");

    private static final Map<String, String> OPERATIONS = Map.of(
            "validate", "POST /fhir/%s/$validate",
            "resolve", "GET /fhir/%s/$resolve?canonical=urn:nowhere",
            "publish", "POST /fhir/%s/nowhere/$publish");

    @Test
    void each_interaction_and_operation_that_it_names_is_there() {
        for (CapabilityStatementRestResourceComponent resource :
                statement().getRestFirstRep().getResource()) {
            resource.getInteraction()
                    .forEach(interaction ->
                            isThere(ADDRESSES.get(interaction.getCode().toCode()), resource.getType()));
            resource.getOperation()
                    .forEach(operation -> isThere(OPERATIONS.get(operation.getName()), resource.getType()));
        }
    }

    @Test
    void each_search_parameter_that_it_names_is_understood() {
        for (CapabilityStatementRestResourceComponent resource :
                statement().getRestFirstRep().getResource()) {
            resource.getSearchParam().forEach(parameter -> given().header("Prefer", "handling=strict")
                    .queryParam(parameter.getName(), "2026")
                    .get("/fhir/" + resource.getType())
                    .then()
                    .statusCode(200));
        }
    }

    @Test
    void it_is_valid_fhir_and_names_every_type() {
        assertThat(statement().getRestFirstRep().getResource())
                .extracting(CapabilityStatementRestResourceComponent::getType)
                .containsExactly("CodeSystem", "Questionnaire", "QuestionnaireResponse", "ValueSet");
    }

    /** Parsed by HAPI, whose parser refuses an unknown code. */
    private static CapabilityStatement statement() {
        String json =
                given().get("/fhir/metadata").then().statusCode(200).extract().asString();
        return FhirContext.forR4Cached().newJsonParser().parseResource(CapabilityStatement.class, json);
    }

    /** An address that is not there answers 404 without an OperationOutcome, or 405. */
    private static void isThere(String address, String type) {
        assertThat(address).as("an address is known for what %s can do", type).isNotNull();
        String[] parts = address.formatted(type).split(" ");
        Response response = parts[0].equals("GET") ? given().get(parts[1]) : Staff.post(parts[1], "{}");
        if (parts[0].equals("PUT")) {
            response = Staff.put(parts[1], "{}");
        }
        assertThat(response.statusCode()).as(address).isNotIn(405, 500);
        assertThat(response.contentType()).as(address).startsWith("application/fhir+json");
    }
}
