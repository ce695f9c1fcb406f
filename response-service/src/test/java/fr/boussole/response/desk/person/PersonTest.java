package fr.boussole.response.desk.person;

import static fr.boussole.response.desk.Followed.HOSPITAL;
import static fr.boussole.response.desk.Followed.UNIT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.desk.Followed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coordinator sees of one person, and does for them, without any script. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "claire",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = HOSPITAL))
class PersonTest {

    @Inject
    Followed followed;

    private String episode;

    @BeforeEach
    void someoneWasAsked() {
        followed.nobody();
        episode = followed.person(UNIT, "Jeanne Martin");
        followed.notice(followed.step(episode, "before", "SENT", 1, -30, 30), "EMAIL", "SENT");
    }

    @Test
    void the_page_says_who_what_has_happened_and_what_comes_next() {
        page("").body(
                        containsString("Jeanne Martin"),
                        containsString("Avant l’opération"),
                        containsString("Demandé"),
                        containsString("Tout a été envoyé"));
    }

    @Test
    void a_pause_is_asked_done_told_and_put_on_record() {
        given().get(act("pause")).then().statusCode(200).body(containsString("Plus rien ne part"));

        sent("pause", "");

        page("?done=pause").body(containsString("Le suivi est en pause."), containsString("claire"));
        assertThat(deeds("follow-up-paused")).isEqualTo("1");
        sent("resume", "");
        assertThat(deeds("follow-up-resumed")).isEqualTo("1");
    }

    @Test
    void what_can_be_done_no_more_says_so() {
        sent("pause", "");
        given().contentType("application/x-www-form-urlencoded")
                .post(act("pause"))
                .then()
                .statusCode(409)
                .body(containsString("la situation a changé"));
    }

    @Test
    void a_death_stops_everything_for_good() {
        sent("stop", "reason=DECEASED");

        assertThat(followed.read("select status || ' ' || reason from invitation where episode = ?", episode))
                .isEqualTo("CANCELLED DECEASED");
        page("").body(containsString("Le suivi est arrêté"), containsString("décès"));
    }

    @Test
    void a_transfer_says_to_where() {
        sent("stop", "reason=TRANSFERRED&target=" + Followed.OTHER_UNIT);

        assertThat(followed.read(
                        "select detail ->> 'to' from audit where deed = 'transfer-noted' and episode = ?", episode))
                .isEqualTo(Followed.OTHER_UNIT);
    }

    @Test
    void stopping_needs_a_reason() {
        refused("stop", "", "Choisissez une réponse");
        assertThat(followed.read("select stopped_at::text from episode where id = ?", episode))
                .isNull();
    }

    @Test
    void a_corrected_contact_replaces_the_old_and_tries_again_what_had_failed() {
        followed.unreachable(episode, "EMAIL");
        given().get(act("contact")).then().statusCode(200).body(containsString("someone@example.org"));

        sent("contact", "name=Jeanne Martin&email=jeanne@example.org&telephone=06 12 34 56 79&address=&language=fr");

        assertThat(followed.read("select count(*)::text from unreachable where episode = ?", episode))
                .isEqualTo("0");
        given().get(act("contact")).then().body(containsString("jeanne@example.org"), containsString("+33612345679"));
        assertThat(deeds("contact-corrected")).isEqualTo("1");
        assertThat(followed.read("select string_agg(detail::text, '') from audit where episode = ?", episode))
                .doesNotContain("jeanne", "061234");
    }

    @Test
    void a_contact_that_reaches_nobody_is_refused_and_what_was_written_stays() {
        refused("contact", "name=Jeanne&email=not an address", "chacun bien écrit")
                .body(containsString("not an address"));
    }

    @Test
    void an_event_gets_a_date_and_its_steps_follow() {
        LocalDate operation = LocalDate.now().plusDays(10);
        sent(
                "event",
                "event=surgery&date.day=%d&date.month=%d&date.year=%d"
                        .formatted(operation.getDayOfMonth(), operation.getMonthValue(), operation.getYear()));

        assertThat(followed.read("select anchor_date::text from episode where id = ?", episode))
                .isEqualTo(operation.toString());
        assertThat(deeds("event-moved")).isEqualTo("1");
    }

    @Test
    void a_date_that_is_none_is_refused() {
        refused("event", "event=surgery&date.day=31&date.month=2&date.year=2027", "jour, mois, année");
    }

    @Test
    void a_link_is_made_to_be_handed_over() {
        given().contentType("application/x-www-form-urlencoded")
                .body("step=before")
                .post(act("link"))
                .then()
                .statusCode(200)
                .body(containsString("/r/"), not(containsString("Jeanne")));
        assertThat(deeds("link-made")).isEqualTo("1");
    }

    @Test
    void a_step_without_a_channel_that_reaches_them_cannot_be_sent_again() {
        refused("send", "step=before", "Aucun canal de cette étape ne passe");
    }

    @Test
    void the_channel_is_changed_told_and_put_on_record() {
        followed.step(episode, "after", "PLANNED", 0, 10, 90);
        given().get(act("channel")).then().statusCode(200).body(containsString("L’ordre du parcours"));
        refused("channel", "channel=PIGEON", "Choisissez une réponse");
        refused("channel", "channel=LETTER", "Ce canal ne joint pas cette personne");

        sent("channel", "channel=TELEPHONE");

        assertThat(followed.read("select preferred_channel from episode where id = ?", episode))
                .isEqualTo("TELEPHONE");
        page("?done=channel")
                .body(
                        containsString("Le canal est changé"),
                        containsString("Canal changé"),
                        containsString("Canal voulu d’abord"));
        sent("channel", "channel=PATHWAY");
        assertThat(deeds("channel-changed")).isEqualTo("2");
    }

    @Test
    void a_call_of_ones_own_accord_is_noted_and_comes_back_at_the_time_agreed() {
        LocalDateTime later = LocalDateTime.now().plusDays(3).withNano(0).withSecond(0);
        refused("call", "step=before", "Choisissez une réponse");
        refused("call", "step=before&outcome=CALL_BACK", "Dites quand rappeler");
        refused("call", "step=before&outcome=CALL_BACK&when=2020-01-01T10:00", "Dites quand rappeler");
        refused("call", "step=before&outcome=NO_ANSWER&note=" + "x".repeat(501), "500 signes");

        sent("call", "step=before&outcome=CALL_BACK&when=" + later + "&note=Le soir de preference");

        assertThat(followed.read("""
                        select c.status || ' ' || d.status || ' ' || d.reminder from call c
                        join dispatch d on d.id = c.notice join invitation i on i.id = c.invitation where i.episode = ?""", episode)).isEqualTo("WAITING SENT 1");
        page("").body(containsString("Le soir de preference"), containsString("Rappeler plus tard"));

        sent("call", "step=before&outcome=REFUSED");
        assertThat(followed.read("select stop_reason from episode where id = ?", episode))
                .isEqualTo("REFUSED");
        assertThat(deeds("call-attempted")).isEqualTo("2");
    }

    @Test
    void a_call_that_an_interviewer_is_at_is_left_to_them() {
        sent("call", "step=before&outcome=NO_ANSWER");
        followed.execute("""
                update call set status = 'TAKEN', taken_by = 'paul', taken_at = now()
                where invitation = (select id from invitation where episode = ?)""", episode);

        given().contentType("application/x-www-form-urlencoded")
                .body("step=before&outcome=ANSWERED")
                .post(act("call"))
                .then()
                .statusCode(409)
                .body(containsString("Quelqu’un d’autre a pris cet appel"));
        assertThat(deeds("call-attempted")).isEqualTo("1");
    }

    private String deeds(String deed) {
        return followed.read("select count(*)::text from audit where deed = ? and episode = ?", deed, episode);
    }

    private String act(String act) {
        return "/desk/episodes/" + episode + "/" + act;
    }

    private void sent(String act, String form) {
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form.replace(' ', '+').replace("+33", "%2B33"))
                .post(act(act))
                .then()
                .statusCode(303);
    }

    private ValidatableResponse refused(String act, String form, String why) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form.replace(' ', '+'))
                .post(act(act))
                .then()
                .statusCode(422)
                .body(containsString(why));
    }

    private ValidatableResponse page(String query) {
        return given().get("/desk/episodes/" + episode + query).then().statusCode(200);
    }
}
