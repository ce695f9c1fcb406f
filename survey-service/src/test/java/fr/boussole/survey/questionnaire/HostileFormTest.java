package fr.boussole.survey.questionnaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would exhaust the service is refused in a sentence, and the service goes on. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "mallory", roles = "author")
class HostileFormTest {
    private static final String WHOLE =
            "{\"resourceType\": \"Questionnaire\", \"url\": \"urn:hostile\", \"item\": [%s]}";
    private static final String DISPLAY = "{\"linkId\": \"%s\", \"type\": \"display\"}";

    record Hostile(String name, int status, String body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> forms() {
        return Stream.of(
                new Hostile("100,000 items", 422, items(100_000)),
                new Hostile("500 levels", 400, nested(500)),
                new Hostile("100 levels", 422, nested(100)),
                new Hostile("a JSON array 100,000 deep", 400, "[".repeat(100_000)),
                new Hostile(
                        "a million objects", 422, WHOLE.formatted("{\"code\": [" + "{},".repeat(1_000_000) + "{}]}")),
                new Hostile("a number of a million digits", 400, member("1".repeat(1_000_000))),
                new Hostile("an exponent of a billion", 422, member("1e999999999")),
                new Hostile(
                        "a limit with a huge exponent",
                        422,
                        WHOLE.formatted("{\"linkId\": \"a\", \"type\": \"string\", \"maxLength\": 1e999999999}")),
                new Hostile(
                        "a member given twice", 400, "{\"resourceType\": \"Questionnaire\", \"resourceType\": \"x\"}"),
                new Hostile(
                        "a text of 4 MB that is a linkId",
                        422,
                        WHOLE.formatted(DISPLAY.formatted("x".repeat(4_000_000)))),
                new Hostile("each waits for the other", 422, waiting("b", "a")),
                new Hostile("a chain of 4,000 conditions", 422, chain(4_000)),
                new Hostile("10 MB", 413, member("\"" + "x".repeat(10 << 20) + "\"")),
                new Hostile("50 MB", 413, member("\"" + "x".repeat(50 << 20) + "\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void it_is_refused(Hostile form) {
        Staff.post("/fhir/Questionnaire", form.body())
                .then()
                .statusCode(form.status())
                .contentType("application/fhir+json")
                .body("issue[0].severity", equalTo("error"));
    }

    @Test
    void a_file_of_6_MB_is_refused() {
        given().multiPart("file", "big.json", new byte[6 << 20], "application/json")
                .post("/fhir/Questionnaire")
                .then()
                .statusCode(413);
    }

    @Test
    void a_remark_made_ten_thousand_times_is_said_once() {
        String nulls =
                IntStream.range(0, 10_000).mapToObj(i -> "\"m" + i + "\": null").collect(Collectors.joining(","));
        String body = Staff.post(
                        "/fhir/Questionnaire/$validate", "{\"resourceType\": \"Questionnaire\", " + nulls + "}")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(body).contains("(10000 places)").hasSizeLessThan(10_000);
    }

    @AfterEach
    void the_service_goes_on() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static String items(int count) {
        return WHOLE.formatted(IntStream.range(0, count)
                .mapToObj(i -> "{\"linkId\":\"" + i + "\"}")
                .collect(Collectors.joining(",")));
    }

    private static String nested(int depth) {
        StringBuilder item = new StringBuilder(DISPLAY.formatted("leaf"));
        for (int i = 0; i < depth; i++) {
            item.insert(0, "{\"linkId\": \"" + i + "\", \"type\": \"group\", \"item\": [")
                    .append("]}");
        }
        return WHOLE.formatted(item);
    }

    private static String member(String json) {
        return "{\"resourceType\": \"Questionnaire\", \"a\": " + json + "}";
    }

    private static String waiting(String... questions) {
        String[] linkIds = {"a", "b"};
        return WHOLE.formatted(IntStream.range(0, 2)
                .mapToObj(i -> waiting(linkIds[i], questions[i]))
                .collect(Collectors.joining(",")));
    }

    private static String chain(int length) {
        return WHOLE.formatted(IntStream.range(0, length)
                        .mapToObj(i -> waiting("q" + i, "q" + (i + 1)))
                        .collect(Collectors.joining(","))
                + ", {\"linkId\": \"q" + length + "\", \"type\": \"boolean\"}");
    }

    private static String waiting(String linkId, String question) {
        return "{\"linkId\": \"" + linkId + "\", \"type\": \"boolean\", \"enableWhen\": [{\"question\": \"" + question
                + "\", \"operator\": \"=\", \"answerBoolean\": true}]}";
    }
}
