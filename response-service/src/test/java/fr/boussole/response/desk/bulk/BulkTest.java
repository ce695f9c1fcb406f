package fr.boussole.response.desk.bulk;

import static fr.boussole.response.desk.Followed.FOREIGN_UNIT;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One thing for many people: it is said before it is done, and what came of each is told. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "claire",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = HOSPITAL))
class BulkTest {

    @Inject
    Followed followed;

    @BeforeEach
    void nobodyIsFollowed() {
        followed.nobody();
    }

    private String asked(String unit, String name) {
        String episode = followed.person(unit, name);
        followed.step(episode, "before", "SENT", 1, -30, 30);
        return episode;
    }

    private String paused() {
        return followed.read("select count(*)::text from episode where pathway = 'desk-hip' and paused_at is not null");
    }

    @Test
    void a_preview_says_to_whom_and_who_stays_and_does_nothing() {
        String goes = asked(UNIT, "Jeanne Martin");
        String stays = asked(UNIT, "Paul Durand");
        followed.execute("update episode set paused_at = now() where id = ?", stays);

        post("/desk/bulk", "act=pause&who=" + goes + "&who=" + stays)
                .statusCode(200)
                .body(
                        containsString("1 personne est concernée, 1 reste comme elle est."),
                        containsString("Jeanne Martin"));
        assertThat(paused()).isEqualTo("1");
    }

    @Test
    void everyone_whom_the_filters_leave_can_be_chosen() {
        asked(UNIT, "Jeanne Martin");
        asked(Followed.OTHER_UNIT, "Paul Durand");

        post("/desk/bulk", "act=pause&everyone=yes&unit=" + UNIT)
                .statusCode(200)
                .body(containsString("1 personne est concernée."), not(containsString("Paul Durand")));
    }

    @Test
    void done_twice_it_is_done_once_and_says_so() {
        String episode = asked(UNIT, "Jeanne Martin");

        post("/desk/bulk/do", "act=pause&who=" + episode).body(containsString("C’est fait pour 1 personne."));
        post("/desk/bulk/do", "act=pause&who=" + episode)
                .body(containsString("Rien n’a été fait."), containsString("la situation a changé"));
        assertThat(followed.read(
                        "select count(*)::text from audit where deed = 'follow-up-paused' and episode = ?", episode))
                .isEqualTo("1");
    }

    @Test
    void people_of_others_are_neither_touched_nor_named() {
        String foreign = asked(FOREIGN_UNIT, "Paul Durand");

        post("/desk/bulk", "act=pause&who=" + foreign).body(not(containsString("Paul Durand")));
        post("/desk/bulk/do", "act=pause&who=" + foreign)
                .body(containsString("n’est plus là"), not(containsString("Paul Durand")));
        assertThat(paused()).isEqualTo("0");
    }

    @Test
    void stopping_many_needs_a_reason() {
        String episode = asked(UNIT, "Jeanne Martin");

        post("/desk/bulk/do", "act=stop&who=" + episode).statusCode(422).body(containsString("Choisissez une réponse"));
        post("/desk/bulk/do", "act=stop&reason=REFUSED&who=" + episode).statusCode(200);
        assertThat(followed.read("select reason from invitation where episode = ?", episode))
                .isEqualTo("REFUSED");
    }

    @Test
    void what_cannot_be_done_for_one_says_why() {
        String episode = asked(UNIT, "Jeanne Martin");
        post("/desk/bulk/do", "act=send&who=" + episode)
                .body(containsString("Aucun canal de cette étape ne passe"), containsString("Jeanne Martin"));
    }

    private static ValidatableResponse post(String address, String form) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post(address)
                .then();
    }
}
