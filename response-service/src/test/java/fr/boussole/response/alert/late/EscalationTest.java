package fr.boussole.response.alert.late;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.boussole.response.MovingClock;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.alert.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nobody acknowledges in time is told to the establishment. There is no mail server here. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "claire",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
class EscalationTest {

    @Inject
    Watch watch;

    @Inject
    Escalation escalation;

    @Inject
    MovingClock clock;

    @AfterEach
    void letGo() {
        clock.letGo();
        recipients("[]").statusCode(200);
    }

    @Test
    void a_late_case_is_escalated_once_and_one_that_was_acknowledged_is_not() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "all");
        watch.answer(scene, "help", "true");
        UUID nights = watch.caseOf(scene, "nights");
        escalation.escalate();
        alert(nights).body("escalatedAt", nullValue());

        clock.tick(Duration.ofHours(3));
        escalation.escalate();
        escalation.escalate();
        alert(nights).body("escalatedAt", notNullValue()).body("late", equalTo(true));
        assertThat(watch.history(scene, "nights")).containsExactly("OPENED", "ESCALATED");
        assertThat(watch.history(scene, "call")).containsExactly("OPENED");

        given().post("/api/alerts/" + watch.caseOf(scene, "call") + "/acknowledge")
                .then()
                .statusCode(200);
        clock.tick(Duration.ofDays(3));
        escalation.escalate();
        assertThat(watch.history(scene, "call")).containsExactly("OPENED", "ACKNOWLEDGED");
    }

    @Test
    void as_long_as_no_mail_goes_those_who_are_to_be_written_to_still_are() {
        recipients("[{\"email\":\"coordination@hopital.exemple\",\"language\":\"fr\"}]")
                .statusCode(200);
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "all");
        clock.tick(Duration.ofHours(3));
        escalation.escalate();
        assertThat(watch.summoned(scene)).isFalse();

        recipients("[]").statusCode(200);
        escalation.escalate();
        assertThat(watch.summoned(scene)).isTrue();
    }

    @Test
    void only_mail_addresses_are_written_to() {
        recipients(
                        "[{\"email\":\"nobody\"},{\"email\":\"a@b.example\",\"language\":\"de\"},{\"email\":\"a@b.example\"}]")
                .statusCode(400)
                .body("violations.pointer", hasItems("/0/email", "/1/language", "/2/email"));
    }

    private static ValidatableResponse recipients(String json) {
        return given().contentType("application/json")
                .body(json)
                .put("/api/organisations/hospital-a/alert-recipients")
                .then();
    }

    private static ValidatableResponse alert(UUID id) {
        return given().get("/api/alerts/" + id).then().statusCode(200);
    }
}
