package fr.boussole.survey.questionnaire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class SearchTest {
    private static final String SHEEP = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/sheep-%1$s", "version": "%1$s",
             "name": "SheepCount", "title": "Moutons %1$s", "date": "2026-0%1$s-15", "language": "fr",
             "identifier": [{"system": "urn:flock", "value": "s%1$s"}],
             "item": [{"linkId": "g", "type": "group", "item": [
               {"linkId": "a", "type": "integer", "text": "Combien ?", "code": [{"system": "urn:wool", "code": "c%1$s"}]}]}]}
            """;

    @BeforeEach
    void two_sheep() {
        Staff.post("/fhir/Questionnaire", SHEEP.formatted("1"));
        Staff.post("/fhir/Questionnaire", SHEEP.formatted("2"));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "title,            moutons,                       2",
        "title:contains,   outons 2,                      1",
        "title:exact,      moutons 1,                     0",
        "title:exact,      Moutons 1,                     1",
        "title,            outons,                        0",
        "name,             sheep,                         2",
        "name:contains,    count,                         2",
        "identifier,       urn:flock|s1,                  1",
        "identifier,       s2,                            1",
        "identifier,       urn:other|s1,                  0",
        "code,             urn:wool|c2,                   1",
        "code,             c1,                            1",
        "code,             urn:other|c1,                  0",
        "date,             2026-01,                       1",
        "date,             ge2026-02-15,                  1",
        "date,             lt2026-02,                     1",
        "date,             le2026,                        2",
        "date,             gt2026,                        0",
        "status,           'draft,retired',               2",
        "status,           unheard-of,                    0",
        "_lastUpdated,     ge2026-01-01,                  2",
        "_lastUpdated,     lt2020,                        0",
        "url,              https://boussole.example/Questionnaire/sheep-2, 1",
        "title:contains,   100% _wild' or 1=1 --,         0"
    })
    void each_parameter_finds_what_fhir_says(String parameter, String value, int found) {
        searching(parameter, value).statusCode(200).body("total", equalTo(found));
    }

    @Test
    void what_is_found_is_sorted_as_asked() {
        given().queryParam("name", "sheep")
                .queryParam("_sort", "-date")
                .get("/fhir/Questionnaire")
                .then()
                .body("entry.resource.version", contains("2", "1"));
        given().queryParam("_sort", "mood").get("/fhir/Questionnaire").then().statusCode(400);
    }

    @Test
    void a_summary_leaves_the_items_out_and_a_count_leaves_all_out() {
        given().queryParam("name", "sheep")
                .queryParam("_summary", "true")
                .get("/fhir/Questionnaire")
                .then()
                .body("entry[0].resource.item", nullValue())
                .body("entry[0].resource.meta.tag.code", contains("SUBSETTED"));
        given().queryParam("name", "sheep")
                .queryParam("_summary", "count")
                .get("/fhir/Questionnaire")
                .then()
                .body("total", equalTo(2))
                .body("entry", nullValue());
    }

    @Test
    void a_parameter_that_is_not_understood_is_said_or_refused() {
        searching("mood", "good")
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(2))
                .body(
                        "entry.findAll { it.search.mode == 'outcome' }.resource.issue.flatten().diagnostics",
                        contains(containsString("mood")));
        given().header("Prefer", "handling=strict")
                .queryParam("mood", "good")
                .get("/fhir/Questionnaire")
                .then()
                .statusCode(400)
                .body("issue[0].diagnostics", containsString("mood"));
    }

    @ParameterizedTest
    @CsvSource({"date, soon", "_lastUpdated, 2026-02-31", "_count, 0", "_count, many", "_page, -1"})
    void what_cannot_be_searched_is_refused(String parameter, String value) {
        searching(parameter, value).statusCode(400).body("issue[0].severity", equalTo("error"));
    }

    private static ValidatableResponse searching(String parameter, String value) {
        var request = given().queryParam(parameter, value);
        boolean own = parameter.startsWith("_") || parameter.equals("mood");
        return (own && !parameter.equals("_lastUpdated") || parameter.equals("name")
                        ? request
                        : request.queryParam("name:contains", "sheepcount"))
                .get("/fhir/Questionnaire")
                .then();
    }
}
