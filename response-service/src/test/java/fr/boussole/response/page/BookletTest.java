package fr.boussole.response.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a browser gets, to go on without network. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BookletTest {

    @Inject
    Stage stage;

    @Test
    void a_booklet_holds_every_question_also_those_that_are_not_asked_now() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        booklet(scene.link())
                .statusCode(200)
                .body(
                        "pages",
                        allOf(hasKey("night"), hasKey("help"), hasKey("which"), hasKey("health"), hasKey("more")))
                .body("pages.which.html", allOf(containsString("Une canne"), not(containsString("<main"))))
                .body("pages.which.path", equalTo(scene.link() + "/q/which"))
                .body("pages.night.mend.required", equalTo("Il nous faut une réponse à cette question."))
                .body("notes.intro.text", equalTo("Pensez aux quatre dernières semaines."))
                .body("pages.night.html", not(containsString("Pensez aux quatre dernières semaines.")))
                .body("end", containsString("Envoyer mes réponses"));
    }

    @Test
    void a_booklet_has_the_form_without_its_words_and_what_is_answered() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        given().formParam("value", "some")
                .post(scene.link() + "/answers/night")
                .then()
                .statusCode(200);
        booklet(scene.link())
                .body("form.items[0].items.linkId", hasItem("which"))
                .body("form.items[0].text", nullValue())
                .body("response.item[0].item[0].answer[0].valueCoding.code", equalTo("some"))
                .body("pages.night.html", containsString("value=\"some\" checked"));
    }

    @Test
    void a_booklet_speaks_the_person_s_language() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        given().accept("application/json")
                .get(scene.link() + "/offline/booklet?lang=en")
                .then()
                .body("pages.which.title", equalTo("What do you use?"))
                .body("words.waitingTitle", equalTo("Your answers are waiting for the network"));
    }

    @Test
    void nothing_of_it_is_kept_by_a_cache_or_given_without_the_link() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        booklet(scene.link()).header("Cache-Control", "no-store");
        booklet(scene.link() + "x").statusCode(404);
        booklet("/r/" + stage.expired(scene.invitation())).statusCode(410);
        given().get("/r/" + stage.expired(scene.invitation()) + "/offline/worker.js")
                .then()
                .statusCode(410);
    }

    @Test
    void the_worker_has_a_say_under_its_own_link_alone() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        given().get(scene.link() + "/offline/worker.js")
                .then()
                .statusCode(200)
                .header("Service-Worker-Allowed", endsWith(scene.token()))
                .header("Content-Type", containsString("text/javascript"));
    }

    @Test
    void the_page_opened_without_network_holds_no_answer() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        given().formParam("value", "some").post(scene.link() + "/answers/night");
        given().accept("text/html")
                .get(scene.link() + "/offline")
                .then()
                .statusCode(200)
                .body(allOf(containsString("data-shell"), not(containsString("some"))));
    }

    private static ValidatableResponse booklet(String link) {
        return given().accept("application/json").get(link + "/offline/booklet").then();
    }
}
