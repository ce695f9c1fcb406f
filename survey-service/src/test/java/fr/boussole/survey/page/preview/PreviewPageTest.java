package fr.boussole.survey.page.preview;

import static fr.boussole.survey.page.AuthorPages.answer;
import static fr.boussole.survey.page.AuthorPages.imported;
import static fr.boussole.survey.page.AuthorPages.page;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class PreviewPageTest {

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
                .body(allOf(containsString("Où\u00a0?"), containsString("Question 2 sur 3"), containsString("_top")));
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
}
