package fr.boussole.response.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a person says opens cases as it is stored, and tells them at once what to do. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AlertsTest {

    @Inject
    Watch watch;

    @Test
    void an_answer_that_is_watched_for_opens_its_case_once_whatever_is_sent_again() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "all").statusCode(303);
        watch.answer(scene, "night", "all").statusCode(303);
        watch.answer(scene, "help", "false").statusCode(303);

        assertThat(watch.cases(scene)).containsExactly("nights");
        assertThat(watch.history(scene, "nights")).containsExactly("OPENED");
    }

    @Test
    void an_answer_that_is_refused_opens_none() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "health", "-1").statusCode(422);
        assertThat(watch.cases(scene)).isEmpty();
    }

    @Test
    void a_case_stays_and_says_so_when_the_answer_changes_and_is_raised_again_when_it_changes_back() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "all");
        watch.answer(scene, "night", "some");
        assertThat(watch.cases(scene)).containsExactly("nights no longer");

        watch.answer(scene, "night", "all");
        assertThat(watch.cases(scene)).containsExactly("nights");
        assertThat(watch.history(scene, "nights")).containsExactly("OPENED", "NO_LONGER", "RAISED_AGAIN");
    }

    @Test
    void a_score_and_a_wish_to_be_called_open_cases_too() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "health", "2");
        watch.answer(scene, "help", "true");
        assertThat(watch.cases(scene)).containsExactly("call");

        watch.answer(scene, "health", "1");
        assertThat(watch.cases(scene)).containsExactly("call", "low");
    }

    @Test
    @TestSecurity(
            user = "claire",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void a_closed_case_opens_again_when_the_answer_is_given_again() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "all");
        given().contentType("application/json")
                .body("{\"note\":\"Called.\"}")
                .post("/api/alerts/" + watch.caseOf(scene, "nights") + "/close")
                .then()
                .statusCode(200);
        watch.answer(scene, "night", "some");
        assertThat(watch.cases(scene)).containsExactly("nights no longer closed");

        watch.answer(scene, "night", "all");
        assertThat(watch.cases(scene)).containsExactly("nights");
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void answers_declared_an_error_raise_nothing_any_more() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "all");
        given().contentType("application/fhir+json")
                .header("Idempotency-Key", "an-error-declared")
                .body("""
                        {"resourceType": "QuestionnaireResponse", "status": "entered-in-error",
                         "questionnaire": "https://boussole.example/questionnaires/walk|alerts",
                         "item": [{"linkId": "walking", "item": [{"linkId": "night", "answer": [{"valueCoding":
                            {"system": "https://boussole.example/codes", "code": "all"}}]}]}]}""")
                .queryParam("episode", scene.episode())
                .queryParam("step", "before")
                .post("/fhir/QuestionnaireResponse")
                .then()
                .statusCode(200);
        assertThat(watch.cases(scene)).containsExactly("nights no longer");
    }

    @Test
    void the_person_reads_what_to_do_before_the_next_question_once_and_again_at_the_end() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "all").header("Location", endsWith("/q/help"));
        String advice = page(scene.link() + "/q/help").statusCode(303).extract().header("Location");
        page(advice)
                .statusCode(200)
                .body(
                        containsString("À lire avant de continuer"),
                        containsString("&lt;parlez&gt; à votre équipe."),
                        containsString("href=\"tel:15\""));
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .post(advice)
                .then()
                .statusCode(303)
                .header("Location", endsWith(scene.link() + "/q/help"));
        page(scene.link() + "/q/help").statusCode(200);
        page(advice).statusCode(303);

        watch.answer(scene, "help", "false");
        given().redirects().follow(false).post(scene.link() + "/end").then().statusCode(303);
        page(scene.link() + "/end/thanks").statusCode(200).body(containsString("à votre équipe."));
    }

    @Test
    void the_script_is_told_where_to_read_what_to_do() {
        Stage.Scene scene = watch.scene();
        save(scene, "night", "all").body("advice", endsWith(scene.link() + "/advice"));
        given().redirects().follow(false).post(scene.link() + "/advice").then().statusCode(303);
        save(scene, "help", "false").body("advice", nullValue());
    }

    @Test
    void what_is_read_leads_nowhere_else() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "all");
        for (String elsewhere : new String[] {"//evil.example", "../other/q/x", "q/../../x", "https://evil.example"}) {
            given().redirects()
                    .follow(false)
                    .queryParam("then", elsewhere)
                    .post(scene.link() + "/advice")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(scene.link()));
        }
    }

    @Test
    void an_answer_that_raises_nothing_tells_nothing() {
        Stage.Scene scene = watch.scene();
        watch.answer(scene, "night", "some");
        page(scene.link() + "/q/help").statusCode(200);
        page(scene.link() + "/q/help").body(allOf(not(containsString("À lire avant")), containsString("/wrong")));
    }

    private static ValidatableResponse save(Stage.Scene scene, String linkId, String value) {
        return given().formParam("value", value)
                .post(scene.link() + "/answers/" + linkId)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String address) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(address)
                .then();
    }
}
