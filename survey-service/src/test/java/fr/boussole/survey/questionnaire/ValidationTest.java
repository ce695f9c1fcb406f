package fr.boussole.survey.questionnaire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class ValidationTest {
    private static final String URL = "https://boussole.example/Questionnaire/";

    private static final String TWO_CONDITIONS = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/%s", "version": "1",
             "status": "draft", "item": [
               {"linkId": "a", "type": "boolean", "text": "?"}, {"linkId": "b", "type": "boolean", "text": "?"},
               {"linkId": "c", "type": "string", "text": "?", "enableWhen": [
                 {"question": "a", "operator": "=", "answerBoolean": true},
                 {"question": "b", "operator": "=", "answerBoolean": true}]}]}
            """;

    @Test
    void a_questionnaire_is_judged_and_not_kept() {
        validated("Questionnaire", TWO_CONDITIONS.formatted("judged"))
                .body("issue.details.coding.flatten().code", hasItem("several-conditions-say-how"));
        validated("Questionnaire", Staff.QUESTIONNAIRE.formatted("judged", "1"))
                .body("issue.severity", not(hasItem("error")))
                .body("issue[0].diagnostics", containsString("imported and published"));
        given().queryParam("url", URL + "judged")
                .get("/fhir/Questionnaire")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void how_much_is_let_in_is_asked_for() {
        String url = "/fhir/Questionnaire?strictness=";
        Staff.post(url + "standard", TWO_CONDITIONS.formatted("strictness"))
                .then()
                .statusCode(422);
        Staff.post(url + "lenient", TWO_CONDITIONS.formatted("strictness"))
                .then()
                .statusCode(201)
                .body("issue.details.coding.flatten().code", hasItem("several-conditions-mean-any"));
        Staff.post(url + "sloppy", TWO_CONDITIONS.formatted("strictness"))
                .then()
                .statusCode(400);
        String textual = Staff.QUESTIONNAIRE
                .formatted("strict", "1")
                .replace("\"linkId\": \"wish\"", "\"linkId\": \"wish\"," + " \"required\": \"true\"");
        Staff.post(url + "strict", textual)
                .then()
                .statusCode(422)
                .body("issue.findAll { it.severity == 'error' }.details.coding.flatten().code", hasItem("strict"));
        Staff.post(url + "standard", textual).then().statusCode(201);
    }

    @Test
    void a_file_is_taken_like_a_body() {
        String sent = Staff.QUESTIONNAIRE.formatted("file", "1");
        given().multiPart("file", "knee.json", sent.getBytes(StandardCharsets.UTF_8), "application/fhir+json")
                .post("/fhir/Questionnaire")
                .then()
                .statusCode(201)
                .body("resourceType", equalTo("OperationOutcome"));
        Staff.post("/fhir/Questionnaire", sent).then().statusCode(200);
        byte[] marked = ("\uFEFF" + sent).getBytes(StandardCharsets.UTF_8);
        given().multiPart("file", "knee.json", marked)
                .post("/fhir/Questionnaire")
                .then()
                .statusCode(200);
        given().multiPart("other", "x").post("/fhir/Questionnaire").then().statusCode(400);
    }

    @Test
    void an_open_question_is_said_before_it_stops_a_publication() {
        validated("Questionnaire", """
                {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/open", "version": "1",
                 "item": [{"linkId": "a", "type": "choice", "text": "?", "answerValueSet": "urn:nowhere"}]}
                """)
                .body("issue.findAll { it.code == 'incomplete' }.details.coding.flatten().code", contains("value-sets"))
                .body("issue[0].diagnostics", containsString("cannot be published"));
    }

    @Test
    void a_response_is_checked_against_the_version_that_it_names() {
        Staff.publish("answered", "1");
        String response = """
                {"resourceType": "QuestionnaireResponse", "questionnaire": "%s", "status": "completed", "item": [
                  {"linkId": "stairs", "answer": [{"valueCoding": {"system": "urn:ease", "code": "%s"}}]}]}
                """;
        validated("QuestionnaireResponse", response.formatted(URL + "answered|1", "easy"))
                .body("issue.severity", contains("information"));
        validated("QuestionnaireResponse", response.formatted(URL + "answered", "heavy"))
                .body("issue.severity", contains("error"))
                .body("issue[0].details.coding[0].code", equalTo("not-an-option"))
                .body("issue[0].expression", contains("QuestionnaireResponse.item[0].answer[0].value"));
        validated(
                        "QuestionnaireResponse",
                        "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\", \"resource\": "
                                + response.formatted(URL + "answered|1", "heavy") + "}]}")
                .body("issue.severity", contains("error"));
        Staff.post("/fhir/QuestionnaireResponse/$validate", response.formatted(URL + "answered|9", "easy"))
                .then()
                .statusCode(404)
                .body("issue[0].diagnostics", containsString("no version “9”"));
        Staff.post("/fhir/QuestionnaireResponse/$validate", "{\"resourceType\": \"QuestionnaireResponse\"}")
                .then()
                .statusCode(422);
    }

    @Test
    void a_canonical_names_the_exact_version_or_the_one_published_last_and_never_a_draft() {
        Staff.publish("named", "2");
        Staff.publish("named", "1");
        Staff.importing("named", "3").then().statusCode(201);
        resolved("named|2").statusCode(200).body("version", equalTo("2"));
        resolved("named").statusCode(200).body("version", equalTo("1"));
        resolved("named|3").statusCode(404).body("issue[0].diagnostics", containsString("not published"));
        resolved("unnamed").statusCode(404).body("issue[0].diagnostics", containsString("No version"));
        given().get("/fhir/Questionnaire/$resolve").then().statusCode(400);
    }

    private static ValidatableResponse resolved(String canonical) {
        return given().queryParam("canonical", URL + canonical)
                .get("/fhir/Questionnaire/$resolve")
                .then();
    }

    private static ValidatableResponse validated(String type, String body) {
        return Staff.post("/fhir/" + type + "/$validate", body).then().statusCode(200);
    }
}
