package fr.boussole.response.enrolment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.identity.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pathway whose steps are counted from several events. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class EventsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String PATHWAY = "stay";

    @Inject
    Region region;

    @Inject
    Catalogue catalogue;

    @Inject
    AgroalDataSource database;

    private final String reference = "S-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
        region.send("boussole.pathways", PATHWAY + "|1", """
                {"id":"stay","version":"1","publishedAt":"2026-01-01T00:00:00Z","title":{"fr":"Séjour"},"zone":"Europe/Paris",
                 "anchor":{"code":"operation","title":{"fr":"Opération"}},
                 "anchors":[{"code":"discharge","title":{"fr":"Sortie"}}],
                 "steps":[
                   {"id":"before","phase":"BEFORE","questionnaire":"%s","offset":"P0D","windowFrom":"-P90D","windowTo":"P0D"},
                   {"id":"home","phase":"AFTER","anchor":"discharge","questionnaire":"%s","offset":"P14D","windowFrom":"P0D",
                    "windowTo":"P7D","at":"18:30","expiry":"P3M","reminders":["P2D","P7D"]}]}
                """.formatted(
                        Forms.walk("1").canonical(), Forms.after("1").canonical()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> catalogue.pathway(PATHWAY, "1").isPresent());
    }

    @Test
    void a_step_waits_until_its_event_has_a_date_and_moves_with_it() {
        say(TODAY.plusDays(9), "")
                .statusCode(201)
                .body("invitations.step", contains("before"))
                .body("waiting", contains("home"));
        say(TODAY.plusDays(9), discharge(TODAY.plusDays(12)))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("waiting", nullValue())
                .body("anchors.discharge", equalTo(TODAY.plusDays(12).toString()))
                .body("invitations.step", contains("before", "home"))
                .body("invitations[1].dueFrom", equalTo(TODAY.plusDays(26).toString()))
                .body(
                        "invitations[1].expiresOn",
                        equalTo(TODAY.plusDays(26).plusMonths(3).toString()));
        say(TODAY.plusDays(9), discharge(TODAY.plusDays(15)))
                .body("version", equalTo(3))
                .body("invitations[1].dueFrom", equalTo(TODAY.plusDays(29).toString()));
    }

    @Test
    void an_event_that_is_not_spoken_of_again_keeps_its_date() {
        say(TODAY.plusDays(9), discharge(TODAY.plusDays(12))).statusCode(201);

        say(TODAY.plusDays(9), "").statusCode(200).body("version", equalTo(1));
        say(TODAY.plusDays(8), "")
                .body("version", equalTo(2))
                .body("anchors.discharge", equalTo(TODAY.plusDays(12).toString()));
    }

    @Test
    void what_is_planned_says_when_it_will_be_sent() {
        LocalDate sent = LocalDate.of(TODAY.getYear() + 1, 3, 28);

        say(TODAY.plusDays(9), discharge(sent.minusDays(14)))
                .body("invitations[1].sending.atOnce", equalTo(false))
                .body("invitations[1].sending.at", equalTo(at(sent)))
                .body("invitations[1].sending.reminders", contains(at(sent.plusDays(2)), at(sent.plusDays(7))));
    }

    @Test
    void a_step_that_was_due_before_enrolment_is_sent_at_once() {
        say(TODAY.plusDays(9), "").body("invitations[0].sending.atOnce", equalTo(true));
    }

    @Test
    void an_operation_that_is_put_off_is_asked_about_again() throws SQLException {
        String episode = begun(TODAY.minusDays(9), discharge(TODAY));
        update("update invitation set status = 'EXPIRED' where step = 'before' and episode = ?", episode);

        say(TODAY.plusDays(30), "").statusCode(200).body("invitations[0].status", equalTo("PLANNED"));
    }

    @Test
    void an_episode_that_waits_for_an_event_is_not_over() throws SQLException {
        update("update invitation set status = 'COMPLETED' where episode = ?", begun(TODAY.minusDays(9), ""));

        say(TODAY.minusDays(9), discharge(TODAY)).statusCode(200).body("invitations.step", contains("before", "home"));
    }

    @Test
    void a_step_can_be_answered_until_it_expires_though_it_counts_no_more() {
        String episode = begun(TODAY.minusDays(40), discharge(TODAY.minusDays(30)));

        given().post("/api/episodes/" + episode + "/invitations/home/link")
                .then()
                .statusCode(200);
        given().post("/api/episodes/" + episode + "/invitations/before/link")
                .then()
                .statusCode(409);
    }

    @Test
    void an_event_that_the_pathway_does_not_know_is_refused_at_its_place() {
        say(TODAY, "\"anchors\":{\"birth\":\"2026-03-02\",\"discharge\":\"soon\"},")
                .statusCode(400)
                .body("violations.pointer", contains("/anchors/birth", "/anchors/discharge"));
    }

    private String begun(LocalDate operation, String more) {
        return say(operation, more).statusCode(201).extract().path("episode");
    }

    private static String at(LocalDate day) {
        return day.atTime(18, 30).atZone(ZoneId.of("Europe/Paris")).toInstant().toString();
    }

    private static String discharge(LocalDate day) {
        return "\"anchors\":{\"discharge\":\"" + day + "\"},";
    }

    private ValidatableResponse say(LocalDate operation, String more) {
        return given().contentType("application/json")
                .body(
                        "{\"establishmentReference\":\"%s\",\"pathway\":\"stay\",\"organisation\":\"%s\",%s\"anchorDate\":\"%s\"}"
                                .formatted(reference, Region.UNIT, more, operation))
                .post("/api/episodes")
                .then();
    }

    private void update(String sql, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }
}
