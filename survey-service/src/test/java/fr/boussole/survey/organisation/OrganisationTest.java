package fr.boussole.survey.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "admin")
class OrganisationTest {
    @Test
    void an_organisation_is_created_then_changed_then_left() {
        Staff.put("/api/organisations/r1", "{\"type\": \"REGION\", \"name\": \"Nord\"}")
                .then()
                .statusCode(201);
        Staff.put("/api/organisations/r1", "{\"type\": \"REGION\", \"name\": \"Sud\"}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Sud"));
        Staff.put("/api/organisations", "[{\"id\": \"r1\", \"type\": \"REGION\", \"name\": \"Sud\"}]")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("changed", equalTo(0));
    }

    @Test
    void a_whole_tree_comes_in_any_order() {
        Staff.put("/api/organisations", """
                        [{"id": "t-unit", "type": "UNIT", "name": "Orthopédie", "parent": "t-hospital"},
                         {"id": "t-hospital", "type": "ESTABLISHMENT", "name": "Hôpital", "parent": "t-region"},
                         {"id": "t-region", "type": "REGION", "name": "Région"}]
                        """).then().statusCode(200).body("created", equalTo(3));
        given().get("/api/organisations").then().body("id", hasItems("t-unit", "t-hospital", "t-region"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a unit in a region           | {"id": "m-unit", "type": "UNIT", "name": "U", "parent": "m-region"}             | must be in a ESTABLISHMENT
            a unit in nothing            | {"id": "m-unit", "type": "UNIT", "name": "U"}                                    | names no establishment
            an unknown parent            | {"id": "m-unit", "type": "ESTABLISHMENT", "name": "E", "parent": "nowhere"}      | not known
            a region in a region         | {"id": "m-other", "type": "REGION", "name": "R", "parent": "m-region"}           | nothing above
            an establishment in itself   | {"id": "m-self", "type": "ESTABLISHMENT", "name": "E", "parent": "m-self"}       | must be in a REGION
            """)
    void what_is_misplaced_is_refused_and_nothing_is_kept(String what, String organisation, String reason) {
        Staff.put("/api/organisations/m-region", "{\"type\": \"REGION\", \"name\": \"R\"}")
                .then();
        Staff.put(
                        "/api/organisations",
                        "[{\"id\": \"m-good\", \"type\": \"REGION\", \"name\": \"R\"}, " + organisation + "]")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/1/parent"))
                .body("violations.detail", hasItem(containsString(reason)));
        given().get("/api/organisations").then().body("id", not(hasItem("m-good")));
    }

    @Test
    void an_organisation_that_others_stand_on_keeps_its_level() {
        Staff.put("/api/organisations", """
                        [{"id": "k-region", "type": "REGION", "name": "R"},
                         {"id": "k-hospital", "type": "ESTABLISHMENT", "name": "H", "parent": "k-region"}]
                        """).then().statusCode(200);
        Staff.put("/api/organisations/k-region", "{\"type\": \"ESTABLISHMENT\", \"name\": \"R\"}")
                .then()
                .statusCode(422)
                .body("violations.detail", hasItem(containsString("k-hospital")));
    }

    @Test
    void what_is_no_organisation_is_refused_with_every_pointer() {
        Staff.put(
                        "/api/organisations",
                        "[{\"id\": \"x\", \"type\": \"REGION\", \"name\": \"R\"}, {\"id\": \"a b\", \"type\": \"ZOO\"}]")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems("/1/id", "/1/type", "/1/name"));
        Staff.put("/api/organisations/x", "{\"id\": \"y\", \"type\": \"REGION\", \"name\": \"R\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/id"));
    }
}
