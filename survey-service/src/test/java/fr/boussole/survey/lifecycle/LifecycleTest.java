package fr.boussole.survey.lifecycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import fr.boussole.survey.contract.Contract;
import fr.boussole.survey.questionnaire.QuestionnairePublished;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.scale.ScaleVersion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "ada",
        roles = {"author", "reviewer"})
class LifecycleTest {
    private static final String URL = "https://boussole.example/Questionnaire/";
    private static final String COMPARABLE =
            "{\"comparability\": [{\"scale\": \"walking\", \"verdict\": \"COMPARABLE\", \"reason\": \"As before.\"}]}";

    private static String draft(String name, String version) {
        String location =
                Staff.importing(name, version).then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/fhir"));
    }

    private static ValidatableResponse move(String questionnaire, String move, String body) {
        return Staff.post(questionnaire + "/$" + move, body).then();
    }

    private static ValidatableResponse moves(String questionnaire) {
        return given().get(
                        "/api/questionnaires/" + questionnaire.substring(questionnaire.lastIndexOf('/') + 1) + "/moves")
                .then();
    }

    @Test
    void a_version_goes_back_and_forth_and_every_move_is_on_record() {
        String id = draft("life", "1");
        move(id, "submit", "{\"note\": \"Ready.\"}").statusCode(200);
        given().get(id).then().body("status", equalTo("draft"));
        move(id, "return", "{}").statusCode(400);
        move(id, "return", "{\"note\": \"Question 3 asks two things.\"}").statusCode(200);
        move(id, "submit", "").statusCode(200);
        move(id, "withdraw", "").statusCode(200);
        move(id, "publish", "").statusCode(200);
        given().get(id).then().body("status", equalTo("active"));
        move(id, "retire", "{\"note\": \"Nobody needs it.\"}").statusCode(200);
        given().get(id).then().body("status", equalTo("retired"));
        moves(id)
                .statusCode(200)
                .body("move", contains("SUBMIT", "RETURN", "SUBMIT", "WITHDRAW", "PUBLISH", "RETIRE"))
                .body("to", contains("IN_REVIEW", "DRAFT", "IN_REVIEW", "DRAFT", "PUBLISHED", "RETIRED"))
                .body("note[1]", equalTo("Question 3 asks two things."))
                .body("who", everyItem(equalTo("ada")))
                .body("at", everyItem(notNullValue()));
    }

    @Test
    void an_illegal_move_is_refused_and_leaves_no_trace() {
        String id = draft("illegal", "1");
        move(id, "approve", "")
                .statusCode(409)
                .body("issue[0].diagnostics", containsString("DRAFT cannot be approved"));
        move(id, "retire", "").statusCode(409);
        moves(id).body("$", hasSize(0));
        move("/fhir/Questionnaire/nowhere", "submit", "").statusCode(404);
        move(id, "submit", "[]").statusCode(400);
        move(id, "submit", "{\"note\": 3}").statusCode(400).body("issue[0].diagnostics", containsString("string"));
        move(id, "submit", "{\"resourceType\": \"Parameters\", \"parameter\": []}")
                .statusCode(400);
        moves(id).body("$", hasSize(0));
    }

    @Test
    void whoever_submitted_a_version_does_not_approve_it() {
        String id = draft("own", "1");
        move(id, "submit", "").statusCode(200);
        move(id, "approve", "").statusCode(409).body("issue[0].diagnostics", containsString("another reviewer"));
    }

    @Test
    void what_its_reviewers_have_is_not_changed_under_their_eyes() {
        String id = draft("under-eyes", "1");
        String changed = Staff.QUESTIONNAIRE.formatted("under-eyes", "1").replace("Difficile", "Dur");
        move(id, "submit", "").statusCode(200);
        Staff.put(id, changed).then().statusCode(409).body("issue[0].diagnostics", containsString("withdraw"));
        move(id, "publish", "").statusCode(409);
        move(id, "withdraw", "").statusCode(200);
        Staff.put(id, changed).then().statusCode(200);
    }

    @Test
    void its_status_is_laid_over_what_was_received_which_never_changes() {
        String id = draft("laid-over", "1");
        String before = content("laid-over", "1");
        move(id, "publish", "").statusCode(200);
        move(id, "retire", "").statusCode(200);
        assertThat(content("laid-over", "1")).isEqualTo(before).contains("\"status\":\"draft\"");
        given().queryParam("url", URL + "laid-over")
                .queryParam("status", "retired")
                .get("/fhir/Questionnaire")
                .then()
                .body("total", equalTo(1))
                .body("entry.resource.status", contains("retired"));
    }

    private static String content(String name, String version) {
        return QuarkusTransaction.requiringNew().call(() -> QuestionnaireVersion.of(URL + name, version)
                .orElseThrow()
                .received()
                .toString());
    }

    @Test
    void a_version_after_one_with_scales_says_how_each_stands_to_it_or_is_not_published() {
        Staff.publish("stated", "1");
        Staff.addScale("stated", "1", "1").statusCode(201);
        String next = draft("stated", "2");
        move(next, "publish", "")
                .statusCode(422)
                .body("issue[0].diagnostics", containsString("“walking” must be stated"))
                .body("issue[0].diagnostics", containsString("Nothing that it counts has changed"));
        moves(next).body("$", hasSize(0));
        move(next, "publish", "{\"comparability\": [{\"scale\": \"walking\"}]}").statusCode(400);
        move(next, "publish", COMPARABLE).statusCode(200);
        assertThat(message("stated", "2").at("/scales/0/questionnaire").asText())
                .isEqualTo(URL + "stated|2");
        assertThat(message("stated", "2").at("/comparability/0/verdict").asText())
                .isEqualTo("COMPARABLE");
        assertThat(message("stated", "2").at("/comparability/0/with").asText()).isEqualTo(URL + "stated|1");
    }

    @Test
    void a_bridge_goes_with_the_message() {
        Staff.publish("crossed", "1");
        Staff.addScale("crossed", "1", "1").statusCode(201);
        Staff.publish("crossed", "2", """
                {"comparability": [{"scale": "walking", "verdict": "BRIDGED",
                   "bridge": {"table": [{"from": 0, "to": 0.5}, {"from": 1, "to": 1}], "source": "312 patients."}}]}""");
        assertThat(message("crossed", "2")
                        .at("/comparability/0/bridge/table/0/to")
                        .decimalValue())
                .isEqualByComparingTo("0.5");
    }

    /** The message about a version as it would be sent now; it keeps the promise made to its readers. */
    private static com.fasterxml.jackson.databind.JsonNode message(String name, String version) {
        return QuarkusTransaction.requiringNew().call(() -> {
            QuestionnaireVersion found =
                    QuestionnaireVersion.of(URL + name, version).orElseThrow();
            List<ScaleVersion> scales = ScaleVersion.current(found.canonical());
            var json = ExactJson.read(QuestionnairePublished.of(
                            found,
                            scales.stream().map(ScaleVersion::scale).toList(),
                            scales.stream()
                                    .flatMap(one -> one.comparability().stream())
                                    .toList())
                    .json()
                    .toString());
            assertThat(Contract.named("questionnaire").faults(json)).isEmpty();
            return json;
        });
    }

    @Test
    void the_difference_is_told_before_anything_is_stated() {
        Staff.publish("told", "1");
        Staff.addScale("told", "1", "1").statusCode(201);
        String sent =
                Staff.QUESTIONNAIRE.formatted("told", "2").replace("\"valueDecimal\": 1.0", "\"valueDecimal\": 0.5");
        String location = Staff.post("/fhir/Questionnaire", sent)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        given().get("/api/questionnaires/" + id + "/difference")
                .then()
                .statusCode(200)
                .body("with", equalTo(URL + "told|1"))
                .body("differences.kind", contains("OPTION_RESCORED"))
                .body("differences[0].sentence.fr", containsString("« Facile »"))
                .body("scales[0].meaning", equalTo("CHANGES_SCORES"));
        given().queryParam("with", "2")
                .get("/api/questionnaires/" + id + "/difference")
                .then()
                .body("differences", hasSize(0));
        given().queryParam("with", "9")
                .get("/api/questionnaires/" + id + "/difference")
                .then()
                .statusCode(404);
    }

    @Test
    void a_retired_version_is_in_no_new_pathway_is_resolved_by_its_version_and_may_still_be_scored() {
        Staff.publish("gone", "1");
        String pathway = """
                {"id": "%s", "version": "%s", "title": {"fr": "Genou"}, "zone": "Europe/Paris",
                 "anchor": {"code": "operation", "title": {"fr": "Opération"}},
                 "steps": [{"id": "before", "phase": "BEFORE", "title": {"fr": "Avant"}, "questionnaire": "%s",
                   "offset": "P0D", "windowFrom": "-P90D", "windowTo": "P0D", "respondent": "PATIENT"}]}""";
        Staff.post("/api/pathways", pathway.formatted("goes-on", "1", URL + "gone|1"))
                .then()
                .statusCode(201);
        String id = "/fhir/Questionnaire/"
                + QuarkusTransaction.requiringNew().call(() -> QuestionnaireVersion.of(URL + "gone", "1")
                        .orElseThrow()
                        .id());
        move(id, "retire", "").statusCode(409).body("issue[0].diagnostics", containsString("“goes-on” 1"));
        Staff.publish("gone", "2");
        Staff.post("/api/pathways", pathway.formatted("goes-on", "2", URL + "gone|2"))
                .then()
                .statusCode(201);
        move(id, "retire", "").statusCode(200);
        Staff.post("/api/pathways", pathway.formatted("late", "1", URL + "gone|1"))
                .then()
                .statusCode(422)
                .body("violations.detail", hasItem(containsString("retired")));
        given().get(id).then().statusCode(200).body("status", equalTo("retired"));
        Staff.addScale("gone", "1", "1").statusCode(201);
        assertThat(message("gone", "1").path("status").asText()).isEqualTo("retired");
        assertThat(message("gone", "1").path("retiredAt").asText()).isNotEmpty();
        move(id, "publish", "").statusCode(409);
    }

    @Test
    void the_operations_are_described_with_examples() {
        Map<String, Object> paths =
                given().accept("application/json").get("/openapi?format=json").path("paths");
        assertThat(paths.keySet())
                .contains(
                        "/fhir/Questionnaire/{id}/$submit",
                        "/fhir/Questionnaire/{id}/$withdraw",
                        "/fhir/Questionnaire/{id}/$approve",
                        "/fhir/Questionnaire/{id}/$return",
                        "/fhir/Questionnaire/{id}/$publish",
                        "/fhir/Questionnaire/{id}/$retire",
                        "/api/questionnaires/{id}/difference",
                        "/api/questionnaires/{id}/moves");
    }
}
