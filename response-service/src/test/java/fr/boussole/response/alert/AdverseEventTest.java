package fr.boussole.response.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.identity.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** “Something went wrong in my care”, at any time. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AdverseEventTest {

    @Inject
    Stage stage;

    @Inject
    Watch watch;

    @Test
    void every_page_leads_to_it_and_it_is_told_once_however_often_it_is_sent() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        given().get(scene.link()).then().body(containsString(scene.link() + "/wrong"));
        given().get(scene.link() + "/wrong")
                .then()
                .statusCode(200)
                .body(
                        containsString("Qu’est-ce qui s’est mal passé\u00a0?"),
                        containsString("appelez le 15 ou le 112"));
        String id = Ids.next().toString();
        told(scene, id, "FALL").statusCode(303).header("Location", endsWith("/wrong/told"));
        told(scene, id, "FALL").statusCode(303);
        given().get(scene.link() + "/wrong/told").then().statusCode(200).body(containsString("C’est signalé."));

        assertThat(watch.cases(scene)).containsExactly(id);
    }

    @Test
    void what_it_is_about_must_be_said_and_nothing_that_was_written_is_lost() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        told(scene, Ids.next().toString(), "")
                .statusCode(422)
                .body(
                        containsString("Choisissez ce qui s’en approche le plus."),
                        containsString("Je suis &lt;tombée&gt;."));
        told(scene, "not an id", "FALL").statusCode(422);
        assertThat(watch.cases(scene)).isEmpty();
    }

    @Test
    @TestSecurity(
            user = "claire",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void the_coordinator_reads_it_and_it_goes_with_the_episode() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        String id = Ids.next().toString();
        told(scene, id, "FALL").statusCode(303);
        String page = "/desk/alerts/" + watch.caseOf(scene, id);
        given().get(page)
                .then()
                .statusCode(200)
                .body(
                        containsString("Quelque chose s’est mal passé"),
                        containsString("Une chute"),
                        containsString("Je suis &lt;tombée&gt;."),
                        containsString("Oui, appelez-moi"),
                        not(containsString("Où\u00a0?")));
        given().delete("/api/episodes/" + scene.episode()).then().statusCode(200);
        assertThat(watch.cases(scene)).isEmpty();
        given().get(page).then().statusCode(404);
    }

    @Test
    void one_form_of_two_people_is_told_by_the_first_alone() {
        Stage.Scene one = stage.asking(Forms.walk("1"));
        Stage.Scene other = stage.asking(Forms.walk("1"));
        String id = Ids.next().toString();
        told(one, id, "FALL").statusCode(303);
        told(other, id, "FALL").statusCode(410);
        assertThat(watch.cases(other)).isEmpty();
    }

    private static ValidatableResponse told(Stage.Scene scene, String id, String kind) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("id", id)
                .formParam("kind", kind)
                .formParam("words", "Je suis <tombée>.")
                .formParam("when", "mardi soir")
                .formParam("call", "true")
                .post(scene.link() + "/wrong")
                .then();
    }
}
