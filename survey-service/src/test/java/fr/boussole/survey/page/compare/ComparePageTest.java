package fr.boussole.survey.page.compare;

import static fr.boussole.survey.page.AuthorPages.address;
import static fr.boussole.survey.page.AuthorPages.imported;
import static fr.boussole.survey.page.AuthorPages.page;
import static fr.boussole.survey.page.AuthorPages.paste;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class ComparePageTest {

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
}
