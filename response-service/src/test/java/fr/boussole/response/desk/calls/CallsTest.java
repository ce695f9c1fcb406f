package fr.boussole.response.desk.calls;

import static fr.boussole.response.desk.Followed.FOREIGN_HOSPITAL;
import static fr.boussole.response.desk.Followed.HOSPITAL;
import static fr.boussole.response.desk.Followed.UNIT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.desk.Followed;
import fr.boussole.response.identity.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever calls people: one at a time, with what to say, and what came of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "estelle",
        roles = "interviewer",
        attributes = @SecurityAttribute(key = "organisation", value = HOSPITAL))
class CallsTest {

    @Inject
    Followed followed;

    private String episode;
    private String call;

    @BeforeEach
    void someoneIsToBeCalled() {
        followed.nobody();
        episode = followed.person(UNIT, "Jeanne Martin");
        UUID invitation = followed.step(episode, "before", "SENT", 3, -30, 30);
        call = Ids.next().toString();
        followed.execute("""
                insert into dispatch (id, invitation, reminder, channel, due_at, status, handed_at)
                values (?::uuid, ?::uuid, 0, 'TELEPHONE', now(), 'SENT', now())""", call, invitation.toString());
        followed.execute("""
                insert into call (notice, invitation, channel, due_at, last_day, status)
                values (?::uuid, ?::uuid, 'TELEPHONE', now() - interval '1 hour', current_date + 20, 'WAITING')""", call, invitation.toString());
    }

    @Test
    void the_list_says_where_and_when_and_not_who() {
        given().get("/desk/calls")
                .then()
                .statusCode(200)
                .body(
                        containsString("Chirurgie du Pupitre"),
                        containsString("premier essai"),
                        not(containsString("Jeanne")));
    }

    @Test
    void a_call_that_is_taken_shows_whom_what_to_say_and_the_form() {
        post("take", "")
                .statusCode(200)
                .body(
                        containsString("Jeanne Martin"),
                        containsString("+33612345678"),
                        containsString("/r/"),
                        containsString("Ce qu’il faut dire"));
    }

    @Test
    void what_came_of_it_is_noted_and_the_call_is_done() {
        post("take", "").statusCode(200);
        post("outcome", "outcome=ANSWERED").statusCode(303);

        assertThat(followed.read("select outcome from call_attempt where call = ?::uuid", call))
                .isEqualTo("ANSWERED");
        given().get("/desk/calls?done=yes")
                .then()
                .body(containsString("C’est noté."), not(containsString("Chirurgie du Pupitre")));
    }

    @Test
    void calling_back_needs_a_moment() {
        post("take", "").statusCode(200);
        post("outcome", "outcome=CALL_BACK").statusCode(422).body(containsString("Dites quand rappeler"));
        post("outcome", "outcome=").statusCode(422).body(containsString("Dites ce qui est arrivé"));
    }

    @Test
    void a_call_that_nobody_took_cannot_be_noted() {
        post("outcome", "outcome=REFUSED").statusCode(409).body(containsString("n’est plus à vous"));
    }

    @Test
    @TestSecurity(
            user = "voisin",
            roles = "interviewer",
            attributes = @SecurityAttribute(key = "organisation", value = FOREIGN_HOSPITAL))
    void calls_of_another_hospital_are_not_there() {
        given().get("/desk/calls").then().statusCode(200).body(containsString("Aucun appel n’est dû"));
        post("take", "").statusCode(409).body(not(containsString("Jeanne")));
    }

    private ValidatableResponse post(String deed, String form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/desk/calls/" + call + "/" + deed)
                .then();
    }
}
