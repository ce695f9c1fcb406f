package fr.boussole.response.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page and endpoint of alerts against every role, against nobody, and against a hospital that is not theirs. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AlertAccessTest {

    @Inject
    Watch watch;

    private Stage.Scene scene;
    private String id;

    @BeforeEach
    void someoneSaidSomething() {
        scene = watch.scene();
        watch.answer(scene, "night", "all");
        id = watch.caseOf(scene, "nights").toString();
    }

    @Test
    void nobody_gets_in_without_signing_in() {
        assertThat(everything())
                .allSatisfy((door, status) -> assertThat(status).as(door).isEqualTo(401));
    }

    @Test
    @TestSecurity(
            user = "others",
            roles = {"author", "reviewer", "interviewer"},
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void who_writes_reviews_or_calls_sees_none_of_it() {
        assertThat(everything())
                .allSatisfy((door, status) -> assertThat(status).as(door).isEqualTo(403));
    }

    @Test
    @TestSecurity(
            user = "quality",
            roles = {"quality", "regional"},
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void who_reads_figures_reads_counts_only_and_none_of_few() {
        everything().forEach((door, status) -> assertThat(status)
                .as(door)
                .isEqualTo(door.equals("GET /api/alerts/counts") || door.equals("GET /desk/alerts") ? 200 : 403));
        given().get("/desk/alerts")
                .then()
                .body(
                        containsString("Vous voyez des nombres"),
                        not(containsString("Toutes les nuits")),
                        not(containsString(id)));
    }

    @Test
    @TestSecurity(
            user = "voisin",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-b"))
    void a_foreign_hospital_s_case_is_not_found() {
        assertForeign();
    }

    @Test
    @TestSecurity(user = "nowhere", roles = "coordinator")
    void who_belongs_nowhere_finds_none() {
        assertForeign();
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void an_administrator_reads_and_does_not_act() {
        everything()
                .forEach((door, status) -> assertThat(status).as(door).isEqualTo(door.startsWith("POST") ? 403 : 200));
    }

    @Test
    @TestSecurity(
            user = "claire",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a-orthopaedics"))
    void the_unit_s_coordinator_takes_acknowledges_and_closes_it() {
        given().get("/desk/alerts").then().statusCode(200).body(containsString("Toutes les nuits"), containsString(id));
        given().get("/api/alerts").then().body("id", hasItem(id)).body(not(containsString("valueCoding")));
        given().get("/api/alerts/" + id).then().body("cause.question", equalTo("night"));
        given().get("/desk/alerts/" + id)
                .then()
                .statusCode(200)
                .body(containsString("La nuit, votre hanche"), containsString("Toutes les nuits"));
        assertThat(post("/desk/alerts/" + id + "/acknowledge", "")).isEqualTo(303);
        assertThat(post("/desk/alerts/" + id + "/acknowledge", "")).isEqualTo(303);
        assertThat(post("/desk/alerts/" + id + "/assign", "to=dominique")).isEqualTo(303);
        assertThat(post("/desk/alerts/" + id + "/close", "note=")).isEqualTo(422);
        assertThat(post("/desk/alerts/" + id + "/close", "note=Appel+fait.")).isEqualTo(303);
        assertThat(post("/desk/alerts/" + id + "/close", "note=Encore.")).isEqualTo(409);
        given().get("/desk/alerts/" + id)
                .then()
                .body(containsString("Appel fait."), containsString("dominique"), not(containsString("/close")));

        assertThat(watch.history(scene, "nights")).containsExactly("OPENED", "ACKNOWLEDGED", "ASSIGNED", "CLOSED");
    }

    @Test
    @TestSecurity(
            user = "claire",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a-orthopaedics"))
    void what_is_told_to_the_establishment_is_not_told_to_the_unit() {
        watch.answer(scene, "health", "0");
        given().get("/api/alerts/" + watch.caseOf(scene, "low")).then().statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "claire",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void the_list_says_that_it_changed_and_nothing_else() {
        String before = given().get("/desk/alerts/news").asString();
        assertThat(given().get("/desk/alerts/news").asString())
                .isEqualTo(before)
                .doesNotContain("nights", scene.episode());
        watch.answer(scene, "night", "some");
        assertThat(given().get("/desk/alerts/news").asString()).isNotEqualTo(before);
    }

    private void assertForeign() {
        everything().forEach((door, status) -> assertThat(status)
                .as(door)
                .isEqualTo(door.contains(id) || door.contains("recipients") ? 404 : 200));
        given().get("/desk/alerts").then().body(not(containsString(id)));
        given().get("/api/alerts").then().body("id", not(hasItem(id)));
    }

    private Map<String, Integer> everything() {
        Map<String, Integer> doors = new TreeMap<>();
        for (String page : new String[] {
            "/desk/alerts",
            "/desk/alerts/news",
            "/api/alerts",
            "/api/alerts/counts",
            "/desk/alerts/" + id,
            "/api/alerts/" + id,
            "/api/organisations/hospital-a/alert-recipients"
        }) {
            doors.put("GET " + page, given().redirects().follow(false).get(page).statusCode());
        }
        for (String act : new String[] {"acknowledge", "assign", "close"}) {
            doors.put("POST /desk/alerts/" + id + "/" + act, post("/desk/alerts/" + id + "/" + act, "note=x"));
            doors.put(
                    "POST /api/alerts/" + id + "/" + act,
                    given().contentType("application/json")
                            .body("{\"note\":\"x\"}")
                            .post("/api/alerts/" + id + "/" + act)
                            .statusCode());
        }
        return doors;
    }

    private static int post(String address, String form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post(address)
                .statusCode();
    }
}
