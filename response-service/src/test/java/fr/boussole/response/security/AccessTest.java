package fr.boussole.response.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.admission.Admission;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.enrolment.Enrolled;
import fr.boussole.response.enrolment.Enrolment;
import fr.boussole.response.enrolment.Newcomer;
import fr.boussole.response.identity.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every staff endpoint against roles that may not, against nobody, and against a hospital that is not theirs. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessTest {

    private static final Scope.View EVERYTHING = new Scope.View(true, "");

    @Inject
    Region region;

    @Inject
    Enrolment enrolment;

    @Inject
    Catalogue catalogue;

    @Inject
    Places places;

    private String episode;

    @BeforeEach
    void someoneAtLesTilleuls() {
        region.publish();
        Enrolled enrolled = enrolment.enrol(
                new Newcomer(
                        Ids.next().toString(),
                        Optional.empty(),
                        new Admission(
                                "A-" + Ids.next(),
                                "hip",
                                Region.UNIT,
                                LocalDate.now(),
                                Map.of(),
                                "70-79",
                                "F",
                                Map.of()),
                        catalogue.currentPathway("hip").orElseThrow(),
                        places.find(Region.UNIT, EVERYTHING).orElseThrow(),
                        Map.of(),
                        Optional.empty()),
                EVERYTHING);
        episode = ((Enrolled.Kept) enrolled).episode().id;
    }

    @Test
    void nobody_gets_in_without_signing_in() {
        assertEverythingIs(401);
    }

    @Test
    @TestSecurity(
            user = "author and reviewer",
            roles = {"author", "reviewer"},
            attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
    void authors_and_reviewers_see_no_patient() {
        assertEverythingIs(403);
    }

    @Test
    @TestSecurity(
            user = "quality and regional",
            roles = {"quality", "regional"},
            attributes = @SecurityAttribute(key = "organisation", value = Region.REGION))
    void who_reads_figures_sees_no_patient() {
        assertEverythingIs(403);
    }

    @Test
    @TestSecurity(
            user = "interviewer",
            roles = "interviewer",
            attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
    void an_interviewer_reads_and_makes_links_and_nothing_more() {
        assertThat(get()).isEqualTo(200);
        assertThat(list()).isEqualTo(200);
        assertThat(link()).isEqualTo(200);
        assertThat(enrol()).isEqualTo(403);
        assertThat(bulk()).isEqualTo(403);
        assertThat(moveEvent()).isEqualTo(403);
        assertThat(callOffEvent()).isEqualTo(403);
        hospitalDoors().forEach((door, answer) -> assertThat(answer).as(door).isEqualTo(403));
        assertThat(followUp()).containsOnly(403);
        assertThat(revoke()).isEqualTo(403);
        assertThat(prefer()).isEqualTo(403);
        assertThat(erase()).isEqualTo(403);
        assertThat(imports()).isEqualTo(403);
        assertThat(report()).isEqualTo(403);
        assertThat(deadLetters()).isEqualTo(403);
        assertThat(calls()).isEqualTo(200);
        assertThat(letters()).isEqualTo(403);
        assertThat(file()).isEqualTo(403);
        assertThat(returned()).isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "coordinator of Le Port",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "port"))
    void a_foreign_hospital_s_episode_is_not_found() {
        assertForeignEpisodeIsNotFound();
    }

    @Test
    @TestSecurity(
            user = "coordinator of another unit of the same hospital",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = Region.OTHER_UNIT))
    void another_unit_s_episode_is_not_found() {
        assertForeignEpisodeIsNotFound();
    }

    @Test
    @TestSecurity(user = "coordinator without an organisation", roles = "coordinator")
    void who_belongs_nowhere_sees_nothing() {
        assertForeignEpisodeIsNotFound();
    }

    @Test
    @TestSecurity(
            user = "coordinator of the region",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = Region.REGION))
    void who_belongs_higher_up_sees_what_is_below() {
        assertThat(get()).isEqualTo(200);
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void an_administrator_sees_all() {
        assertThat(get()).isEqualTo(200);
        assertThat(link()).isEqualTo(200);
        assertThat(followUp()).containsOnly(204);
        assertThat(deadLetters()).isEqualTo(200);
        assertThat(revoke()).isEqualTo(200);
        assertThat(erase()).isEqualTo(200);
    }

    private void assertForeignEpisodeIsNotFound() {
        assertThat(get()).isEqualTo(404);
        assertThat(link()).isEqualTo(404);
        assertThat(moveEvent()).isEqualTo(404);
        assertThat(callOffEvent()).isEqualTo(404);
        hospitalDoors().entrySet().stream()
                .filter(door ->
                        door.getKey().contains("tilleuls") || door.getKey().startsWith("GET"))
                .forEach(door -> assertThat(door.getValue()).as(door.getKey()).isEqualTo(404));
        assertThat(prefer()).isEqualTo(404);
        assertThat(followUp()).containsOnly(404);
        assertThat(revoke()).isEqualTo(404);
        assertThat(erase()).isEqualTo(404);
        assertThat(enrol()).isEqualTo(400);
    }

    private void assertEverythingIs(int status) {
        assertThat(get()).isEqualTo(status);
        assertThat(list()).isEqualTo(status);
        assertThat(link()).isEqualTo(status);
        assertThat(followUp()).containsOnly(status);
        assertThat(enrol()).isEqualTo(status);
        assertThat(bulk()).isEqualTo(status);
        assertThat(moveEvent()).isEqualTo(status);
        assertThat(callOffEvent()).isEqualTo(status);
        hospitalDoors().forEach((door, answer) -> assertThat(answer).as(door).isEqualTo(status));
        assertThat(revoke()).isEqualTo(status);
        assertThat(erase()).isEqualTo(status);
        assertThat(imports()).isEqualTo(status);
        assertThat(report()).isEqualTo(status);
        assertThat(deadLetters()).isEqualTo(status);
        assertThat(calls()).isEqualTo(status);
        assertThat(takenCall()).isEqualTo(status);
        assertThat(attempt()).isEqualTo(status);
        assertThat(letters()).isEqualTo(status);
        assertThat(pdf()).isEqualTo(status);
        assertThat(file()).isEqualTo(status);
        assertThat(posted()).isEqualTo(status);
        assertThat(returned()).isEqualTo(status);
        assertThat(prefer()).isEqualTo(status);
    }

    private int get() {
        return given().get("/api/episodes/" + episode).statusCode();
    }

    private int list() {
        return given().get("/api/episodes").statusCode();
    }

    private int link() {
        return given().post("/api/episodes/" + episode + "/invitations/before/link")
                .statusCode();
    }

    private int revoke() {
        return given().delete("/api/episodes/" + episode + "/invitations/before/links")
                .statusCode();
    }

    /** Pausing, resuming and stopping a step, then all. */
    private List<Integer> followUp() {
        return Stream.of("/invitations/before", "")
                .flatMap(what -> Stream.of("/pause", "/resume", "/stop").map(what::concat))
                .map(path -> given().contentType("application/json")
                        .body("{\"reason\":\"STOPPED\"}")
                        .post("/api/episodes/" + episode + path)
                        .statusCode())
                .toList();
    }

    private int enrol() {
        return given().contentType("application/json")
                .body(
                        "{\"establishmentReference\":\"X\",\"pathway\":\"hip\",\"organisation\":\"%s\",\"anchorDate\":\"2026-03-02\"}"
                                .formatted(Region.UNIT))
                .post("/api/episodes")
                .statusCode();
    }

    private int bulk() {
        return given().contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/api/episodes/bulk")
                .statusCode();
    }

    private int moveEvent() {
        return given().contentType("application/json")
                .body("{\"date\":\"2026-04-14\"}")
                .put("/api/episodes/" + episode + "/events/operation")
                .statusCode();
    }

    private int callOffEvent() {
        return given().delete("/api/episodes/" + episode + "/events/operation").statusCode();
    }

    /** What hospitals and their systems send, and how it is to be read. */
    private static Map<String, Integer> hospitalDoors() {
        Map<String, Integer> doors = new TreeMap<>();
        send(doors, "POST", "/api/stays?organisation=tilleuls", "text/csv");
        send(doors, "POST", "/api/stays?organisation=tilleuls", "application/x-ndjson");
        send(doors, "GET", "/api/stays/" + Ids.next(), "application/json");
        send(doors, "GET", "/api/stays/" + Ids.next() + "/report.csv", "application/json");
        for (String mapping : List.of("stay-mapping", "feed-mapping")) {
            send(doors, "PUT", "/api/organisations/tilleuls/" + mapping, "application/json");
            send(doors, "GET", "/api/organisations/tilleuls/" + mapping, "application/json");
        }
        send(doors, "POST", "/hl7v2", "application/hl7-v2");
        send(doors, "POST", "/fhir", "application/fhir+json");
        return doors;
    }

    private static void send(Map<String, Integer> doors, String method, String path, String type) {
        var request = given().contentType(type);
        int status = (method.equals("GET") ? request : request.body("{}".getBytes(StandardCharsets.UTF_8)))
                .request(method, path)
                .statusCode();
        doors.put(method + " " + path + " " + type, status);
    }

    private int erase() {
        return given().delete("/api/episodes/" + episode).statusCode();
    }

    private int imports() {
        return given().contentType("text/csv")
                .body("episode")
                .post("/api/imports/responses?pathway=hip")
                .statusCode();
    }

    private int report() {
        return given().get("/api/imports/" + Ids.next() + "/report").statusCode();
    }

    private int deadLetters() {
        return given().get("/api/dead-letters/count").statusCode();
    }

    private int calls() {
        return given().get("/api/calls").statusCode();
    }

    private int takenCall() {
        return given().post("/api/calls/" + Ids.next() + "/take").statusCode();
    }

    private int attempt() {
        return given().contentType("application/json")
                .body("{\"outcome\":\"NO_ANSWER\"}")
                .post("/api/calls/" + Ids.next() + "/attempts")
                .statusCode();
    }

    private int letters() {
        return given().get("/api/letters").statusCode();
    }

    private int file() {
        return given().get("/api/attachments/" + Ids.next()).statusCode();
    }

    private int pdf() {
        return given().get("/api/letters/" + Ids.next() + "/pdf").statusCode();
    }

    private int returned() {
        return given().contentType("application/json")
                .body("{\"letters\":[\"ACDEF-3479E\"]}")
                .post("/api/letters/returned")
                .statusCode();
    }

    private int prefer() {
        return given().contentType("application/json")
                .body("{\"channel\":null}")
                .put("/api/episodes/" + episode + "/channel")
                .statusCode();
    }

    private int posted() {
        return given().contentType("application/json")
                .body("{\"on\":\"2026-03-02\"}")
                .post("/api/letters/" + Ids.next() + "/posted")
                .statusCode();
    }
}
