package fr.boussole.survey.questionnaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import fr.boussole.survey.http.SameJson;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class QuestionnaireTest {
    @Test
    void a_questionnaire_is_imported_with_its_remarks_and_exported_as_it_was() {
        String sent = Staff.QUESTIONNAIRE
                .formatted("export", "1")
                .replace("\"linkId\": \"wish\"", "\"linkId\": \"wish\", \"todo\": 1.50");
        String location = given().contentType("application/fhir+json; charset=utf-8")
                .body(sent)
                .post("/fhir/Questionnaire")
                .then()
                .statusCode(201)
                .contentType("application/fhir+json")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue.severity", not(hasItem("error")))
                .body("issue.expression.flatten()", hasItem("Questionnaire.item[2].todo"))
                .extract()
                .header("Location");
        String exported = given().get(location).then().statusCode(200).extract().asString();
        ObjectNode without = (ObjectNode) ExactJson.read(exported);
        without.remove("id");
        assertThat(SameJson.areSame(without, ExactJson.read(sent))).isTrue();
        assertThat(exported).contains("1.50").startsWith("{\"resourceType\"");
    }

    @Test
    void the_same_sent_again_is_the_one_that_is_there() {
        String first =
                Staff.importing("again", "1").then().statusCode(201).extract().header("Location");
        String second =
                Staff.importing("again", "1").then().statusCode(200).extract().header("Location");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_same_sent_again_after_publication_is_the_one_that_is_there() {
        String id = Staff.publish("again-published", "1");
        Staff.importing("again-published", "1").then().statusCode(200).header("Location", containsString(id));
    }

    @Test
    void another_content_under_the_same_url_and_version_is_a_conflict() {
        Staff.publish("conflict", "1");
        Staff.post(
                        "/fhir/Questionnaire",
                        Staff.QUESTIONNAIRE.formatted("conflict", "1").replace("Difficile", "Dur"))
                .then()
                .statusCode(409)
                .contentType("application/fhir+json")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo("conflict"));
    }

    @Test
    void every_fault_comes_back_with_its_place() {
        Staff.post("/fhir/Questionnaire", """
                        {"resourceType": "Questionnaire", "item": [{"type": "string"}, {"linkId": "a", "type": "slider"}]}
                        """)
                .then()
                .statusCode(422)
                .body(
                        "issue.findAll { it.severity == 'error' }.expression.flatten()",
                        contains("Questionnaire.item[0].linkId", "Questionnaire.item[1].type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{\"a\": 1, \"a\": 2}"})
    void what_is_not_json_is_refused_in_fhirs_way(String body) {
        Staff.post("/fhir/Questionnaire", body)
                .then()
                .statusCode(400)
                .contentType("application/fhir+json")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].severity", equalTo("error"));
    }

    @Test
    void ten_megabytes_are_refused_in_fhirs_way() {
        Staff.post("/fhir/Questionnaire", "{\"a\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}")
                .then()
                .statusCode(413)
                .body("issue[0].diagnostics", containsString("5 MB"));
    }

    @Test
    void an_unknown_questionnaire_is_not_found_in_fhirs_way() {
        given().get("/fhir/Questionnaire/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/fhir+json")
                .body("issue[0].code", equalTo("not-found"));
    }

    @Test
    void a_draft_can_be_replaced_and_a_published_version_cannot() {
        String location = Staff.importing("replaced", "1").then().extract().header("Location");
        String changed = Staff.QUESTIONNAIRE.formatted("replaced", "1").replace("Difficile", "Dur");
        Staff.put(location, changed).then().statusCode(200);
        given().get(location).then().body("item[0].answerOption[0].valueCoding.display", equalTo("Dur"));
        given().post(location + "/$publish").then().statusCode(200);
        Staff.put(location, changed).then().statusCode(409).body("issue[0].code", equalTo("conflict"));
    }

    @Test
    void publishing_makes_it_active_and_twice_changes_nothing() {
        String id = Staff.publish("active", "1");
        given().get("/fhir/Questionnaire/" + id).then().body("status", equalTo("active"));
        given().post("/fhir/Questionnaire/" + id + "/$publish").then().statusCode(200);
        given().post("/fhir/Questionnaire/nowhere/$publish").then().statusCode(404);
    }

    @Test
    void a_questionnaire_without_a_url_cannot_be_published() {
        String location = Staff.post("/fhir/Questionnaire", "{\"resourceType\": \"Questionnaire\"}")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().post(location + "/$publish")
                .then()
                .statusCode(422)
                .body("issue[0].expression", contains("Questionnaire.url"));
    }

    @Test
    void a_missing_version_is_published_as_the_first() {
        String sent = Staff.QUESTIONNAIRE.formatted("versionless", "1").replace("\"version\": \"1\",", "");
        String location = Staff.post("/fhir/Questionnaire", sent)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().get(location).then().body("version", nullValue());
        given().post(location + "/$publish").then().statusCode(200);
        given().get(location).then().body("version", equalTo("1"));
        Staff.post("/fhir/Questionnaire", sent).then().statusCode(200);
    }

    @Test
    void versions_of_a_url_are_searched_by_page() {
        for (String version : List.of("1", "2", "3")) {
            Staff.importing("search", version).then().statusCode(201);
        }
        String url = "https://boussole.example/Questionnaire/search";
        given().queryParam("url", url)
                .queryParam("_count", 2)
                .get("/fhir/Questionnaire")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("Bundle"))
                .body("type", equalTo("searchset"))
                .body("total", equalTo(3))
                .body("entry", hasSize(2))
                .body("link.relation", contains("self", "next"));
        given().queryParam("url", url)
                .queryParam("_count", 2)
                .queryParam("_page", 1)
                .get("/fhir/Questionnaire")
                .then()
                .body("entry.resource.version", contains("3"))
                .body("link.relation", contains("self", "previous"));
        given().queryParam("url", url)
                .queryParam("version", "2")
                .queryParam("status", "draft")
                .get("/fhir/Questionnaire")
                .then()
                .body("total", equalTo(1))
                .body("entry[0].fullUrl", allOf(containsString("/fhir/Questionnaire/")));
        given().queryParam("url", url)
                .queryParam("status", "active")
                .get("/fhir/Questionnaire")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void the_server_says_what_it_can_do() {
        given().get("/fhir/metadata")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("CapabilityStatement"))
                .body("fhirVersion", equalTo("4.0.1"));
    }
}
