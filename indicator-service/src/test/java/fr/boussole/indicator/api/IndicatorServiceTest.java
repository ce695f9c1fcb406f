package fr.boussole.indicator.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.boussole.indicator.example.Example;
import fr.boussole.indicator.example.ExampleEpisode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole service on a real broker: from a message on a topic to a figure, and who may see it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IndicatorServiceTest {
    private static final Duration SOON = ExampleRegion.SOON;
    private static final String CHANGE_COUNT = ExampleRegion.CHANGE_COUNT;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @TestHTTPResource("/")
    URI base;

    @BeforeEach
    void load() {
        ExampleRegion.load(servers);
    }

    private static RequestSpecification as(String role, String organisation) {
        return SignedIn.as(role, organisation).accept("application/json");
    }

    @Test
    void the_live_tallies_are_those_of_the_log() {
        await().atMost(SOON).untilAsserted(() -> as("admin", "")
                .get("/api/tallies/verification")
                .then()
                .statusCode(200)
                .body("settled", equalTo(true))
                .body("equal", equalTo(true))
                .body("different", equalTo(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, , 21",
        "regional, north, 13",
        "regional, south, 8",
        "quality, clinic-a, 6",
        "quality, clinic-b, 7",
        "coordinator, a-1, 6"
    })
    void everyone_sees_the_people_of_their_own_organisation(String role, String organisation, int people) {
        as(role, organisation == null ? "" : organisation)
                .get("/api/pathways/recovery/indicators")
                .then()
                .statusCode(200)
                .body(CHANGE_COUNT, equalTo(people));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/pathways, 200, 200, 200, 200, 403",
        "/api/pathways/recovery/indicators, 200, 200, 200, 200, 403",
        "/api/pathways/recovery/comparison, 200, 200, 200, 200, 403",
        "/api/pathways/recovery/evolution, 200, 200, 200, 200, 403",
        "/api/pathways/recovery/tallies, 200, 403, 403, 403, 403",
        "/api/tallies/verification, 200, 403, 403, 403, 403",
        "/api/dead-letters, 200, 403, 403, 403, 403"
    })
    void every_endpoint_answers_every_role_as_it_should(
            String path, int admin, int regional, int quality, int coordinator, int others) {
        as("admin", "").get(path).then().statusCode(admin);
        as("regional", "north").get(path).then().statusCode(regional);
        as("quality", "clinic-a").get(path).then().statusCode(quality);
        as("coordinator", "clinic-a").get(path).then().statusCode(coordinator);
        for (var role : new String[] {"author", "reviewer", "interviewer"}) {
            as(role, "clinic-a").get(path).then().statusCode(others);
        }
        given().accept("application/json").get(path).then().statusCode(401);
    }

    @Test
    void the_events_are_refused_to_whoever_may_not_see_figures() {
        as("author", "clinic-a")
                .accept("text/event-stream")
                .get("/api/pathways/recovery/events")
                .then()
                .statusCode(403);
        given().accept("text/event-stream")
                .get("/api/pathways/recovery/events")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "quality, clinic-a, clinic-b",
        "quality, clinic-a, north",
        "regional, north, south",
        "quality, clinic-a, nowhere"
    })
    void a_foreign_organisation_is_refused_whether_it_exists_or_not(String role, String own, String foreign) {
        as(role, own)
                .get("/api/pathways/recovery/indicators?organisation=" + foreign)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://boussole.example/problems/foreign-organisation"));
    }

    @Test
    void a_token_without_an_organisation_sees_nothing() {
        as("quality", "").get("/api/pathways/recovery/indicators").then().statusCode(403);
    }

    @Test
    void an_unknown_pathway_is_a_problem() {
        as("admin", "")
                .get("/api/pathways/nothing/indicators")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://boussole.example/problems/unknown-pathway"));
    }

    @Test
    void every_parameter_that_cannot_be_read_is_named() {
        as("admin", "")
                .get("/api/pathways/recovery/indicators?level=planet&from=yesterday")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItems("level", "from"))
                .body(not(containsString("Exception")));
    }

    @Test
    void a_figure_says_how_it_was_computed() {
        as("admin", "")
                .get("/api/pathways/recovery/indicators?level=establishment")
                .then()
                .statusCode(200)
                .body("indicators[0].explanation.numerator.en", containsString("after − before"))
                .body("indicators[0].explanation.versions", hasItem("questionnaire " + Example.FORM))
                .body("rows.place.id", hasItems("clinic-a", "clinic-b", "clinic-c"))
                .body("rows.find { it.place.id == 'clinic-b' }.figures[0].status", equalTo("shown"));
    }

    @Test
    void a_table_has_the_same_figures_and_no_formula() {
        var csv = as("admin", "")
                .accept("text/csv")
                .get("/api/pathways/recovery/indicators?level=establishment")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv)
                .contains("recovery,clinic-a,Clinique A,establishment,all,change.function.before.after,PROM,shown,n,6")
                .contains("'=Clinique C");
    }

    @Test
    void a_hospital_is_compared_with_others_that_have_no_name() {
        as("quality", "clinic-a")
                .get("/api/pathways/recovery/comparison")
                .then()
                .statusCode(200)
                .body("points.size()", equalTo(2))
                .body("points.place.id", hasItem("clinic-a"))
                .body(not(containsString("clinic-b")));
    }

    @Test
    void a_message_that_cannot_be_understood_is_shown_with_its_reason() {
        try (var log = new Log(servers)) {
            log.respond("broken", "r", "{}".getBytes(StandardCharsets.UTF_8));
        }
        await().atMost(SOON).untilAsserted(() -> as("admin", "")
                .get("/api/dead-letters")
                .then()
                .body("latest.find { it.key == 'broken/r' }.reason", containsString("missing")));
    }

    @Test
    void the_service_is_ready_and_describes_itself() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/openapi").then().statusCode(200).body(containsString("/api/pathways/{pathway}/indicators"));
    }

    @Test
    void a_change_is_told_to_those_whom_it_concerns_and_no_other() throws Exception {
        try (var own = listen("clinic-c");
                var foreign = listen("clinic-a")) {
            try (var log = new Log(servers)) {
                var episode = ExampleEpisode.of("told").at("clinic-c");
                log.invite("told", "before", episode.invitation("before", 1, "SENT"));
            }
            assertThat(own.next(SOON)).contains("changed");
            assertThat(foreign.next(Duration.ZERO)).isEmpty();
        }
    }

    private EventStream listen(String organisation) throws Exception {
        return EventStream.open(HttpRequest.newBuilder(base.resolve("/api/pathways/recovery/events"))
                .header(SignedIn.ROLE, "quality")
                .header(SignedIn.ORGANISATION, organisation)
                .build());
    }
}
