package fr.boussole.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every endpoint against every role: who may write, who may read, who may neither. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessTest {
    private record Call(String method, String path, Set<String> allowed) {}

    private static final Set<String> STAFF =
            Set.of("author", "reviewer", "coordinator", "interviewer", "quality", "regional", "admin");

    /** What is not JSON. */
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "/api/questionnaires/xlsform", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "/api/organisations/finess", "text/csv");

    private static final List<Call> CALLS = List.of(
            new Call("POST", "/fhir/Questionnaire", Set.of("author")),
            new Call("PUT", "/fhir/Questionnaire/nowhere", Set.of("author")),
            new Call("POST", "/fhir/Questionnaire/nowhere/$submit", Set.of("author")),
            new Call("POST", "/fhir/Questionnaire/nowhere/$withdraw", Set.of("author")),
            new Call("POST", "/fhir/Questionnaire/nowhere/$approve", Set.of("reviewer")),
            new Call("POST", "/fhir/Questionnaire/nowhere/$return", Set.of("reviewer")),
            new Call("POST", "/fhir/Questionnaire/nowhere/$publish", Set.of("author", "admin")),
            new Call("POST", "/fhir/Questionnaire/nowhere/%24publish", Set.of("author", "admin")),
            new Call("POST", "/fhir/Questionnaire/nowhere/$retire", Set.of("author", "admin")),
            new Call("GET", "/api/questionnaires/nowhere/moves", STAFF),
            new Call("POST", "/api/questionnaires/nowhere/$try", STAFF),
            new Call("GET", "/api/questionnaires/nowhere/difference", STAFF),
            new Call("POST", "/fhir/ValueSet", Set.of("author")),
            new Call("POST", "/fhir/CodeSystem", Set.of("author")),
            new Call("POST", "/fhir/Questionnaire/$validate", STAFF),
            new Call("POST", "/fhir/QuestionnaireResponse/$validate", STAFF),
            new Call("POST", "/api/scales", Set.of("author")),
            new Call("POST", "/api/scales/$score", STAFF),
            new Call("GET", "/api/instruments", STAFF),
            new Call("GET", "/api/instruments/who-5", STAFF),
            new Call("POST", "/api/instruments/who-5/$bind", Set.of("author")),
            new Call("POST", "/api/pathways", Set.of("author")),
            new Call("PUT", "/api/organisations", Set.of("author", "admin")),
            new Call("PUT", "/api/organisations/nowhere", Set.of("author", "admin")),
            new Call("POST", "/api/questionnaires/xlsform", Set.of("author")),
            new Call("POST", "/api/organisations/nowhere/$rename", Set.of("author", "admin")),
            new Call("POST", "/api/organisations/nowhere/$close", Set.of("author", "admin")),
            new Call("POST", "/api/organisations/nowhere/$merge", Set.of("author", "admin")),
            new Call("POST", "/api/organisations/nowhere/$reopen", Set.of("author", "admin")),
            new Call("POST", "/api/organisations/finess", Set.of("author", "admin")),
            new Call("GET", "/api/organisations/finess/nowhere", Set.of("author", "admin")),
            new Call("GET", "/api/organisations/finess/nowhere/report", Set.of("author", "admin")),
            new Call("GET", "/api/organisations/nowhere/history", STAFF),
            new Call("GET", "/fhir/Questionnaire", STAFF),
            new Call("GET", "/fhir/Questionnaire/nowhere", STAFF),
            new Call("GET", "/fhir/Questionnaire/nowhere/_history", STAFF),
            new Call("GET", "/fhir/Questionnaire/nowhere/_history/1", STAFF),
            new Call("GET", "/fhir/Questionnaire/$resolve?canonical=urn:nowhere", STAFF),
            new Call("GET", "/fhir/ValueSet", STAFF),
            new Call("GET", "/fhir/ValueSet/nowhere", STAFF),
            new Call("GET", "/fhir/CodeSystem", STAFF),
            new Call("GET", "/api/import-policy", STAFF),
            new Call("GET", "/api/scales", STAFF),
            new Call("GET", "/api/pathways", STAFF),
            new Call("GET", "/api/pathways/nowhere", STAFF),
            new Call("GET", "/api/pathways/nowhere/1", STAFF),
            new Call("POST", "/api/pathways/$simulate", STAFF),
            new Call("GET", "/api/organisations", STAFF),
            new Call("GET", "/", STAFF),
            new Call("GET", "/questionnaires", Set.of("author", "reviewer")),
            new Call("GET", "/questionnaires/import", Set.of("author")),
            new Call("POST", "/questionnaires/import", Set.of("author")),
            new Call("GET", "/questionnaires/nowhere", Set.of("author", "reviewer")),
            new Call("GET", "/questionnaires/nowhere/preview", Set.of("author", "reviewer")),
            new Call("GET", "/questionnaires/nowhere/preview/phone", Set.of("author", "reviewer")),
            new Call("POST", "/questionnaires/nowhere/preview/phone", Set.of("author", "reviewer")),
            new Call("GET", "/questionnaires/nowhere/compare", Set.of("author", "reviewer")),
            new Call("GET", "/questionnaires/nowhere/publish", Set.of("author")),
            new Call("POST", "/questionnaires/nowhere/publish", Set.of("author")),
            new Call("POST", "/questionnaires/nowhere/submit", Set.of("author")),
            new Call("POST", "/questionnaires/nowhere/withdraw", Set.of("author")),
            new Call("POST", "/questionnaires/nowhere/retire", Set.of("author")),
            new Call("POST", "/questionnaires/nowhere/approve", Set.of("reviewer")),
            new Call("POST", "/questionnaires/nowhere/return", Set.of("reviewer")));

    @Test
    @TestSecurity(user = "a", roles = "author")
    void an_author_writes_and_reads() {
        assertRole("author");
    }

    @Test
    @TestSecurity(user = "a", roles = "reviewer")
    void a_reviewer_approves_or_sends_back_and_reads() {
        assertRole("reviewer");
    }

    @Test
    @TestSecurity(user = "a", roles = "coordinator")
    void a_coordinator_only_reads() {
        assertRole("coordinator");
    }

    @Test
    @TestSecurity(user = "a", roles = "interviewer")
    void an_interviewer_only_reads() {
        assertRole("interviewer");
    }

    @Test
    @TestSecurity(user = "a", roles = "quality")
    void a_quality_manager_only_reads() {
        assertRole("quality");
    }

    @Test
    @TestSecurity(user = "a", roles = "regional")
    void a_regional_structure_only_reads() {
        assertRole("regional");
    }

    @Test
    @TestSecurity(user = "a", roles = "admin")
    void an_admin_writes_organisations_publishes_retires_and_reads() {
        assertRole("admin");
    }

    @Test
    @TestSecurity(user = "a", roles = "patient")
    void an_account_without_a_role_of_ours_is_refused_everything() {
        assertRole("patient");
    }

    @Test
    void whoever_is_not_signed_in_is_refused_everything() {
        for (Call call : CALLS) {
            assertThat(status(call)).as(call.toString()).isEqualTo(401);
        }
    }

    @Test
    @TestSecurity(user = "a", roles = "reviewer")
    void a_file_is_taken_from_an_author_only() {
        given().multiPart("file", "q.json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/json")
                .post("/fhir/Questionnaire")
                .then()
                .statusCode(403);
    }

    @Test
    void what_a_server_can_do_and_how_it_is_need_no_signing_in() {
        given().get("/fhir/metadata").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    @TestSecurity(user = "a", roles = "quality")
    void a_refusal_under_fhir_is_an_OperationOutcome_and_elsewhere_a_problem() {
        given().contentType("application/fhir+json")
                .body("{}")
                .post("/fhir/Questionnaire")
                .then()
                .statusCode(403)
                .contentType("application/fhir+json")
                .body("issue[0].code", equalTo("forbidden"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/scales")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private static void assertRole(String role) {
        for (Call call : CALLS) {
            if (call.allowed().contains(role)) {
                assertThat(status(call))
                        .as("%s %s", role, call)
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                assertThat(status(call)).as("%s %s", role, call).isEqualTo(403);
            }
        }
    }

    private static int status(Call call) {
        return sent(call)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .request(call.method(), call.path())
                .statusCode();
    }

    /** As a program sends it, or a page's form. */
    private static RequestSpecification sent(Call call) {
        if (call.method().equals("GET")) {
            return given();
        }
        if (!call.path().startsWith("/questionnaires")) {
            return given().contentType(CONTENT_TYPES.getOrDefault(call.path(), "application/json"))
                    .body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return call.path().endsWith("/import")
                ? given().multiPart("text", "")
                : given().contentType("application/x-www-form-urlencoded").body("value=");
    }
}
