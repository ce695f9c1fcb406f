package fr.boussole.response.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "interviewer and coordinator",
        roles = {"coordinator", "interviewer"},
        attributes = @SecurityAttribute(key = "organisation", value = Region.UNIT))
class LinkResourceTest {

    @Inject
    Region region;

    @Inject
    Links links;

    @Inject
    Expiry expiry;

    @BeforeEach
    void publish() {
        region.publish();
    }

    @Test
    void a_link_opens_the_invitation_until_the_end_of_its_last_day() {
        LocalDate anchor = LocalDate.now().plusDays(20);
        String episode = episode(anchor);

        String url = given().contentType("application/json")
                .body("{}")
                .post("/api/episodes/" + episode + "/invitations/before/link")
                .then()
                .statusCode(200)
                .extract()
                .path("url");

        Link link = links.read(url.substring(url.indexOf("/r/") + 3), Instant.now());
        assertThat(link).isInstanceOf(Link.Valid.class);
        assertThat(((Link.Valid) link).expiresAt().atZone(ZoneId.of("Europe/Paris")))
                .isEqualTo(anchor.plusDays(1).atStartOfDay(ZoneId.of("Europe/Paris")));
        given().get("/api/episodes/" + episode).then().body("invitations[0].status", equalTo("SENT"));
    }

    @Test
    void a_link_is_made_without_a_body_too() {
        given().post("/api/episodes/" + episode(LocalDate.now()) + "/invitations/before/link")
                .then()
                .statusCode(200);
    }

    @Test
    void a_step_whose_window_is_over_gets_no_link() {
        given().post("/api/episodes/" + episode(LocalDate.of(2020, 1, 1)) + "/invitations/before/link")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/window-over"));
    }

    @Test
    void a_step_that_the_pathway_does_not_have_is_a_404_problem() {
        given().post("/api/episodes/" + episode(LocalDate.now()) + "/invitations/never/link")
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/step-not-found"));
    }

    @Test
    void what_is_overdue_expires_and_what_is_not_stays_open() {
        String over = episode(LocalDate.of(2020, 1, 1));
        String open = episode(LocalDate.now());

        expiry.closeOverdue();

        given().get("/api/episodes/" + over).then().body("invitations.status[0]", equalTo("EXPIRED"));
        given().get("/api/episodes/" + open).then().body("invitations.status[0]", equalTo("PLANNED"));
    }

    @Test
    void facts_of_an_episode_whose_steps_are_all_over_change_no_more() {
        String reference = "L-" + Ids.next();
        enrol(reference, LocalDate.of(2020, 1, 1), "F");
        expiry.closeOverdue();

        given().contentType("application/json")
                .body(body(reference, LocalDate.of(2020, 1, 1), "M"))
                .post("/api/episodes")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/episode-closed"));
    }

    private static String episode(LocalDate anchor) {
        return enrol("L-" + Ids.next(), anchor, "F");
    }

    private static String enrol(String reference, LocalDate anchor, String sex) {
        return given().contentType("application/json")
                .body(body(reference, anchor, sex))
                .post("/api/episodes")
                .then()
                .statusCode(201)
                .extract()
                .path("episode");
    }

    private static String body(String reference, LocalDate anchor, String sex) {
        return "{\"establishmentReference\":\"%s\",\"pathway\":\"hip\",\"organisation\":\"%s\",\"anchorDate\":\"%s\",\"sex\":\"%s\"}"
                .formatted(reference, Region.UNIT, anchor, sex);
    }
}
