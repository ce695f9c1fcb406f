package fr.boussole.survey.instrument;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class InstrumentTest {
    private static final String URL = "https://boussole.example/Questionnaire/";

    /** A PHQ-9 whose questions bear LOINC codes, without its wording. */
    private static void publish(String name) {
        String items = Catalogue.instrument("phq-9").orElseThrow().items().stream()
                .map(item -> """
                        {"linkId": "/%1$s", "type": "choice", "text": "…",
                         "code": [{"system": "http://loinc.org", "code": "%1$s"}],
                         "answerOption": [%2$s]}
                        """.formatted(item.loinc().iterator().next(), options()))
                .collect(Collectors.joining(","));
        String location = given().contentType("application/fhir+json")
                .body("""
                        {"resourceType": "Questionnaire", "url": "%s%s", "version": "1", "status": "draft",
                         "language": "fr", "title": "Humeur", "item": [%s]}
                        """.formatted(URL, name, items))
                .post("/fhir/Questionnaire")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().post(location + "/$publish").then().statusCode(200);
    }

    private static String options() {
        return Stream.of("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9")
                .map(code -> "{\"valueCoding\": {\"system\": \"http://loinc.org\", \"code\": \"" + code
                        + "\", \"display\": \"…\"}}")
                .collect(Collectors.joining(","));
    }

    @Test
    void the_instruments_are_listed_with_their_licence_and_their_source() {
        given().get("/api/instruments")
                .then()
                .statusCode(200)
                .body("id", hasItems("phq-9", "eq-5d-5l-fr", "oxford-hip"))
                .body("find { it.id == 'oxford-hip' }.licence.status", equalTo("LICENSED_WORDING"));
        given().get("/api/instruments/koos").then().statusCode(200).body("items", hasSize(42));
        given().get("/api/instruments/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_bound_scale_is_added_as_it_is_and_scores_with_every_step_explained() {
        publish("mood-bound");
        String bound = Staff.post("/api/instruments/phq-9/$bind", "{\"questionnaire\": \"" + URL + "mood-bound|1\"}")
                .then()
                .statusCode(200)
                .body("notBound", empty())
                .body("items.by", hasItem("LOINC"))
                .body("items[0].answers.number", contains(0, 1, 2, 3))
                .extract()
                .asString();
        Staff.post("/api/scales", ExactJson.read(bound).at("/scales/0").toString())
                .then()
                .statusCode(201);
        Staff.post("/api/scales/$score", """
                        {"scale": "phq-9", "questionnaire": "%smood-bound|1", "answers": {
                          "/44250-9": "LA6571-9", "/44255-8": "LA6571-9", "/44259-0": "LA6570-1", "/44254-1": "LA6569-3",
                          "/44258-2": "LA6569-3", "/44252-5": "LA6570-1", "/44253-3": "LA6568-5", "/44260-8": "LA6568-5"}}
                        """.formatted(URL))
                .then()
                .statusCode(200)
                .body("value", equalTo(13.5f))
                .body("prorated", equalTo(true))
                .body("band.en", equalTo("Moderate"))
                .body("steps.standing", hasItem("IMPUTED"))
                .body("explanation[0].en", equalTo("3 + 3 + 2 + 1 + 1.5 + 1 + 2 + 0 + 0 = 13.5"));
    }

    @Test
    void what_cannot_be_bound_is_told_with_its_reason() {
        Staff.publish("not-an-instrument", "1");
        Staff.post(
                        "/api/instruments/who-5/$bind",
                        "{\"questionnaire\": \"" + URL + "not-an-instrument|1\", \"items\": {\"calm\": \"stairs\"}}")
                .then()
                .statusCode(200)
                .body("scales", empty())
                .body("notBound.reason.en", hasItem(containsString("The answers of “stairs” are not the instrument's")))
                .body("notBound.reason.en", hasItem(containsString("It lacks: cheerful, calm")));
    }

    @Test
    void an_unknown_item_and_an_unpublished_questionnaire_are_refused() {
        Staff.post("/api/instruments/who-5/$bind", "{\"questionnaire\": \"urn:q|1\", \"items\": {\"sad\": \"a\"}}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/items/sad"));
        Staff.post("/api/instruments/who-5/$bind", "{\"questionnaire\": \"" + URL + "nowhere|1\"}")
                .then()
                .statusCode(422)
                .body("type", containsString("questionnaire-not-published"));
    }
}
