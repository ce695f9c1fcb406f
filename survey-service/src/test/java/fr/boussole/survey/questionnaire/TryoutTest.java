package fr.boussole.survey.questionnaire;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
class TryoutTest {
    private static final String DRAFT = """
            {"resourceType": "Questionnaire", "id": "%s", "status": "draft", "language": "en", "title": "Falls", "item": [
              {"linkId": "fell", "type": "boolean", "text": "Did you fall?", "required": true},
              {"linkId": "times", "type": "integer", "text": "How often?", "required": true,
               "enableWhen": [{"question": "fell", "operator": "=", "answerBoolean": true}]},
              {"linkId": "twice", "type": "integer", "text": "Twice that",
               "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                 "valueExpression": {"language": "text/fhirpath",
                   "expression": "%%resource.item.where(linkId='times').answer.value * 2"}}]}]}
            """;

    @Test
    void a_draft_says_what_it_asks_requires_calculates_and_refuses() {
        attempt(
                        "falls-yes",
                        "{\"linkId\": \"fell\", \"answer\": [{\"valueBoolean\": true}]},"
                                + "{\"linkId\": \"times\", \"answer\": [{\"valueInteger\": 3}]}")
                .statusCode(200)
                .body("asked", contains("fell", "times", "twice"))
                .body("required", contains("fell", "times"))
                .body("response.item.find { it.linkId == 'twice' }.answer[0].valueInteger", equalTo(6))
                .body("faults", empty());
    }

    @Test
    void what_is_not_asked_is_neither_required_nor_kept() {
        attempt(
                        "falls-no",
                        "{\"linkId\": \"fell\", \"answer\": [{\"valueBoolean\": false}]},"
                                + "{\"linkId\": \"times\", \"answer\": [{\"valueInteger\": 3}]}")
                .statusCode(200)
                .body("required", contains("fell"))
                .body("response.item.linkId", contains("fell"))
                .body("faults.code", hasItem("disabled-answer"));
    }

    @Test
    void a_stored_total_that_the_answers_do_not_give_is_reported() {
        attempt(
                        "falls-total",
                        "{\"linkId\": \"fell\", \"answer\": [{\"valueBoolean\": true}]},"
                                + "{\"linkId\": \"times\", \"answer\": [{\"valueInteger\": 3}]},"
                                + "{\"linkId\": \"twice\", \"answer\": [{\"valueInteger\": 7}]}")
                .statusCode(200)
                .body("faults.code", contains("calculated-differs"))
                .body("faults[0].message.en", containsString("6"));
    }

    @Test
    void what_is_no_response_is_a_problem() {
        Staff.post("/fhir/Questionnaire", DRAFT.formatted("falls-none"));
        Staff.post("/api/questionnaires/falls-none/$try", "{\"item\": 3}")
                .then()
                .statusCode(422);
        Staff.post("/api/questionnaires/no-such-form/$try", "{}").then().statusCode(404);
    }

    private static ValidatableResponse attempt(String id, String items) {
        Staff.post("/fhir/Questionnaire", DRAFT.formatted(id));
        return Staff.post(
                        "/api/questionnaires/" + id + "/$try",
                        "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\", \"item\": [" + items
                                + "]}")
                .then();
    }
}
