package fr.boussole.survey.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "admin")
class LivingTest {
    private static int next;
    private final String a = "living-a" + ++next;
    private final String b = "living-b" + next;
    private final String unit = a + "-unit";
    private final String region = "living-r" + next;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void two_hospitals_and_a_unit() {
        Staff.put("/api/organisations", """
                [{"id": "%s", "type": "REGION", "name": "R"},
                 {"id": "%s", "type": "ESTABLISHMENT", "name": "A", "parent": "%1$s"},
                 {"id": "%s", "type": "ESTABLISHMENT", "name": "B", "parent": "%1$s"},
                 {"id": "%s", "type": "UNIT", "name": "U", "parent": "%2$s"}]
                """.formatted(region, a, b, unit))
                .then()
                .statusCode(200);
    }

    @Test
    void a_new_name_keeps_the_former_one() {
        ask(a, "rename", "{\"name\": \"Les Tilleuls\", \"from\": \"2020-01-01\"}")
                .statusCode(200)
                .body("name", equalTo("Les Tilleuls"))
                .body("formerNames.name", contains("A"))
                .body("formerNames.until", contains("2020-01-01"));
        ask(a, "rename", "{\"name\": \"Les Tilleuls\", \"from\": \"2020-01-01\"}")
                .statusCode(200)
                .body("formerNames.size()", equalTo(1));
        ask(a, "rename", "{\"name\": \"Trop tôt\", \"from\": \"2019-01-01\"}").statusCode(422);
        ask(a, "rename", "{\"name\": \"Demain\", \"from\": \"2150-01-01\"}")
                .statusCode(422)
                .body("violations.pointer", contains("/from"));
        given().get("/api/organisations/" + a + "/history")
                .then()
                .body("events.change", contains("CREATED", "RENAMED"));
    }

    @Test
    void correcting_an_organisation_forgets_nothing_of_its_life() {
        ask(a, "rename", "{\"name\": \"Les Tilleuls\", \"from\": \"2020-01-01\"}")
                .statusCode(200);
        ask(a, "close", "{\"on\": \"2024-06-30\", \"reason\": \"Fin\"}").statusCode(200);
        Staff.put(
                        "/api/organisations/" + a,
                        "{\"type\": \"ESTABLISHMENT\", \"name\": \"Les Tilleuls.\", \"parent\": \"" + region + "\"}")
                .then()
                .statusCode(200)
                .body("closed", equalTo(true))
                .body("closedOn", equalTo("2024-06-30"))
                .body("formerNames.name", contains("A"));
    }

    @Test
    void closing_closes_the_units_too_and_can_be_undone() {
        ask(a, "close", "{\"on\": \"2024-06-30\", \"reason\": \"Fin\"}")
                .statusCode(200)
                .body("closed", equalTo(true))
                .body("closedOn", equalTo("2024-06-30"));
        ask(a, "close", "{\"on\": \"2024-06-30\"}").statusCode(200);
        ask(a, "close", "{\"on\": \"2024-07-01\"}").statusCode(409);
        history(unit).body("events[1].change", equalTo("CLOSED")).body("events[1].reason", containsString(a));
        ask(unit, "reopen", "{}").statusCode(422);
        ask(a, "reopen", "{\"reason\": \"Erreur\"}")
                .statusCode(200)
                .body("closed", equalTo(false))
                .body("closedOn", nullValue());
        ask(unit, "reopen", "{}").statusCode(200).body("closed", equalTo(false));
        history(a).body("events.change", contains("CREATED", "CLOSED", "REOPENED"));
    }

    @Test
    void a_merged_organisation_can_be_followed_in_both_directions() {
        ask(a, "merge", "{\"into\": \"" + b + "\", \"on\": \"2024-06-30\"}")
                .statusCode(200)
                .body("successor", equalTo(b))
                .body("closedOn", equalTo("2024-06-30"));
        history(a).body("successor", equalTo(b)).body("events.change", contains("CREATED", "MERGED"));
        history(b).body("predecessors", contains(a));
        ask(b, "merge", "{\"into\": \"" + a + "\", \"on\": \"2024-06-30\"}")
                .statusCode(422)
                .body("violations.pointer", contains("/into"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            itself         | {"into": "SELF", "on": "2024-06-30"}     | 422
            another level  | {"into": "UNIT", "on": "2024-06-30"}     | 422
            nobody         | {"into": "nobody", "on": "2024-06-30"}   | 422
            no day         | {"into": "nobody"}                       | 400
            no such day    | {"into": "nobody", "on": "2024-02-30"}   | 400
            """)
    void what_is_no_merger_is_refused(String what, String body, int status) {
        ask(a, "merge", body.replace("SELF", a).replace("UNIT", unit)).statusCode(status);
        history(a).body("events.size()", equalTo(1));
    }

    @Test
    void a_region_in_use_and_a_unit_on_the_move_are_refused() {
        ask(region, "close", "{\"on\": \"2024-06-30\"}")
                .statusCode(422)
                .body("violations.detail", hasItem(containsString(a)));
        Staff.put("/api/organisations/" + unit, "{\"type\": \"UNIT\", \"name\": \"U\", \"parent\": \"" + b + "\"}")
                .then()
                .statusCode(422)
                .body("violations.detail", hasItem(containsString("stays in its establishment")));
    }

    @Test
    void history_cannot_be_rewritten_even_in_the_database() {
        assertThatThrownBy(() -> execute("update organisation_event set reason = 'x' where organisation = '" + a + "'"))
                .hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> execute("delete from organisation_event where organisation = '" + a + "'"))
                .hasMessageContaining("never rewritten");
    }

    @Test
    void a_number_that_cannot_be_is_refused_but_for_demonstrations() {
        String body = """
                {"type": "ESTABLISHMENT", "name": "H", "demonstration": %s,
                 "identifiers": [{"system": "https://finess.esante.gouv.fr", "value": "990000001"}]}
                """;
        Staff.put("/api/organisations/" + a + "-d", body.formatted(true)).then().statusCode(201);
        Staff.put("/api/organisations/" + a + "-n", body.formatted(false))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/identifiers/0/value"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse ask(String id, String operation, String body) {
        return Staff.post("/api/organisations/" + id + "/$" + operation, body).then();
    }

    private static ValidatableResponse history(String id) {
        return given().get("/api/organisations/" + id + "/history").then().statusCode(200);
    }
}
