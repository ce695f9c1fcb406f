package fr.boussole.response.page;

import static fr.boussole.response.Forms.coding;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.pages.question.Typography;
import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.answer.OpenForms;
import fr.boussole.response.answer.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a person does without any script: forms are posted, and each post leads on to another page. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PatientPagesTest {

    @Inject
    Stage stage;

    @Inject
    OpenForms forms;

    @Test
    void the_first_screen_says_who_asks_why_how_long_and_who_reads() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        page(scene.link())
                .statusCode(200)
                .header("Content-Language", "fr")
                .body(allOf(
                        containsString("Orthopédie, Hôpital des Tilleuls vous demande votre avis"),
                        containsString("Votre hanche, avant l’opération"),
                        containsString("Environ 2 minutes, 4 questions"),
                        containsString("Répondre ou non ne change rien à vos soins."),
                        containsString(scene.link() + "/q/night")));
    }

    @Test
    void a_person_answers_everything_without_script() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        page(scene.link() + "/q/night")
                .statusCode(200)
                .body(containsString("Question 1 sur 4, encore 2 minutes environ"))
                .body(containsString("Pensez aux quatre dernières semaines."));
        leadsTo(post(scene, "night", "value", "some"), "/q/help");
        leadsTo(post(scene, "help", "value", "true"), "/q/which");
        leadsTo(post(scene, "which", "value", "stick"), "/q/health");
        leadsTo(post(scene, "health", "value", "7"), "/q/more");
        leadsTo(post(scene, "more", "value", ""), "/end");
        page(scene.link() + "/end")
                .statusCode(200)
                .body(containsString("Une ou deux nuits"), containsString("Une canne"));
        leadsTo(given().redirects().follow(false).post(scene.link() + "/end").then(), "/end/thanks");
        page(scene.link() + "/end/thanks").statusCode(200).body(containsString("Vos réponses sont bien arrivées."));
        page(scene.link() + "/end/copy").statusCode(200).body(containsString("Une ou deux nuits"));

        assertThat(forms.of(scene.invitation()).orElseThrow().sheet().status()).isEqualTo(Status.COMPLETED);
        leadsTo(page(scene.link()), "/end/thanks");
    }

    @Test
    void the_link_opens_where_one_stopped() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, "night", "value", "some");

        leadsTo(page(scene.link()), "/q/help");
    }

    @Test
    void a_required_question_left_empty_is_told_beside_it_and_at_the_top() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, "night")
                .statusCode(422)
                .body(
                        containsString("data-focus"),
                        containsString("href=\"#q-value-1\""),
                        containsString("id=\"q-value-error\""));
    }

    @Test
    void what_was_written_wrong_is_shown_again_as_it_was_written() {
        Stage.Scene scene = stage.asking(Forms.everyType());
        post(scene, "integer", "value", "douze & <demi>")
                .statusCode(422)
                .body(
                        containsString("value=\"douze &amp; &lt;demi&gt;\""),
                        containsString("Écrivez un nombre entier, par exemple 4."));
        assertThat(forms.of(scene.invitation()).orElseThrow().stored()).isEmpty();
    }

    @Test
    void sending_lists_what_is_still_to_answer() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, "help", "value", "false");
        given().post(scene.link() + "/end")
                .then()
                .statusCode(422)
                .body(containsString("La nuit, votre hanche"), containsString("/q/night?review=yes"));
    }

    @Test
    void a_change_from_the_review_goes_back_to_the_review() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, "night", "value", "some");

        leadsTo(post(scene, "night", "value", "all", "review", "yes"), "/end");
    }

    @Test
    void changing_after_sending_amends() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        post(scene, "night", "value", "some");
        given().redirects().follow(false).post(scene.link() + "/end");
        post(scene, "night", "value", "all", "review", "yes");

        assertThat(forms.of(scene.invitation()).orElseThrow().sheet().status()).isEqualTo(Status.AMENDED);
    }

    @Test
    void pages_speak_english_when_asked_and_remember_it() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        browser()
                .get(scene.link() + "?lang=en")
                .then()
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .cookie("lang", "en")
                .body(containsString("Your hip, before the operation"), containsString("Start"));
        browser()
                .cookie("lang", "en")
                .get(scene.link() + "/q/night")
                .then()
                .body(containsString("Did your hip hurt at night?"), containsString("Question 1 of 4"));
        browser()
                .header("Accept-Language", "en-GB,fr;q=0.5")
                .get(scene.link())
                .then()
                .header("Content-Language", "en");
    }

    @Test
    void a_link_whose_time_is_over_says_so_kindly() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        page("/r/" + stage.expired(scene.invitation()))
                .statusCode(410)
                .contentType("text/html")
                .body(containsString("Ce lien n’est plus valable"));
    }

    @Test
    void a_link_that_was_changed_or_cut_is_not_recognised() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        for (String wrong :
                new String[] {scene.token().substring(1), "x" + scene.token().substring(1), "hello"}) {
            page("/r/" + wrong + "/q/night").statusCode(404).body(containsString("Nous ne reconnaissons pas ce lien"));
        }
    }

    @Test
    void what_a_page_cannot_read_is_told_in_words() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        browser()
                .header("Accept", "text/html,*/*")
                .contentType("application/json")
                .body("{}")
                .post(scene.link() + "/q/night")
                .then()
                .statusCode(415)
                .contentType("text/html")
                .body(containsString("Quelque chose n’a pas marché de notre côté"));
        leadsTo(page(scene.link() + "/no/such/page"), scene.link());
    }

    @Test
    void pages_are_not_cached_framed_or_told_to_others() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        page(scene.link())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'self'"), containsString("frame-ancestors 'none'")))
                .body(not(containsString("<style")), not(containsString("onclick")));
    }

    @Test
    void every_type_of_question_has_its_field() {
        Stage.Scene scene = stage.asking(Forms.everyType());
        FormDefinition form = Forms.everyType();
        for (Item item : form.items()) {
            page(scene.link() + "/q/" + item.linkId())
                    .statusCode(200)
                    .body(containsString(Typography.of("fr", item.text().in("fr"))))
                    .body(containsString("name=\"value"));
        }
    }

    @Test
    void an_answer_saved_by_the_script_is_acknowledged_after_it_is_stored() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        save(scene, "night", "key-0001", "some").statusCode(200).body("state", equalTo("saved"), "version", equalTo(1));
        save(scene, "night", "key-0002", "all").statusCode(200).body("version", equalTo(2));
        save(scene, "night", "key-0001", "some").statusCode(200).body("version", equalTo(2));

        assertThat(forms.of(scene.invitation()).orElseThrow().sheet().answers().values("night"))
                .containsExactly(coding("all"));
    }

    @Test
    void an_answer_comes_in_as_fhir_too() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        given().contentType("application/json")
                .body("{\"answer\":[{\"valueInteger\":7}]}")
                .post(scene.link() + "/answers/health")
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body("{\"answer\":[{\"valueInteger\":70}]}")
                .post(scene.link() + "/answers/health")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "type", endsWith("/answer-refused"),
                        "violations[0].linkId", equalTo("health"),
                        "violations[0].message", equalTo("Donnez une réponse entre 0 et 10."));
        given().contentType("application/json")
                .body("{\"answers\":")
                .post(scene.link() + "/answers/health")
                .then()
                .statusCode(400)
                .body("title", notNullValue());
    }

    @Test
    void the_script_is_told_when_the_link_is_over() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        given().formParam("value", "some")
                .post("/r/" + stage.expired(scene.invitation()) + "/answers/night")
                .then()
                .statusCode(410)
                .contentType("application/problem+json");
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).urlEncodingEnabled(true);
    }

    private static ValidatableResponse page(String address) {
        return browser().get(address).then();
    }

    private static ValidatableResponse post(Stage.Scene scene, String linkId, String... fields) {
        RequestSpecification form = browser().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(scene.link() + "/q/" + linkId).then();
    }

    private static ValidatableResponse save(Stage.Scene scene, String linkId, String key, String value) {
        return given().header("Idempotency-Key", key)
                .formParam("value", value)
                .post(scene.link() + "/answers/" + linkId)
                .then();
    }

    private static void leadsTo(ValidatableResponse response, String address) {
        response.statusCode(303).header("Location", endsWith(address));
    }
}
