package fr.boussole.survey.lifecycle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Where an organisation requires a review: one story that an author and a reviewer write together, so its parts have an order. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestProfile(ReviewTest.Required.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewTest {
    public static class Required implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("boussole.publication.review", "required");
        }
    }

    private static String questionnaire;

    @Test
    @Order(1)
    @TestSecurity(user = "ada", roles = "author")
    void a_draft_is_not_published_without_its_review() {
        String location =
                Staff.importing("reviewed", "1").then().statusCode(201).extract().header("Location");
        questionnaire = location.substring(location.indexOf("/fhir"));
        given().post(questionnaire + "/$publish")
                .then()
                .statusCode(409)
                .body("issue[0].diagnostics", containsString("reviewer must approve"));
        given().post(questionnaire + "/$submit").then().statusCode(200);
        given().post(questionnaire + "/$publish").then().statusCode(409);
    }

    @Test
    @Order(2)
    @TestSecurity(user = "rosa", roles = "reviewer")
    void another_person_approves() {
        given().post(questionnaire + "/$approve").then().statusCode(200);
    }

    @Test
    @Order(3)
    @TestSecurity(user = "ada", roles = "author")
    void what_was_approved_is_published() {
        given().post(questionnaire + "/$publish").then().statusCode(200);
    }
}
