package fr.boussole.survey.questionnaire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class HistoryTest {
    @Test
    void every_content_of_a_draft_stays_readable_with_who_kept_it_and_when() {
        String location = imported("history");
        put(location, changed("history", "Dur"), null).then().statusCode(200).header("ETag", "W/\"2\"");
        given().get(location + "/_history")
                .then()
                .statusCode(200)
                .body("type", equalTo("history"))
                .body("total", equalTo(2))
                .body("entry.resource.meta.versionId", contains("2", "1"))
                .body("entry.request.method", contains("PUT", "POST"))
                .body("entry.extension.flatten().valueString", contains("ada", "ada"))
                .body("entry[0].response.lastModified", notNullValue());
        given().get(location + "/_history/1")
                .then()
                .statusCode(200)
                .header("ETag", "W/\"1\"")
                .body("item[0].answerOption[0].valueCoding.display", equalTo("Difficile"));
        given().get(location + "/_history/3").then().statusCode(404);
    }

    @Test
    void the_same_content_again_makes_no_new_entry() {
        String location = imported("unchanged");
        put(location, Staff.QUESTIONNAIRE.formatted("unchanged", "1"), null)
                .then()
                .statusCode(200);
        given().get(location + "/_history").then().body("total", equalTo(1));
    }

    @Test
    void a_lost_update_is_refused() {
        String location = imported("lost");
        String first = given().get(location).then().extract().header("ETag");
        put(location, changed("lost", "Dur"), first).then().statusCode(200);
        put(location, changed("lost", "Pénible"), first)
                .then()
                .statusCode(412)
                .contentType("application/fhir+json")
                .body("issue[0].code", equalTo("conflict"));
        given().get(location).then().body("item[0].answerOption[0].valueCoding.display", equalTo("Dur"));
        put(location, changed("lost", "Pénible"), "\"2\"").then().statusCode(200);
    }

    @Test
    void what_is_read_says_which_content_it_is_and_can_be_sent_again_as_the_same() {
        String location = imported("signed");
        String read = given().get(location)
                .then()
                .header("ETag", "W/\"1\"")
                .header("Last-Modified", notNullValue())
                .body("meta.versionId", equalTo("1"))
                .body("meta.lastUpdated", notNullValue())
                .extract()
                .asString();
        Staff.post("/fhir/Questionnaire", read).then().statusCode(200).header("Location", equalTo(location));
    }

    private static String imported(String name) {
        return Staff.importing(name, "1").then().statusCode(201).extract().header("Location");
    }

    private static String changed(String name, String word) {
        return Staff.QUESTIONNAIRE.formatted(name, "1").replace("Difficile", word);
    }

    private static Response put(String location, String body, String match) {
        var request =
                given().contentType("application/fhir+json; charset=utf-8").body(body);
        return (match == null ? request : request.header("If-Match", match)).put(location);
    }
}
