package fr.boussole.survey.questionnaire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.xlsform.Xlsx;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class XlsFormResourceTest {
    private static final String SURVEY = """
            type | name | label | relevant | choice_filter
            select_one yn | walked | Avez-vous marché ? | | big=1
            integer | minutes | Combien de minutes ? | ${walked} = 'yes' |
            """;
    private static final String CHOICES = "list_name | name | label\nyn | yes | Oui\nyn | no | Non";

    @Test
    void a_form_becomes_a_draft_and_says_what_did_not_follow() {
        byte[] form =
                Xlsx.of(SURVEY, CHOICES, "form_title | form_id | version | default_language\nMarche | marche | 1 | fr");
        String location = post("", form)
                .statusCode(201)
                .header("Location", containsString("/fhir/Questionnaire/"))
                .body("issue.expression.flatten()", hasItem("survey[2].choice_filter"))
                .extract()
                .header("Location");
        given().get(location)
                .then()
                .body("title", equalTo("Marche"))
                .body("url", equalTo("urn:xlsform:marche"))
                .body("item[1].enableWhen[0].answerCoding.code", equalTo("yes"));
        post("", form).statusCode(200);
        post("?url=https://example.org/walk&version=3", form).statusCode(201);
        given().queryParam("url", "https://example.org/walk")
                .get("/fhir/Questionnaire")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void a_form_is_uploaded_as_a_file_too() {
        given().multiPart("file", "form.xlsx", Xlsx.of(SURVEY, CHOICES, "form_id | version\nuploaded | 1"))
                .post(XlsFormResource.PATH)
                .then()
                .statusCode(201)
                .body("issue[0].diagnostics", startsWith("Kept as a draft"));
        given().multiPart("other", "x").post(XlsFormResource.PATH).then().statusCode(400);
    }

    @Test
    void what_is_unclear_is_refused_with_its_place_and_nothing_is_kept() {
        post("", Xlsx.of("type | name\nselect_one nothing | a", "", "form_id\nunclear"))
                .statusCode(422)
                .body("issue.severity", hasItem("error"))
                .body("issue.expression.flatten()", hasItem("survey[2].type"));
        given().queryParam("url", "urn:xlsform:unclear")
                .get("/fhir/Questionnaire")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void what_is_no_workbook_or_too_large_is_refused_as_a_problem() {
        post("", "no workbook".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", containsString("unreadable-workbook"));
        post("", new byte[6 * 1024 * 1024]).statusCode(413);
    }

    private static ValidatableResponse post(String query, byte[] form) {
        return given().contentType(XlsFormResource.XLSX)
                .body(form)
                .post(XlsFormResource.PATH + query)
                .then();
    }
}
