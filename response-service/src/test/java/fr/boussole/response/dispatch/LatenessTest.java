package fr.boussole.response.dispatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.boussole.response.MovingClock;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.pathway.Channel;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service tells of what it should have done: someone is due at ten, and nothing goes. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LatenessTest {

    private static final Instant DUE = Instant.parse("2026-03-10T08:00:00Z");

    @Inject
    Ward ward;

    @Inject
    Lanes lanes;

    @Inject
    MovingClock clock;

    private TestCarrier mail;

    @BeforeEach
    void begin() {
        mail = new TestCarrier(Channel.EMAIL, false, clock);
        QuarkusMock.installMockForType(new Carriers(List.of(mail)), Carriers.class);
        ward.column("update invitation set next_at = null where next_at is not null");
        ward.column("update dispatch set status = 'CALLED_OFF' where status in ('DUE', 'HANDING')");
        String pathway = ward.pathway("Europe/Paris", Ward.step("home", "P7D", "P0D", "P30D", "", "\"EMAIL\""));
        clock.set(Instant.parse("2026-03-04T10:00:00Z"));
        ward.enrol(pathway, LocalDate.of(2026, 3, 3), Ward.EVERY_WAY);
        clock.set(DUE.minusSeconds(1));
        lanes.runAll();
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void what_nobody_looks_at_is_counted_and_its_age_told_and_the_health_says_that_it_is_too_late() {
        assertThat(metric("boussole_dispatch_due")).isZero();
        assertHealth(0, false);

        clock.set(DUE.plus(Duration.ofMinutes(59)));
        assertThat(metric("boussole_dispatch_due")).isEqualTo(1);
        assertThat(metric("boussole_dispatch_due_oldest_seconds")).isEqualTo(59 * 60);
        assertHealth(1, false);

        clock.set(DUE.plus(Duration.ofMinutes(61)));
        assertHealth(1, true);
    }

    @Test
    void what_a_channel_does_not_take_is_counted_and_its_age_told_by_channel_until_it_goes() {
        mail.behave(notice -> new Handover.Later("4.3.2"));
        clock.set(DUE);
        lanes.runAll();
        clock.set(DUE.plusSeconds(30));

        assertThat(metric("boussole_dispatch_waiting{channel=\"EMAIL\"}")).isEqualTo(1);
        assertThat(metric("boussole_dispatch_waiting_oldest_seconds{channel=\"EMAIL\"}"))
                .isEqualTo(30);
        assertThat(metric("boussole_dispatch_waiting{channel=\"SMS\"}")).isZero();
        assertThat(metric("boussole_dispatch_waiting_oldest_seconds{channel=\"SMS\"}"))
                .isZero();

        mail.behave(notice -> new Handover.Taken("ref"));
        double sent = metric("boussole_dispatch_lateness_seconds_sum{channel=\"EMAIL\"}");
        clock.set(DUE.plus(Duration.ofMinutes(10)));
        lanes.runAll();
        assertThat(metric("boussole_dispatch_waiting{channel=\"EMAIL\"}")).isZero();
        assertThat(metric("boussole_dispatch_lateness_seconds_sum{channel=\"EMAIL\"}") - sent)
                .isEqualTo(600);
    }

    /** The service stays ready, for patients can answer: it is its data that says so. */
    private static void assertHealth(int due, boolean isTooLate) {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.findAll { it.name == 'dispatch' }.data.due", hasItem(due))
                .body("checks.findAll { it.name == 'dispatch' }.data.tooLate", hasItem(isTooLate));
    }

    /** 0 where it has never been counted. */
    private static double metric(String name) {
        return given().get("/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
