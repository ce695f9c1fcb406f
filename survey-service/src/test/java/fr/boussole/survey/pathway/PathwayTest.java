package fr.boussole.survey.pathway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class PathwayTest {
    static final String PATHWAY = """
            {"id": "%s", "version": "1", "title": {"fr": "Genou"}, "zone": "Europe/Paris",
             "anchor": {"code": "operation", "title": {"fr": "Opération"}},
             "attributes": [{"code": "surgery", "title": {"fr": "Chirurgie"}, "values": [{"code": "primary", "title": {"fr": "Première"}}]}],
             "steps": [
               {"id": "before", "phase": "BEFORE", "title": {"fr": "Avant"}, "questionnaire": "https://boussole.example/Questionnaire/walked|1",
                "offset": "P0D", "windowFrom": "-P90D", "windowTo": "P0D", "respondent": "PATIENT", "channels": ["LINK"], "reminders": ["P7D"]},
               {"id": "after", "phase": "AFTER", "title": {"fr": "Après"}, "questionnaire": "https://boussole.example/Questionnaire/walked|1",
                "offset": "P6M", "windowFrom": "-P45D", "windowTo": "P45D", "respondent": "PATIENT",
                "carries": [{"step": "before", "linkIds": ["wish"]}]}],
             "changes": [{"scale": "walking", "from": "before", "to": "after"}], "headline": "walking"}
            """;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void a_questionnaire_with_a_scale_is_published() {
        String url = "https://boussole.example/Questionnaire/walked";
        if (given().queryParam("url", url)
                .get("/fhir/Questionnaire")
                .path("total")
                .equals(0)) {
            Staff.publish("walked", "1");
            Staff.addScale("walked", "1", "1").statusCode(201);
        }
    }

    @Test
    void a_pathway_is_published_once_and_sent_again_without_harm() {
        Staff.post("/api/pathways", PATHWAY.formatted("once"))
                .then()
                .statusCode(201)
                .body("publishedAt", notNullValue());
        Staff.post("/api/pathways", PATHWAY.formatted("once")).then().statusCode(200);
        given().get("/api/pathways").then().statusCode(200).body("id", hasItem("once"));
        given().get("/api/pathways/once/1").then().statusCode(200).body("headline", equalTo("walking"));
        given().get("/api/pathways/once/2").then().statusCode(404);
    }

    @Test
    void another_content_of_the_same_version_is_a_conflict() {
        Staff.post("/api/pathways", PATHWAY.formatted("fixed")).then().statusCode(201);
        Staff.post("/api/pathways", PATHWAY.formatted("fixed").replace("P45D", "P30D"))
                .then()
                .statusCode(409)
                .body("type", containsString("version-conflict"));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `walked|1`                 | `walked|9`              | /steps/0/questionnaire
            "windowTo": "P0D"          | "windowTo": "-P91D"     | /steps/0/windowTo
            "offset": "P6M"            | "offset": "P90Y"        | /steps/1/offset
            "id": "after"              | "id": "before"          | /steps/1/id
            "scale": "walking"         | "scale": "flying"       | /changes/0/scale
            "from": "before"           | "from": "never"         | /changes/0/from
            "headline": "walking"      | "headline": "flying"    | /headline
            "zone": "Europe/Paris"     | "zone": "Europe/Ys"     | /zone
            "step": "before"           | "step": "after"         | /steps/1/carries/0/step
            "linkIds": ["wish"]        | "linkIds": ["nothing"]  | /steps/1/carries/0/linkIds
            """)
    void a_pathway_that_cannot_be_walked_is_refused_at_its_place(String right, String wrong, String pointer) {
        Staff.post("/api/pathways", PATHWAY.formatted("wrong").replace(right, wrong))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("unusable-pathway"))
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void what_is_no_pathway_is_refused_with_every_pointer() {
        Staff.post("/api/pathways", "{\"id\": \"a b\", \"steps\": [{\"offset\": \"6 months\", \"phase\": \"LATER\"}]}")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        hasItems("/id", "/version", "/steps/0/offset", "/steps/0/phase", "/anchor"));
    }

    @Test
    void the_database_refuses_to_change_a_pathway() throws SQLException {
        Staff.post("/api/pathways", PATHWAY.formatted("sealed")).then().statusCode(201);
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("update pathway set content = '{}'"))
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> sql.execute("delete from pathway")).hasMessageContaining("never changes");
        }
    }
}
