package fr.boussole.survey.page.find;

import static fr.boussole.survey.page.AuthorPages.page;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class FindPageTest {

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
}
