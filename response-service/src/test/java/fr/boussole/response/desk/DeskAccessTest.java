package fr.boussole.response.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.identity.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page and act of the desk against every role, against nobody, and against a hospital that is not theirs. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeskAccessTest {

    private static final List<String> ACTS =
            List.of("send", "contact", "channel", "call", "event", "link", "pause", "resume", "stop");

    @Inject
    Followed followed;

    private String episode;

    @BeforeEach
    void someoneIsFollowed() {
        followed.nobody();
        episode = followed.person(Followed.UNIT, "Jeanne Martin");
        followed.step(episode, "before", "SENT", 1, -30, 30);
    }

    @Test
    void nobody_gets_in_without_signing_in() {
        assertAll(401, 401);
        assertCalls(401);
        assertBulk(401);
    }

    @Test
    @TestSecurity(
            user = "claire",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = Followed.HOSPITAL))
    void a_coordinator_sees_and_acts() {
        assertThat(get("/desk")).isEqualTo(200);
        assertThat(get("/desk/episodes/" + episode)).isEqualTo(200);
        assertThat(get("/desk/episodes/" + episode + "/stop")).isEqualTo(200);
        assertThat(post("/desk/episodes/" + episode + "/pause", given())).isEqualTo(303);
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void an_administrator_sees_and_does_not_act() {
        assertThat(get("/desk")).isEqualTo(200);
        assertThat(get("/desk/episodes/" + episode)).isEqualTo(200);
        assertActs(403);
        assertBulk(403);
    }

    @Test
    @TestSecurity(
            user = "quality",
            roles = "quality",
            attributes = @SecurityAttribute(key = "organisation", value = Followed.HOSPITAL))
    void a_quality_manager_reads_counts_only() {
        assertCountsOnly();
    }

    @Test
    @TestSecurity(
            user = "region",
            roles = "regional",
            attributes = @SecurityAttribute(key = "organisation", value = Followed.REGION))
    void a_region_reads_counts_only() {
        assertCountsOnly();
    }

    @Test
    @TestSecurity(
            user = "enqueteur",
            roles = "interviewer",
            attributes = @SecurityAttribute(key = "organisation", value = Followed.HOSPITAL))
    void an_interviewer_sees_calls_only() {
        assertAll(403, 403);
        assertBulk(403);
        assertThat(get("/desk/calls")).isEqualTo(200);
        assertThat(post("/desk/calls/" + Ids.next() + "/take", given())).isEqualTo(409);
    }

    @Test
    @TestSecurity(
            user = "author",
            roles = {"author", "reviewer"},
            attributes = @SecurityAttribute(key = "organisation", value = Followed.HOSPITAL))
    void authors_and_reviewers_see_none_of_it() {
        assertAll(403, 403);
        assertCalls(403);
        assertBulk(403);
    }

    @Test
    @TestSecurity(
            user = "voisin",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = Followed.FOREIGN_HOSPITAL))
    void a_foreign_hospital_s_person_is_not_found() {
        assertAll(200, 404);
    }

    @Test
    @TestSecurity(
            user = "other unit",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = Followed.OTHER_UNIT))
    void another_unit_s_person_is_not_found() {
        assertAll(200, 404);
    }

    @Test
    @TestSecurity(user = "nowhere", roles = "coordinator")
    void who_belongs_nowhere_finds_nobody() {
        assertAll(200, 404);
    }

    @Test
    @TestSecurity(
            user = "claire",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = Followed.HOSPITAL))
    void a_form_from_another_site_is_refused() {
        String pause = "/desk/episodes/" + episode + "/pause";
        assertThat(post(pause, given().header("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
        assertThat(post(pause, given().header("Origin", "https://elsewhere.example")))
                .isEqualTo(403);
        assertThat(followed.read("select paused_at::text from episode where id = ?", episode))
                .isNull();
    }

    @Test
    void who_comes_without_a_link_is_told_where_to_go() {
        assertThat(get("/")).isEqualTo(200);
        assertThat(given().get("/").asString()).contains("href=\"/c\"", "href=\"/desk\"");
    }

    @Test
    @TestSecurity(user = "claire", roles = "coordinator")
    void who_follows_people_goes_on_to_the_desk() {
        assertThat(arrival()).endsWith("/desk");
    }

    @Test
    @TestSecurity(user = "paul", roles = "interviewer")
    void who_calls_people_goes_on_to_the_calls() {
        assertThat(arrival()).endsWith("/desk/calls");
    }

    private static String arrival() {
        return given().redirects().follow(false).get("/").header("Location");
    }

    private void assertCalls(int status) {
        assertThat(get("/desk/calls")).isEqualTo(status);
        assertThat(post("/desk/calls/" + Ids.next() + "/take", given())).isEqualTo(status);
        assertThat(post("/desk/calls/" + Ids.next() + "/outcome", given())).isEqualTo(status);
    }

    private void assertCountsOnly() {
        assertCalls(403);
        assertThat(get("/desk")).isEqualTo(200);
        assertThat(given().get("/desk").asString()).doesNotContain("Jeanne", episode);
        assertThat(get("/desk/episodes/" + episode)).isEqualTo(403);
        assertActs(403);
        assertBulk(403);
    }

    private void assertAll(int desk, int person) {
        assertThat(get("/desk")).isEqualTo(desk);
        assertThat(get("/desk/episodes/" + episode)).isEqualTo(person);
        assertActs(person);
    }

    private void assertBulk(int status) {
        String act = "/desk/bulk/" + Ids.next();
        assertThat(get("/desk/bulk")).isEqualTo(status);
        assertThat(post("/desk/bulk", given())).isEqualTo(status);
        assertThat(get(act)).isEqualTo(status);
        assertThat(post(act, given())).isEqualTo(status);
        assertThat(get(act + "/refused.csv")).isEqualTo(status);
        assertLetters(status);
    }

    private void assertLetters(int status) {
        String batch = "/desk/letters/" + Ids.next();
        assertThat(get("/desk/letters")).isEqualTo(status);
        assertThat(get(batch + "/pdf")).isEqualTo(status);
        assertThat(post(batch + "/posted", given())).isEqualTo(status);
        assertThat(post("/desk/letters/returned", given())).isEqualTo(status);
    }

    private void assertActs(int status) {
        for (String act : ACTS) {
            String address = "/desk/episodes/" + episode + "/" + act;
            assertThat(get(address)).as("GET " + address).isEqualTo(status);
            assertThat(post(address, given())).as("POST " + address).isEqualTo(status);
        }
    }

    private static int get(String address) {
        return given().redirects().follow(false).get(address).statusCode();
    }

    private static int post(String address, RequestSpecification sender) {
        return sender.redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post(address)
                .statusCode();
    }
}
