package fr.boussole.response.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a person gets back once they have sent their answers. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ThanksTest {

    private static final String IMPROVEMENT = "/api/organisations/%s/improvement";
    private static final String SCALE = """
            [{"id": "health", "version": "1", "questionnaire": "https://boussole.example/questionnaires/walk|thanks",
              "title": {"fr": "Ma santé", "en": "My health"}, "kind": "PROM", "method": "SUM", "items": [{"linkId": "health"}],
              "min": 0, "max": 10, "direction": "%s", "decimals": 0, "source": "Made for this test."}]""";

    @Inject
    Stage stage;

    @Test
    void their_own_scores_step_by_step_with_which_way_is_better() {
        Stage.Scene scene = stage.changing(Forms.walk("thanks"), SCALE.formatted("HIGHER_IS_BETTER"), "health");
        sent(scene);
        thanks(scene)
                .body(allOf(
                        containsString("Où vous en êtes"),
                        containsString("Ma santé"),
                        containsString("7 sur 10"),
                        containsString("plus le nombre est haut, mieux c’est")));
    }

    @Test
    void no_score_whose_change_the_pathway_does_not_look_at() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        sent(scene);
        thanks(scene).body(not(containsString("Où vous en êtes")));
    }

    @Test
    @TestSecurity(
            user = "quality",
            roles = "quality",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void what_the_nearest_organisation_did_with_answers() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        sent(scene);
        improve("hospital-a", "{\"fr\":\"Les <repas> sont chauds.\"}").statusCode(200);
        thanks(scene).body(containsString("Les &lt;repas&gt; sont chauds."));
        improve("hospital-a-orthopaedics", "{\"fr\":\"La nuit est calme.\"}").statusCode(200);
        thanks(scene).body(containsString("La nuit est calme."));
        given().get(IMPROVEMENT.formatted("hospital-a-orthopaedics")).then().body("fr", equalTo("La nuit est calme."));

        improve("hospital-a-orthopaedics", "{}").statusCode(200);
        improve("hospital-a", "{}").statusCode(200);
        thanks(scene).body(not(containsString("ont changé")));
        improve("hospital-a", "{\"Français\":\"x\"}").statusCode(400);
        improve("hospital-b", "{\"fr\":\"x\"}").statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "author",
            roles = {"author", "reviewer", "interviewer"})
    void others_write_nothing_there() {
        improve("hospital-a", "{\"fr\":\"x\"}").statusCode(403);
        given().get(IMPROVEMENT.formatted("hospital-a")).then().statusCode(403);
    }

    @Test
    void nobody_writes_there_without_signing_in() {
        improve("hospital-a", "{\"fr\":\"x\"}").statusCode(401);
        given().get(IMPROVEMENT.formatted("hospital-a")).then().statusCode(401);
    }

    private static ValidatableResponse improve(String organisation, String words) {
        return given().contentType("application/json")
                .body(words)
                .put(IMPROVEMENT.formatted(organisation))
                .then();
    }

    private static void sent(Stage.Scene scene) {
        for (String[] one : new String[][] {{"night", "some"}, {"help", "false"}, {"health", "7"}}) {
            given().formParam("value", one[1])
                    .post(scene.link() + "/answers/" + one[0])
                    .then()
                    .statusCode(200);
        }
        given().redirects().follow(false).post(scene.link() + "/end").then().statusCode(303);
    }

    private static ValidatableResponse thanks(Stage.Scene scene) {
        return given().get(scene.link() + "/end/thanks").then().statusCode(200);
    }
}
