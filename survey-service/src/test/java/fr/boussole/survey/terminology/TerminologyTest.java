package fr.boussole.survey.terminology;

import static io.restassured.RestAssured.given;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class TerminologyTest {
    private static final String CODES = """
            {"resourceType": "CodeSystem", "url": "urn:weather", "version": "1", "status": "active", "content": "complete",
             "concept": [{"code": "sun", "display": "Soleil"}, {"code": "rain", "display": "Pluie", "concept": [
               {"code": "drizzle", "display": "Bruine"}]}]}
            """;
    private static final String SET = """
            {"resourceType": "ValueSet", "url": "urn:weather:all", "version": "%s", "status": "active",
             "compose": {"include": [{"system": "urn:weather"}]}}
            """;

    @Test
    void an_uploaded_value_set_gives_a_question_its_choices() {
        asked("urn:unheard").body("issue.code", hasItem("incomplete"));
        Staff.post("/fhir/CodeSystem", CODES).then();
        Staff.post("/fhir/ValueSet", SET.formatted("1")).then();
        asked("urn:weather:all").body("issue.code", not(hasItem("incomplete")));
        asked("urn:weather:all|1").body("issue.code", not(hasItem("incomplete")));
        asked("urn:weather:all|7").body("issue.code", hasItem("incomplete"));
    }

    @Test
    void a_value_set_of_hl7_is_known() {
        asked("http://hl7.org/fhir/ValueSet/yesnodontknow").body("issue.code", not(hasItem("incomplete")));
        asked("http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1")
                .body("issue.code", not(hasItem("incomplete")));
        asked("http://hl7.org/fhir/ValueSet/unheard-of").body("issue.code", hasItem("incomplete"));
    }

    @Test
    void what_was_uploaded_is_read_and_searched_and_never_changes() {
        String location = Staff.post("/fhir/ValueSet", SET.formatted("3"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("url", equalTo("urn:weather:all"));
        Staff.post("/fhir/ValueSet", SET.formatted("3")).then().statusCode(200);
        Staff.post("/fhir/ValueSet", SET.formatted("3").replace("active", "retired"))
                .then()
                .statusCode(409)
                .body("issue[0].code", equalTo("conflict"));
        given().queryParam("url", "urn:weather:all")
                .queryParam("version", "3")
                .get("/fhir/ValueSet")
                .then()
                .body("total", equalTo(1));
        given().get("/fhir/CodeSystem/nowhere").then().statusCode(404);
    }

    @Test
    void what_cannot_be_used_is_refused_with_every_fault() {
        Staff.post("/fhir/ValueSet", CODES).then().statusCode(422);
        Staff.post("/fhir/CodeSystem", "{\"resourceType\": \"CodeSystem\", \"concept\": [{\"display\": \"Soleil\"}]}")
                .then()
                .statusCode(422)
                .body("issue.expression.flatten()", hasItem("CodeSystem.concept[0].code"))
                .body("issue.diagnostics", hasItem(containsString("url")));
    }

    private static ValidatableResponse asked(String valueSet) {
        return Staff.post("/fhir/Questionnaire/$validate", """
                {"resourceType": "Questionnaire", "url": "urn:weather:q", "version": "1", "language": "fr", "status": "draft",
                 "item": [{"linkId": "a", "type": "choice", "text": "Quel temps ?", "answerValueSet": "%s"}]}
                """.formatted(valueSet))
                .then()
                .statusCode(200);
    }
}
