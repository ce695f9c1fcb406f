package fr.boussole.response.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.identity.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class EpisodeResourceTest {

    @Inject
    Region region;

    @Inject
    AgroalDataSource database;

    private final String reference = "S-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
    }

    @Test
    void someone_is_enrolled_with_an_invitation_for_each_step() {
        post(Region.UNIT, "2026-03-02", "primary")
                .statusCode(201)
                .header("Location", containsString("/api/episodes/"))
                .body("version", equalTo(1))
                .body("invitations.step", contains("before", "after"))
                .body("invitations.status", contains("PLANNED", "PLANNED"))
                .body("invitations[1].dueFrom", equalTo("2026-07-19"))
                .body("invitations[1].dueTo", equalTo("2026-10-17"));
    }

    @Test
    void the_same_person_twice_is_one_episode() {
        String first = enrolled();

        post(Region.UNIT, "2026-03-02", "primary")
                .statusCode(200)
                .body("episode", equalTo(first))
                .body("version", equalTo(1));
    }

    @Test
    void the_hospital_s_reference_is_nowhere_in_the_database() throws SQLException {
        String episode = enrolled();

        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select (select string_agg(e::text, '') from episode e where id = ?)"
                                + " || (select string_agg(i::text, '') from invitation i where episode = ?)")) {
            select.setString(1, episode);
            select.setString(2, episode);
            try (var row = select.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).contains(episode).doesNotContain(reference);
            }
        }
    }

    @Test
    void other_facts_of_an_open_episode_are_taken_and_its_steps_fall_due_anew() {
        String episode = enrolled();

        post(Region.OTHER_UNIT, "2026-03-09", "revision")
                .statusCode(200)
                .body("episode", equalTo(episode))
                .body("version", equalTo(2))
                .body("organisation", equalTo(Region.OTHER_UNIT))
                .body("attributes.surgery", equalTo("revision"))
                .body("invitations[0].dueTo", equalTo("2026-03-09"));
    }

    @Test
    void faults_are_all_named_with_their_place_and_nothing_is_kept() {
        given().contentType("application/json")
                .body("""
                        {"establishmentReference":"%s","pathway":"hip","organisation":"%s","anchorDate":"02/03/2026",
                         "ageBand":"old","sex":"F","attributes":{"surgery":"third","ward":"north"}}""".formatted(reference, Region.UNIT))
                .post("/api/episodes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/invalid"))
                .body(
                        "violations.pointer",
                        hasItems("/anchorDate", "/ageBand", "/attributes/surgery", "/attributes/ward"));
    }

    @Test
    void a_pathway_that_nobody_published_is_named() {
        given().contentType("application/json")
                .body("{\"establishmentReference\":\"S\",\"pathway\":\"none\",\"organisation\":\"" + Region.UNIT
                        + "\"}")
                .post("/api/episodes")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/pathway"));
    }

    @Test
    void a_foreign_unit_is_as_unknown_as_one_that_does_not_exist() {
        post(Region.FOREIGN_UNIT, "2026-03-02", "primary")
                .statusCode(400)
                .body("violations.pointer", contains("/organisation"));
    }

    @Test
    void an_organisation_that_is_no_place_of_care_takes_no_one() {
        post(Region.REGION, "2026-03-02", "primary")
                .statusCode(400)
                .body("violations.pointer", contains("/organisation"));
    }

    @Test
    void a_unit_that_closed_takes_whoever_came_until_its_last_day() {
        region.publishClosed("closed-unit", "2026-03-01");

        post("closed-unit", "2026-03-02", "primary")
                .statusCode(400)
                .body("violations.pointer", contains("/anchorDate"))
                .body("violations[0].message", containsString("closed after 2026-03-01"));
        post("closed-unit", "2026-03-01", "primary").statusCode(201);
    }

    @Test
    void what_is_no_json_is_said_without_a_word_about_our_insides() {
        String body = given().contentType("application/json")
                .body("{\"pathway\": ")
                .post("/api/episodes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .asString();

        assertThat(body).doesNotContain("jackson", "Exception", "fr.boussole", "java.");
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_with_a_clear_answer() {
        given().contentType("application/json")
                .body("{\"pathway\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}")
                .post("/api/episodes")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/too-large"))
                .body("title", equalTo("What was sent is too large"));
    }

    @Test
    void an_episode_can_be_read_again() {
        String episode = enrolled();

        given().get("/api/episodes/" + episode)
                .then()
                .statusCode(200)
                .body("episode", equalTo(episode))
                .body("invitations.step", contains("before", "after"));
    }

    @Test
    void the_character_zero_breaks_nothing() {
        given().contentType("application/json")
                .body(
                        "{\"establishmentReference\":\"S\\u0000\",\"pathway\":\"h\\u0000\",\"organisation\":\"u\\u0000\"}")
                .post("/api/episodes")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("/pathway", "/organisation"));
        given().urlEncodingEnabled(false)
                .get("/api/episodes/x%00")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().urlEncodingEnabled(false)
                .get("/api/episodes?organisation=%00")
                .then()
                .statusCode(400);
    }

    @Test
    void an_unknown_episode_is_a_404_problem() {
        given().get("/api/episodes/nobody")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/episode-not-found"));
    }

    @Test
    void episodes_are_listed_page_by_page() {
        String first = enrolled();

        String next = given().queryParam("pathway", "hip")
                .queryParam("organisation", Region.HOSPITAL)
                .queryParam("limit", 1)
                .get("/api/episodes")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        given().queryParam("after", next)
                .queryParam("limit", 500)
                .get("/api/episodes")
                .then()
                .statusCode(200)
                .body("episodes.episode", not(hasItem(next)));
        assertThat(first).isNotBlank();
    }

    @Test
    void a_page_without_end_is_refused() {
        given().queryParam("limit", 100_000).get("/api/episodes").then().statusCode(400);
    }

    @Test
    @TestSecurity(
            user = "coordinator of Le Port",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "port"))
    void a_coordinator_sees_nothing_of_another_hospital() {
        given().queryParam("limit", 500)
                .get("/api/episodes")
                .then()
                .statusCode(200)
                .body("episodes.organisation", not(hasItem(Region.UNIT)));
    }

    @Test
    void what_is_not_json_is_refused_with_a_stable_type() {
        given().contentType("application/json")
                .body("{\"pathway\": ")
                .post("/api/episodes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/not-json"));
    }

    private String enrolled() {
        return post(Region.UNIT, "2026-03-02", "primary")
                .statusCode(201)
                .extract()
                .path("episode");
    }

    private ValidatableResponse post(String organisation, String anchor, String surgery) {
        return given().contentType("application/json")
                .body("""
                        {"establishmentReference":"%s","pathway":"hip","organisation":"%s","anchorDate":"%s","ageBand":"70-79",
                         "sex":"F","attributes":{"surgery":"%s"}}""".formatted(reference, organisation, anchor, surgery))
                .post("/api/episodes")
                .then();
    }
}
