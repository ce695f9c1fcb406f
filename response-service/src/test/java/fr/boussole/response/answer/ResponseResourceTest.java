package fr.boussole.response.answer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "admin", roles = "admin")
class ResponseResourceTest {

    @Inject
    Stage stage;

    @Test
    void a_response_comes_in_once_and_goes_out_again() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        String location = post(scene, response("completed", "never", ""))
                .statusCode(201)
                .contentType("application/fhir+json")
                .body("status", equalTo("completed"), "meta.versionId", equalTo("1"))
                .extract()
                .header("Location");
        post(scene, response("completed", "never", "")).statusCode(200).body("meta.versionId", equalTo("1"));

        given().get(java.net.URI.create(location).getPath())
                .then()
                .statusCode(200)
                .body("item[0].item[0].answer[0].valueCoding.code", equalTo("never"));
        given().get("/fhir/QuestionnaireResponse?episode=" + scene.episode())
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("Bundle"), "entry", hasSize(1));
    }

    @Test
    void a_different_response_amends() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, response("completed", "never", "")).statusCode(201);
        post(scene, response("completed", "all", "")).statusCode(200).body("status", equalTo("amended"));
    }

    @Test
    void the_same_identifier_again_changes_nothing() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        String identifier = "\"identifier\":{\"system\":\"urn:hospital\",\"value\":\"42\"},";
        post(scene, response("completed", "never", identifier)).statusCode(201);
        post(scene, response("completed", "all", identifier)).statusCode(200).body("status", equalTo("completed"));
    }

    @Test
    void if_none_match_refuses_to_replace() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, response("completed", "never", "")).statusCode(201);
        given().contentType("application/fhir+json")
                .header("If-None-Match", "*")
                .body(response("completed", "all", ""))
                .post("/fhir/QuestionnaireResponse?episode={e}&step=before", scene.episode())
                .then()
                .statusCode(412);
    }

    @Test
    void every_fault_is_told_with_its_place() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        String faulty = """
                {"resourceType":"QuestionnaireResponse","status":"completed","item":[
                 {"linkId":"walking","item":[{"linkId":"night","answer":[{"valueString":"often"}]}]},
                 {"linkId":"health","answer":[{"valueInteger":12}]},
                 {"linkId":"shoe","answer":[{"valueInteger":42}]}]}
                """;
        post(scene, faulty)
                .statusCode(422)
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue.diagnostics", hasItems("linkId night", "linkId health", "linkId shoe"))
                .body("issue[0].expression[0]", containsString("QuestionnaireResponse.item["));
        given().get("/fhir/QuestionnaireResponse?episode=" + scene.episode())
                .then()
                .body("entry", hasSize(0));
    }

    @Test
    void what_is_not_json_is_told_so() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, "{\"resourceType\":").statusCode(400).body("issue[0].code", equalTo("structure"));
        post(scene, "[]").statusCode(400).body("issue[0].details.text", notNullValue());
    }

    @Test
    void a_body_of_ten_megabytes_is_refused() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, "\"" + "x".repeat(10_000_000) + "\"").statusCode(413);
    }

    @Test
    @TestSecurity(user = "nobody", roles = "quality")
    void another_role_is_refused() {
        given().get("/fhir/QuestionnaireResponse?episode=x").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "coordinator", roles = "coordinator")
    void a_coordinator_without_an_organisation_sees_nothing() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, response("completed", "never", "")).statusCode(404);
    }

    private static ValidatableResponse post(Stage.Scene scene, String body) {
        return given().contentType("application/fhir+json")
                .body(body)
                .post("/fhir/QuestionnaireResponse?episode={e}&step=before", scene.episode())
                .then();
    }

    private static String response(String status, String night, String identifier) {
        return """
                {"resourceType":"QuestionnaireResponse",%s"status":"%s","item":[{"linkId":"walking","item":[
                 {"linkId":"night","answer":[{"valueCoding":{"system":"%s","code":"%s"}}]}]}]}
                """.formatted(identifier, status, Forms.CODES, night);
    }
}
