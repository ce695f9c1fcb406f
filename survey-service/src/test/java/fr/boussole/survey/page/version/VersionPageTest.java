package fr.boussole.survey.page.version;

import static fr.boussole.survey.page.AuthorPages.imported;
import static fr.boussole.survey.page.AuthorPages.page;
import static fr.boussole.survey.page.AuthorPages.send;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import fr.boussole.survey.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class VersionPageTest {

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
}
