package fr.boussole.survey.page.intake;

import static fr.boussole.survey.page.AuthorPages.paste;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import fr.boussole.survey.xlsform.Xlsx;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class IntakePageTest {

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
    void a_spreadsheet_of_kobo_is_imported_and_says_what_it_lost() {
        byte[] xlsx = Xlsx.of(
                "type | name | label\nselect_one yesno | hurt | Mal ?\ngeopoint | where | Où ?",
                "list_name | name | label\nyesno | y | Oui\nyesno | n | Non",
                "form_title | form_id | version\nEssai tableur | page-sheet | 1");
        given().multiPart("file", "form.xlsx", xlsx)
                .multiPart("text", "")
                .post("/questionnaires/import")
                .then()
                .statusCode(201)
                .body(allOf(
                        containsString("Essai tableur"),
                        containsString("Ce que le tableur disait"),
                        containsString("geopoint")));
    }

    @Test
    void a_spreadsheet_that_cannot_be_read_is_refused_beside_the_field() {
        given().multiPart("file", "form.xlsx", "PK, but no spreadsheet".getBytes(StandardCharsets.UTF_8))
                .multiPart("text", "")
                .post("/questionnaires/import")
                .then()
                .statusCode(422)
                .body(containsString("id=\"file-error\""));
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
}
