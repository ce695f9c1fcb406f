package fr.boussole.response.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.answer.OpenForms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** One person after another on one tablet, links that are closed, and who says that they answer. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SharedTabletTest {

    @Inject
    Stage stage;

    @Inject
    OpenForms forms;

    @Test
    void once_its_reader_has_left_going_back_finds_nothing() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        Response opened = browser().get(scene.link() + "?kiosk=yes");
        String shared = URI.create(opened.header("Location")).getPath();
        String mark = opened.cookie("kiosk");
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(shared).doesNotContain(scene.token());

        browser()
                .cookie("kiosk", mark)
                .get(shared)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(containsString("data-leave=\"/leave\""), not(containsString("/rights/"))));
        browser()
                .cookie("kiosk", mark)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("value", "some")
                .post(shared + "/q/night")
                .then()
                .statusCode(303);
        browser()
                .cookie("kiosk", mark)
                .get("/leave")
                .then()
                .statusCode(200)
                .header("Clear-Site-Data", containsString("\"storage\""))
                .cookie("kiosk", "")
                .body(not(containsString("data-leave")));

        browser().get(shared + "/q/night").then().statusCode(404).body(not(containsString("checked")));
        browser().cookie("kiosk", "of-the-next-person").get(shared).then().statusCode(404);
        assertThat(forms.of(scene.invitation()).orElseThrow().stored()).isPresent();
    }

    @Test
    @TestSecurity(
            user = "coordinator",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void a_closed_link_opens_nothing_and_a_new_one_does() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        browser().get(scene.link()).then().statusCode(200);

        given().delete("/api/episodes/" + scene.episode() + "/invitations/before/links")
                .then()
                .statusCode(200);

        browser().get(scene.link()).then().statusCode(410);
        browser().get("/rights/" + scene.token()).then().statusCode(404);
        given().delete("/api/episodes/" + scene.episode() + "/invitations/nowhere/links")
                .then()
                .statusCode(404);
    }

    @Test
    void who_answers_is_asked_where_the_step_allows_and_told_with_the_answers() {
        Stage.Scene alone = stage.asking(Forms.walk("1"));
        browser().get(alone.link()).then().body(not(containsString("Qui répond")));
        Stage.Scene scene =
                stage.many(1, Forms.walk("1"), ",\"helpers\":[\"RELATIVE\"]").get(0);
        browser()
                .get(scene.link())
                .then()
                .body(allOf(
                        containsString("Qui répond"),
                        containsString("value=\"RELATIVE\""),
                        not(containsString("value=\"PROFESSIONAL\""))));

        say(scene, "PROFESSIONAL");
        assertThat(forms.of(scene.invitation()).orElseThrow().invitation().answeredBy)
                .isNull();
        say(scene, "RELATIVE");
        assertThat(forms.of(scene.invitation()).orElseThrow().invitation().answeredBy)
                .isEqualTo("RELATIVE");
    }

    @Test
    void comforts_are_offered_and_remembered() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        browser()
                .get(scene.link() + "?contrast=more&motion=none&text=large")
                .then()
                .cookie("contrast", "more")
                .cookie("motion", "none")
                .body(allOf(
                        containsString("data-contrast=\"more\""),
                        containsString("data-motion=\"none\""),
                        containsString("data-text=\"large\""),
                        containsString("comforts.js")));
        browser()
                .cookie("contrast", "more")
                .get(scene.link() + "/q/night")
                .then()
                .body(containsString("data-contrast=\"more\""), containsString("Contraste habituel"));
    }

    private static void say(Stage.Scene scene, String who) {
        browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("who", who)
                .post(scene.link() + "/who")
                .then()
                .statusCode(303)
                .header("Location", containsString("/q/night"));
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).header("Accept-Language", "fr");
    }
}
