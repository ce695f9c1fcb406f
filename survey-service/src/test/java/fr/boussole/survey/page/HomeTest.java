package fr.boussole.survey.page;

import static io.restassured.RestAssured.given;
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
class HomeTest {
    @Test
    void the_page_lists_what_is_published_in_french_first() {
        String id = Staff.publish("listed", "1");
        given().get("/")
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .body(allOf(
                        containsString("Que demandons-nous aux patients"),
                        containsString("Essai listed"),
                        containsString("/fhir/Questionnaire/" + id)));
    }

    @Test
    void the_page_speaks_english_to_who_asks() {
        given().header("Accept-Language", "de, en;q=0.8")
                .get("/")
                .then()
                .header("Content-Language", "en")
                .body(containsString("What do we ask patients?"));
        given().queryParam("lang", "en").get("/").then().header("Content-Language", "en");
    }
}
