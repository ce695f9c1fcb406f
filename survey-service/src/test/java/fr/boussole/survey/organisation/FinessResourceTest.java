package fr.boussole.survey.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import fr.boussole.survey.organisation.finess.FinessNumber;
import fr.boussole.survey.organisation.finess.RowReaderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "admin")
class FinessResourceTest {
    /** Ten thousand rows may take more than half a minute on a busy machine; nothing is timed here. */
    private static final RestAssuredConfig PATIENT = RestAssured.config()
            .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 600_000));

    private static final String FIRST = "finess;etalab;93;2026-05-12\n";

    @Test
    void ten_thousand_establishments_come_once_in_their_regions_and_bad_lines_are_told_exactly() {
        String file = FIRST
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> switch (i) {
                            case 4_000 -> line("310000000", "31");
                            case 7_000 -> "structureet;\"broken";
                            case 9_000 -> line(number(31_000_001), "31");
                            default -> line(number(31_000_000 + i), i % 10 == 0 ? "32" : "31");
                        })
                        .collect(Collectors.joining("\n"));
        String id = send("?department=31", file)
                .statusCode(200)
                .body("rows", equalTo(10_000))
                .body("refused", equalTo(3))
                .body("firstRefusals.line", contains(4_002, 7_002, 9_002))
                .body("firstRefusals.column", contains("nofinesset", "", "nofinesset"))
                .body("passedOver", equalTo(997))
                .body("created", equalTo(9_000))
                .extract()
                .path("id");
        send("?department=31", file)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(9_000));
        given().get("/api/organisations/finess/" + id).then().body("created", equalTo(9_000));
        assertThat(given().get("/api/organisations/finess/" + id + "/report")
                        .then()
                        .extract()
                        .asString()
                        .lines())
                .hasSize(1 + 9_000 + 3)
                .contains(
                        "4002,,REFUSED,nofinesset,\"“310000000” is no FINESS: nine characters, the last of which is a check digit\"");
        given().get("/api/organisations").then().body("id", hasItems("region-76", number(31_000_001)));
    }

    @Test
    void an_establishment_made_here_is_recognised_by_its_number_and_keeps_its_name() {
        String number = number(33_100_000);
        Staff.put("/api/organisations/by-hand", """
                {"type": "ESTABLISHMENT", "name": "Notre hôpital", "identifiers": [{"system": "%s", "value": "%s"}]}
                """.formatted(FinessNumber.SYSTEM, number))
                .then()
                .statusCode(201);
        String id = send("?finess=" + number, FIRST + line(number, "33"))
                .body("updated", equalTo(1))
                .body("created", equalTo(0))
                .extract()
                .path("id");
        given().get("/api/organisations/finess/" + id + "/report")
                .then()
                .statusCode(200)
                .body(containsString("UPDATED,rslongue"))
                .body(containsString("Stays “Notre hôpital”"));
        given().get("/api/organisations/by-hand/history")
                .then()
                .body("events.change", contains("CREATED", "MOVED"))
                .body("events[1].organisation.parent", equalTo("region-75"));
    }

    @Test
    void a_name_that_the_file_changes_is_a_renaming() {
        String number = number(33_200_000);
        send("?finess=" + number, FIRST + line(number, "33")).body("created", equalTo(1));
        send("?finess=" + number, FIRST + line(number, "33").replace("CENTRE", "GRAND CENTRE"))
                .body("updated", equalTo(1));
        given().get("/api/organisations/" + number + "/history")
                .then()
                .body("events.change", contains("CREATED", "RENAMED"))
                .body("events[1].organisation.formerNames.name", contains("CENTRE " + number + " É"));
    }

    @Test
    void a_line_told_twice_is_refused_and_a_given_region_is_followed() {
        String number = number(33_300_000);
        Staff.put("/api/organisations/finess-region", "{\"type\": \"REGION\", \"name\": \"R\"}")
                .then()
                .statusCode(201);
        send("?finess=" + number + "&region=finess-region", FIRST + line(number, "33") + "\n" + line(number, "33"))
                .body("created", equalTo(1))
                .body("firstRefusals.line", contains(3))
                .body("firstRefusals.reason", contains(containsString("line 2")));
        given().get("/api/organisations/" + number + "/history")
                .then()
                .body("events[0].organisation.parent", equalTo("finess-region"));
        send("?department=33&region=nowhere", FIRST).statusCode(422);
    }

    @Test
    void the_whole_country_or_another_file_is_refused() {
        send("", FIRST + line(number(33_400_000), "33")).statusCode(400).body("type", containsString("no-filter"));
        send("?department=33", "a,b,c\n1,2,3").statusCode(400).body("type", containsString("not-finess"));
        send("?department=33", "").statusCode(400);
    }

    private static String line(String number, String department) {
        return RowReaderTest.line(number, "CH", "CENTRE " + number + " É", department, "355");
    }

    private static String number(int body) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> "%08d%d".formatted(body, digit))
                .filter(FinessNumber::isOne)
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse send(String query, String file) {
        return given().config(PATIENT)
                .contentType("text/csv")
                .body(file.getBytes(Charset.forName("windows-1252")))
                .post("/api/organisations/finess" + query)
                .then();
    }
}
