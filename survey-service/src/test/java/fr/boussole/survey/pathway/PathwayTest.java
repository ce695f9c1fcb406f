package fr.boussole.survey.pathway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
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
    void nothing_leads_into_or_out_of_an_anonymous_step() {
        Staff.post(
                        "/api/pathways",
                        PATHWAY.formatted("nobodys")
                                .replace(
                                        "\"channels\": [\"LINK\"]",
                                        "\"channels\": [\"LINK\"], \"anonymous\": true, \"helpers\": [\"RELATIVE\"]"))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/steps/0/helpers", "/steps/1/carries/0/step", "/changes/0/from"));
    }

    @Test
    void a_step_may_let_someone_help() {
        Staff.post(
                        "/api/pathways",
                        PATHWAY.formatted("helped")
                                .replace(
                                        "\"channels\": [\"LINK\"]",
                                        "\"channels\": [\"LINK\"], \"helpers\": [\"RELATIVE\", \"PROFESSIONAL\"]"))
                .then()
                .statusCode(201);
        Staff.post(
                        "/api/pathways",
                        PATHWAY.formatted("misled")
                                .replace(
                                        "\"channels\": [\"LINK\"]",
                                        "\"channels\": [\"LINK\"], \"helpers\": [\"NEIGHBOUR\"]"))
                .then()
                .statusCode(400);
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
            "offset": "P6M"            | "offset": "P1M"         | /steps/1/windowFrom
            "offset": "P6M"            | "offset": "P6M", "anchor": "discharge" | /steps/1/anchor
            "offset": "P6M"            | "offset": "-P6M"        | /steps/1/windowTo
            "offset": "P6M"            | "offset": "P6M", "send": "P46D" | /steps/1/send
            "offset": "P6M"            | "offset": "P6M", "expiry": "-P1D" | /steps/1/expiry
            "reminders": ["P7D"]       | "reminders": ["P7D", "P91D"] | /steps/0/reminders/1
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
    void an_alert_is_published_with_its_step_unless_it_could_never_be_raised() {
        String watched = PATHWAY.replace("\"reminders\"", """
                "alerts": [{"id": "low", "title": {"fr": "Essai"}, "severity": "LOW", "within": "P1D", "advice": {"fr": "Essai."},
                            "when": {"scale": "walking", "threshold": 0}}], "reminders\"""");
        Staff.post("/api/pathways", watched.formatted("watched")).then().statusCode(201);
        given().get("/api/pathways/watched/1").then().body("steps[0].alerts[0].when.scale", equalTo("walking"));
        Staff.post("/api/pathways", watched.formatted("unheard").replace("\"threshold\": 0", "\"threshold\": 2"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/steps/0/alerts/0/when/threshold"));
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
    void a_channel_an_hour_or_a_migration_that_nobody_knows_is_refused_at_its_place() {
        Staff.post(
                        "/api/pathways",
                        PATHWAY.formatted("odd")
                                .replace("[\"LINK\"]", "[\"SMS\", \"PIGEON\", \"SMS\"], \"at\": \"24:00\"")
                                .replace("\"version\"", "\"migration\": \"EVERYONE\", \"version\""))
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        hasItems("/steps/0/channels/1", "/steps/0/channels/2", "/steps/0/at", "/migration"));
    }

    @Test
    void the_versions_of_a_pathway_are_listed_the_latest_first() {
        Staff.post("/api/pathways", PATHWAY.formatted("twice")).then().statusCode(201);
        String second = PATHWAY.formatted("twice")
                .replace("\"version\": \"1\"", "\"version\": \"2\", \"migration\": \"UNSENT_STEPS\"");
        Staff.post("/api/pathways", second).then().statusCode(201);
        given().get("/api/pathways/twice")
                .then()
                .statusCode(200)
                .body("version", contains("2", "1"))
                .body("migration", contains("UNSENT_STEPS", null));
        given().get("/api/pathways/nowhere").then().statusCode(404);
        given().urlEncodingEnabled(false).get("/api/pathways/x%00").then().statusCode(404);
    }

    @Test
    void a_published_pathway_is_simulated_for_a_person() {
        Staff.post("/api/pathways", PATHWAY.formatted("tried")).then().statusCode(201);
        Staff.post("/api/pathways/$simulate", """
                {"pathway": "tried|1", "anchors": {"operation": "2024-02-29"}, "enrolledAt": "2024-01-10"}""")
                .then()
                .statusCode(200)
                .body("steps.step", contains("before", "after"))
                .body("steps.standing", contains("AT_ONCE", "PLANNED"))
                .body("steps[0].reminders[0].local", equalTo("2024-01-17T09:00+01:00"))
                .body("steps[1].target", equalTo("2024-08-29"))
                .body("steps[1].send.instant", equalTo("2024-08-29T07:00:00Z"));
        Staff.post("/api/pathways/$simulate", "{\"pathway\": \"tried|9\", \"enrolledAt\": \"2024-01-10\"}")
                .then()
                .statusCode(404);
        Staff.post("/api/pathways/$simulate", "{\"pathway\": \"tried|1\", \"anchors\": {\"birth\": \"2024-02-29\"}}")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("/enrolledAt", "/anchors/birth"));
    }

    @Test
    void a_pathway_that_is_being_written_is_simulated_with_what_it_lacks() {
        String person =
                "{\"pathway\": %s, \"anchors\": {\"operation\": \"2024-02-29\"}, \"enrolledAt\": \"2023-01-10\"}";
        Staff.post(
                        "/api/pathways/$simulate",
                        person.formatted(PATHWAY.formatted("draft").replace("walked|1", "walked|9")))
                .then()
                .statusCode(200)
                .body("steps.standing", contains("PLANNED", "PLANNED"))
                .body("faults.pointer", hasItem("/pathway/steps/0/questionnaire"));
        Staff.post(
                        "/api/pathways/$simulate",
                        person.formatted(PATHWAY.formatted("draft").replace("Europe/Paris", "Europe/Ys")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/pathway/zone"));
        Staff.post("/api/pathways/$simulate", person.formatted("{\"id\": \"draft\"}"))
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("/pathway/version", "/pathway/anchor"));
        given().get("/api/pathways/draft").then().statusCode(404);
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
