package fr.boussole.survey.scale;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import fr.boussole.form.definition.Canonical;
import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class ScaleTest {
    @Test
    void a_scale_is_added_once_and_sent_again_without_harm() {
        Staff.publish("scaled", "1");
        Staff.addScale("scaled", "1", "1").statusCode(201).body("id", equalTo("walking"));
        Staff.addScale("scaled", "1", "1").statusCode(200);
        given().queryParam("questionnaire", "https://boussole.example/Questionnaire/scaled|1")
                .get("/api/scales")
                .then()
                .statusCode(200)
                .body("id", contains("walking"));
    }

    @Test
    void another_content_of_the_same_version_is_a_conflict() {
        Staff.publish("scale-conflict", "1");
        Staff.addScale("scale-conflict", "1", "1").statusCode(201);
        Staff.post(
                        "/api/scales",
                        Staff.SCALE.formatted("scale-conflict", "1", "1").replace("\"max\": 1", "\"max\": 2"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("https://boussole.example/problems/version-conflict"));
    }

    @Test
    void a_later_version_takes_the_place_of_the_earlier() {
        Staff.publish("scale-versions", "1");
        Staff.addScale("scale-versions", "1", "1").statusCode(201);
        Staff.addScale("scale-versions", "1", "2").statusCode(201);
        given().queryParam("questionnaire", "https://boussole.example/Questionnaire/scale-versions|1")
                .get("/api/scales")
                .then()
                .body("version", contains("2"));
    }

    private static final String GIVEN_UP =
            "{\"comparability\": [{\"scale\": \"walking\", \"verdict\": \"BREAK\", \"carried\": false}]}";

    @Test
    void what_nobody_vouched_for_is_a_break_between_versions() {
        Staff.publish("compared", "1");
        Staff.addScale("compared", "1", "1").statusCode(201);
        Staff.publish("compared", "2", GIVEN_UP);
        Staff.addScale("compared", "2", "1").statusCode(201);
        assertThat(comparability("compared", "2"))
                .isEqualTo(
                        "[{\"scale\":\"walking\",\"with\":\"https://boussole.example/Questionnaire/compared|1\",\"verdict\":\"BREAK\"}]");
    }

    @Test
    void what_an_author_vouches_for_is_kept() {
        Staff.publish("bridged", "1");
        Staff.addScale("bridged", "1", "1").statusCode(201);
        Staff.publish("bridged", "2", GIVEN_UP);
        String stated = """
                "comparability": [{"with": "https://boussole.example/Questionnaire/bridged|1", "verdict": "BRIDGED",
                  "bridge": {"linear": {"slope": 0.5, "intercept": 0}, "source": "Made for this test."}}], "id\"""";
        String scale = Staff.SCALE.formatted("bridged", "2", "1").replace("\"id\"", stated);
        Staff.post("/api/scales", scale).then().statusCode(201);
        Staff.post("/api/scales", scale).then().statusCode(200);
        Staff.post("/api/scales", scale.replace("0.5", "0.25")).then().statusCode(409);
        assertThat(comparability("bridged", "2")).contains("BRIDGED");
    }

    @Test
    void a_bridge_that_is_not_given_is_no_bridge() {
        Staff.publish("unbridged", "1");
        Staff.post("/api/scales", Staff.SCALE.formatted("unbridged", "1", "1").replace("\"id\"", """
                        "comparability": [{"with": "urn:x|1", "verdict": "BRIDGED"}], "id\""""))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/comparability/0/bridge"));
    }

    @Test
    void a_comparison_with_a_version_that_is_not_there_is_refused() {
        Staff.publish("uncompared", "1");
        String stated =
                "\"comparability\": [{\"with\": \"https://boussole.example/Questionnaire/uncompared|0\", \"verdict\": \"COMPARABLE\"}], \"id\"";
        Staff.post("/api/scales", Staff.SCALE.formatted("uncompared", "1", "1").replace("\"id\"", stated))
                .then()
                .statusCode(422)
                .body("type", containsString("unknown-comparison"));
    }

    private String comparability(String name, String version) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ScaleVersion scale = ScaleVersion.current(
                            new Canonical("https://boussole.example/Questionnaire/" + name, version))
                    .get(0);
            return scale.comparability;
        });
    }

    @Test
    void a_scale_of_an_unpublished_questionnaire_is_refused() {
        Staff.addScale("nowhere", "1", "1")
                .statusCode(422)
                .body("type", containsString("questionnaire-not-published"))
                .body("violations.pointer", contains("/questionnaire"));
    }

    @Test
    void a_scale_that_counts_an_unknown_item_is_refused() {
        Staff.publish("unfit", "1");
        Staff.post("/api/scales", Staff.SCALE.formatted("unfit", "1", "1").replace("\"stairs\"", "\"nothing\""))
                .then()
                .statusCode(422)
                .body("type", containsString("scale-does-not-fit"))
                .body("violations.detail", hasItem(containsString("nothing")));
    }

    @Test
    void what_is_no_scale_is_refused_with_every_pointer() {
        Staff.post("/api/scales", "{\"id\": 3, \"kind\": \"NICE\"}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems("/id", "/kind", "/questionnaire", "/min"));
    }
}
