package fr.boussole.response.dispatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import fr.boussole.response.MovingClock;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.pathway.Channel;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class FollowUpTest {

    private static final LocalDate OPERATION = LocalDate.of(2026, 3, 3);

    @Inject
    Ward ward;

    @Inject
    Lanes lanes;

    @Inject
    MovingClock clock;

    private TestCarrier mail;
    private TestCarrier sms;
    private String episode;

    @BeforeEach
    void enrol() {
        mail = new TestCarrier(Channel.EMAIL, false, clock);
        sms = new TestCarrier(Channel.SMS, true, clock);
        QuarkusMock.installMockForType(new Carriers(List.of(mail, sms)), Carriers.class);
        String pathway = ward.pathway("Europe/Paris", Ward.step("home", "P7D", "P0D", "P30D", "", "\"EMAIL\",\"SMS\""));
        at("2026-03-04T10:00");
        episode = ward.enrol(pathway, OPERATION, Ward.EVERY_WAY);
    }

    @AfterEach
    void letGo() {
        ward.column("delete from unsubscribed");
        clock.letGo();
    }

    @Test
    void while_paused_nothing_is_sent_and_resumed_it_goes_at_once_and_is_not_late() {
        post("/pause", 204);
        post("/pause", 204);
        run("2026-03-12T09:00");
        assertThat(mail.taken(episode)).isEmpty();

        post("/resume", 204);
        run("2026-03-12T09:00");
        assertThat(mail.taken(episode)).hasSize(1);
        assertThat(invitation().events())
                .extracting(LifeEvent::event)
                .containsExactly(Kind.PLANNED, Kind.PAUSED, Kind.RESUMED, Kind.DUE, Kind.SENT);
        assertThat(invitation().events()).last().extracting(LifeEvent::late).isEqualTo(Optional.of(Duration.ZERO));
    }

    @Test
    void a_pause_is_for_the_person_and_counts_for_whatever_else_the_establishment_asks_them() {
        String pathway = ward.pathway("Europe/Paris", Ward.step("home", "P7D", "P0D", "P30D", "", "\"EMAIL\""));
        String other = ward.enrol(pathway, OPERATION, Ward.EVERY_WAY);
        String person = "person of " + episode;
        ward.column("update episode set person = ? where id in (?, ?)", person, episode, other);
        post("/pause", 204);
        String later = ward.enrol(pathway, OPERATION, Ward.EVERY_WAY);
        ward.column("update episode set person = ? where id = ?", person, later);
        run("2026-03-12T09:00");
        assertThat(mail.taken(episode)).isEmpty();
        assertThat(mail.taken(other)).isEmpty();
        assertThat(mail.taken(later)).isEmpty();

        post("/resume", 204);
        run("2026-03-12T10:00");
        run("2026-03-13T10:00");
        run("2026-03-14T10:00");
        assertThat(mail.taken(episode)).hasSize(1);
        assertThat(mail.taken(other)).hasSize(1);
        assertThat(mail.taken(later)).hasSize(1);
    }

    @Test
    void a_step_is_paused_and_resumed_alone() {
        post("/invitations/home/pause", 204);
        run("2026-03-12T09:00");
        assertThat(mail.taken(episode)).isEmpty();

        post("/invitations/home/resume", 204);
        run("2026-03-12T09:00");
        assertThat(mail.taken(episode)).hasSize(1);
    }

    @Test
    void stopped_it_is_asked_no_more_and_who_did_it_and_why_is_kept() {
        stop("/stop", "REFUSED", 204);
        stop("/stop", "DECEASED", 204);
        run("2026-03-12T09:00");

        assertThat(mail.taken(episode)).isEmpty();
        assertThat(invitation().status).isEqualTo(InvitationStatus.CANCELLED);
        assertThat(invitation().reason).isEqualTo("REFUSED");
        assertThat(ward.column(
                        "select who || ' ' || deed || ' ' || (detail ->> 'reason') from audit where episode = ?",
                        episode))
                .containsExactly("coordinator of Les Tilleuls follow-up-stopped REFUSED");
    }

    @Test
    void a_step_is_stopped_alone_for_a_reason_that_there_is() {
        stop("/invitations/home/stop", "MOVED", 400);
        stop("/invitations/nowhere/stop", "REFUSED", 404);
        stop("/invitations/home/stop", "TRANSFERRED", 204);

        assertThat(invitation().reason).isEqualTo("TRANSFERRED");
    }

    @Test
    void the_link_of_a_message_stops_them_once_it_is_sent_and_not_by_being_opened() {
        run("2026-03-10T09:00");
        String stop = mail.taken(episode).get(0).notice().stop().getPath();
        given().get(stop).then().statusCode(200).body(containsString("Ne plus recevoir"));
        assertThat(unreachable()).isEmpty();
        given().get("/stop"
                        + mail.taken(episode).get(0).notice().link().getPath().substring(2))
                .then()
                .statusCode(404);

        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(stop)
                .then()
                .statusCode(200);
        assertThat(unreachable()).containsExactly("EMAIL");
    }

    @Test
    void what_is_not_sent_goes_by_the_channel_that_was_wished_and_what_waits_does_too() {
        prefer("\"CARRIER_PIGEON\"", 400);
        prefer("\"LETTER\"", 409);
        mail.behave(notice -> new Handover.Later("greylisted"));
        run("2026-03-10T09:00");
        assertThat(mail.taken(episode)).isEmpty();

        prefer("\"SMS\"", 204);
        prefer("\"SMS\"", 204);
        run("2026-03-10T09:00");

        assertThat(sms.taken(episode)).hasSize(1);
        assertThat(ward.dispatches(invitation().id))
                .extracting(dispatch -> dispatch.channel + " " + dispatch.status)
                .containsExactlyInAnyOrder("EMAIL CALLED_OFF", "SMS SENT");
        assertThat(ward.column("select detail ->> 'channel' from audit where episode = ?", episode))
                .containsExactly("SMS");
    }

    @Test
    void given_back_the_order_of_the_pathway_it_goes_by_that() {
        prefer("\"SMS\"", 204);
        prefer("null", 204);
        run("2026-03-10T09:00");
        assertThat(mail.taken(episode)).hasSize(1);
        assertThat(sms.taken(episode)).isEmpty();
    }

    private void prefer(String channel, int status) {
        given().contentType("application/json")
                .body("{\"channel\":%s}".formatted(channel))
                .put("/api/episodes/" + episode + "/channel")
                .then()
                .statusCode(status);
    }

    private List<Object> unreachable() {
        return ward.column("select channel from unreachable where episode = ?", episode);
    }

    private void post(String path, int status) {
        given().post("/api/episodes/" + episode + path).then().statusCode(status);
    }

    private void stop(String path, String reason, int status) {
        given().contentType("application/json")
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post("/api/episodes/" + episode + path)
                .then()
                .statusCode(status);
    }

    private Invitation invitation() {
        return ward.invitation(episode, "home");
    }

    private void run(String local) {
        at(local);
        lanes.runAll();
    }

    private void at(String local) {
        clock.set(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Paris")).toInstant());
    }
}
