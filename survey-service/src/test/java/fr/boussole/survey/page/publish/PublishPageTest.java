package fr.boussole.survey.page.publish;

import static fr.boussole.survey.page.AuthorPages.address;
import static fr.boussole.survey.page.AuthorPages.imported;
import static fr.boussole.survey.page.AuthorPages.page;
import static fr.boussole.survey.page.AuthorPages.paste;
import static fr.boussole.survey.page.AuthorPages.send;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class PublishPageTest {

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
                        containsString("Dites si «\u00a0Marche\u00a0» reste comparable"),
                        containsString("Cochez la case pour publier"),
                        containsString("aria-invalid")));
        send(second + "/publish", given().formParam("scale.walking", "BRIDGED").formParam("confirm", "yes"))
                .then()
                .statusCode(422)
                .body(containsString("Écrivez soit un facteur et une constante"));
        send(
                        second + "/publish",
                        given().formParam("scale.walking", "COMPARABLE").formParam("confirm", "yes"))
                .then()
                .statusCode(303);
        page(second + "?done=publish").then().body(allOf(containsString("Publié."), containsString("Marche")));
    }

    @Test
    void a_conversion_is_published_from_a_pasted_table() {
        Staff.publish("page-table", "1");
        Staff.addScale("page-table", "1", "1").statusCode(201);
        String second = address(paste(Staff.QUESTIONNAIRE.formatted("page-table", "2")));
        send(second + "/publish", bridged("0\t0\n1\t900\n"))
                .then()
                .statusCode(422)
                .body(allOf(containsString("900"), containsString("table.walking")));
        send(second + "/publish", bridged("0\t1\n1\t1\n")).then().statusCode(303);

        page(second + "?done=publish").then().body(containsString("Publié."));
    }

    private static RequestSpecification bridged(String table) {
        return given().formParam("scale.walking", "BRIDGED")
                .formParam("table.walking", table)
                .formParam("source.walking", "312 patients")
                .formParam("confirm", "yes");
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
}
