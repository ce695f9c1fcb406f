package fr.boussole.survey.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class AuthorPagesTest {

    private static final String BRANCHING = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/%1$s", "version": "1",
             "status": "draft", "language": "fr", "title": "Essai %1$s",
             "_title": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                {"url": "lang", "valueCode": "ar"}, {"url": "content", "valueString": "تجربة"}]}]},
             "item": [
               {"linkId": "pain", "type": "boolean", "text": "Avez-vous eu mal ?", "required": true,
                "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                   {"url": "lang", "valueCode": "ar"}, {"url": "content", "valueString": "هل شعرت بألم؟"}]}]}},
               {"linkId": "where", "type": "string", "text": "Où ?",
                "enableWhen": [{"question": "pain", "operator": "=", "answerBoolean": true}]},
               {"linkId": "minutes", "type": "integer", "text": "Minutes de marche",
                "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0}]}]}
            """;

    @Test
    void a_questionnaire_is_found_by_a_word_of_its_title_and_the_search_is_in_the_address() {
        Staff.publish("page-findable", "1");
        page("/questionnaires?q=FINDABLE&state=PUBLISHED")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Essai page-findable"),
                        containsString("1 questionnaire<"),
                        containsString("3 questions, environ")));
        page("/questionnaires?q=findable&state=DRAFT")
                .then()
                .statusCode(200)
                .body(containsString("Aucun questionnaire ne correspond"));
    }

    @Test
    void a_search_is_narrowed_by_kind_of_score_and_language() {
        Staff.publish("page-narrowed", "1");
        Staff.addScale("page-narrowed", "1", "1").statusCode(201);
        String narrowed = "/questionnaires?q=narrowed&kind=%s&spoken=%s";
        page(narrowed.formatted("PROM", "fr")).then().body(containsString("Essai page-narrowed"));
        page(narrowed.formatted("PREM", "fr")).then().body(not(containsString("Essai page-narrowed")));
        page(narrowed.formatted("PROM", "de")).then().body(not(containsString("Essai page-narrowed")));
    }

    @Test
    void an_import_says_what_became_of_the_questionnaire() {
        paste(Staff.QUESTIONNAIRE.formatted("page-pasted", "1").replace("\"status\": \"draft\"", "\"status\": \"on\""))
                .then()
                .statusCode(201)
                .body(allOf(
                        containsString("Le questionnaire est importé"),
                        containsString("Essai page-pasted"),
                        containsString("L’état manquait ou n’existe pas")));
    }

    @Test
    void a_file_is_imported_as_pasted_text_is() {
        given().multiPart(
                        "file",
                        "form.json",
                        Staff.QUESTIONNAIRE.formatted("page-uploaded", "1").getBytes(StandardCharsets.UTF_8))
                .multiPart("text", "")
                .post("/questionnaires/import")
                .then()
                .statusCode(201)
                .body(containsString("Essai page-uploaded"));
    }

    @Test
    void a_refused_questionnaire_shows_each_fault_with_its_place_and_keeps_what_was_pasted() {
        paste("""
                {"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "choices"}, {"linkId": "a", "type": "text"}]}
                """)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Questionnaire.item[0].type"),
                        containsString("Chaque question a besoin d’un identifiant à elle"),
                        containsString("&quot;linkId&quot;: &quot;a&quot;"),
                        containsString("role=\"alert\"")));
        paste("{\"resourceType\": ").then().statusCode(422).body(containsString("Ce texte n’est pas du JSON"));
        paste("").then().statusCode(422).body(containsString("Choisissez un fichier, ou collez le texte"));
    }

    @Test
    void a_version_tells_what_it_asks_with_conditions_in_words() {
        String id = imported("page-outlined");
        page("/questionnaires/" + id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Posée si « Avez-vous eu mal ? » est oui"),
                        containsString("Réponse obligatoire"),
                        containsString("au moins 0"),
                        containsString("Brouillon"),
                        containsString("/questionnaires/" + id + "/publish")));
    }

    @Test
    void a_trial_follows_the_answers_and_stores_nothing() {
        String id = imported("page-tried");
        page("/questionnaires/" + id + "/preview")
                .then()
                .statusCode(200)
                .body(allOf(containsString("<iframe"), containsString("2 questions sont posées")));
        String after = answer("/questionnaires/" + id + "/preview/phone?at=pain", "true");
        page(after).then().body(containsString("3 questions sont posées"));
        page(after.replace("/preview?", "/preview/phone?"))
                .then()
                .body(allOf(containsString("Où ?"), containsString("Question 2 sur 3"), containsString("_top")));
    }

    @Test
    void a_trial_refuses_what_a_patient_could_not_answer_and_says_how_to_mend_it() {
        String id = imported("page-mended");
        String toMend = answer("/questionnaires/" + id + "/preview/phone?at=minutes", "beaucoup");
        page(toMend.replace("/preview?", "/preview/phone?"))
                .then()
                .statusCode(200)
                .body(allOf(containsString("Écrivez un nombre entier"), containsString("beaucoup")));
        String unanswered = answer("/questionnaires/" + id + "/preview/phone?at=pain", "");
        page(unanswered.replace("/preview?", "/preview/phone?"))
                .then()
                .body(containsString("Il nous faut une réponse"));
    }

    @Test
    void a_trial_speaks_the_languages_of_the_form_from_right_to_left_too() {
        String id = imported("page-spoken");
        page("/questionnaires/" + id + "/preview?in=ar").then().body(containsString("arabe"));
        page("/questionnaires/" + id + "/preview/phone?in=ar")
                .then()
                .header("Content-Language", "ar")
                .body(allOf(containsString("dir=\"rtl\""), containsString("هل شعرت بألم؟")));
    }

    @Test
    void a_trial_shows_each_score_and_its_steps() {
        String id = Staff.publish("page-scored", "1");
        Staff.addScale("page-scored", "1", "1").statusCode(201);
        String after = answer("/questionnaires/" + id + "/preview/phone?at=stairs", "easy");
        page(after)
                .then()
                .body(allOf(
                        containsString("<p class=\"key-value\">1</p>"),
                        containsString("entre 0 et 1"),
                        containsString("<td>Facile</td>")));
    }

    @Test
    void nonsense_in_the_address_of_a_trial_begins_it_anew() {
        String id = imported("page-nonsense");
        page("/questionnaires/" + id + "/preview/phone?at=nowhere&so-far=!!&written=AAAA&in=xx")
                .then()
                .statusCode(200)
                .body(containsString("Question 1 sur 2"));
    }

    @Test
    void two_versions_are_laid_side_by_side_in_words() {
        Staff.publish("page-compared", "1");
        Response second = paste(Staff.QUESTIONNAIRE
                .formatted("page-compared", "2")
                .replace("Minutes de marche", "Minutes de marche par jour"));
        page(address(second) + "/compare")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("De la version 1 à la version 2"),
                        containsString("Minutes de marche par jour"),
                        containsString("Avant")));
        String alone = imported("page-alone");
        page("/questionnaires/" + alone + "/compare").then().body(containsString("pas d’autre version à comparer"));
    }

    @Test
    void publishing_asks_of_each_score_whether_it_stays_comparable() {
        Staff.publish("page-stated", "1");
        Staff.addScale("page-stated", "1", "1").statusCode(201);
        String second = address(paste(Staff.QUESTIONNAIRE.formatted("page-stated", "2")));
        page(second + "/publish").then().statusCode(200).body(containsString("mesure-t-il toujours la même chose"));
        send(second + "/publish", given())
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Dites si « Marche » reste comparable"),
                        containsString("Cochez la case pour publier"),
                        containsString("aria-invalid")));
        send(second + "/publish", given().formParam("scale.walking", "BRIDGED").formParam("confirm", "yes"))
                .then()
                .statusCode(422)
                .body(containsString("Écrivez un facteur et une constante"));
        send(
                        second + "/publish",
                        given().formParam("scale.walking", "COMPARABLE").formParam("confirm", "yes"))
                .then()
                .statusCode(303);
        page(second + "?done=publish").then().body(allOf(containsString("Publié."), containsString("Marche")));
    }

    @Test
    void a_first_version_is_published_with_one_confirmation() {
        String id = imported("page-first");
        send("/questionnaires/" + id + "/publish", given().formParam("confirm", "yes"))
                .then()
                .statusCode(303);
        given().get("/fhir/Questionnaire/" + id).then().body("status", equalTo("active"));
    }

    @Test
    void a_draft_is_handed_to_its_reviewers_and_taken_back() {
        String id = imported("page-reviewed");
        send("/questionnaires/" + id + "/submit", given()).then().statusCode(303);
        page("/questionnaires/" + id).then().body(containsString("En relecture"));
        send("/questionnaires/" + id + "/withdraw", given()).then().statusCode(303);
        send("/questionnaires/" + id + "/withdraw", given())
                .then()
                .statusCode(409)
                .body(containsString("dans l’état où il est"));
    }

    @Test
    void a_form_sent_by_another_site_is_refused() {
        String id = imported("page-foreign");
        for (RequestSpecification foreign : new RequestSpecification[] {
            given().header("Sec-Fetch-Site", "cross-site"), given().header("Origin", "https://elsewhere.example")
        }) {
            send("/questionnaires/" + id + "/publish", foreign.formParam("confirm", "yes"))
                    .then()
                    .statusCode(403);
        }
        given().get("/fhir/Questionnaire/" + id).then().body("status", equalTo("draft"));
    }

    @Test
    void every_page_speaks_english_and_remembers_it() {
        given().queryParam("lang", "en")
                .get("/questionnaires")
                .then()
                .cookie("lang", "en")
                .body(containsString("Which questionnaire are you looking for?"));
        given().cookie("lang", "en")
                .get("/questionnaires/import")
                .then()
                .body(containsString("Import a questionnaire"));
    }

    private static String imported(String name) {
        String page = address(paste(BRANCHING.formatted(name)));
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** The address of the page of what was just imported. */
    private static String address(Response taken) {
        Matcher link =
                Pattern.compile("href=\"(/questionnaires/[^\"/]+)/preview\"").matcher(taken.asString());
        assertThat(link.find()).as(taken.asString()).isTrue();
        return link.group(1);
    }

    /** Pasted text as a browser sends it, in UTF-8. */
    private static Response paste(String text) {
        return given().multiPart(new MultiPartSpecBuilder(text)
                        .controlName("text")
                        .mimeType("text/plain")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post("/questionnaires/import");
    }

    private static String answer(String address, String value) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("value=" + value)
                .post(address)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static Response send(String address, RequestSpecification form) {
        return form.contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .post(address);
    }

    private static Response page(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
