package fr.boussole.response.enrolment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.identity.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class BulkResourceTest {

    @Inject
    Region region;

    private final String prefix = "B-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
    }

    @Test
    void a_refused_row_stops_no_other_and_has_its_line_and_reason() {
        String file = row(1, Region.UNIT) + "\n\n{\"broken\n" + row(2, Region.FOREIGN_UNIT) + "\n" + row(3, Region.UNIT)
                + "\n";

        post(file)
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("created", equalTo(2))
                .body("refused", equalTo(2))
                .body("results.line", contains(1, 3, 4, 5))
                .body("results.outcome", contains("created", "refused", "refused", "created"))
                .body("results[2].violations[0].pointer", equalTo("/organisation"));
    }

    @Test
    void a_file_sent_twice_changes_nothing() {
        String file = IntStream.range(0, 250).mapToObj(n -> row(n, Region.UNIT)).collect(Collectors.joining("\n"));
        post(file).statusCode(200).body("created", equalTo(250)).body("results", hasSize(250));

        post(file).statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(250));
    }

    @Test
    void a_person_twice_in_one_file_is_one_episode() {
        post(row(1, Region.UNIT) + "\n" + row(1, Region.UNIT))
                .statusCode(200)
                .body("results.outcome", contains("created", "unchanged"));
    }

    @Test
    void an_empty_file_is_an_empty_report() {
        post("\n").statusCode(200).body("rows", equalTo(0));
    }

    private String row(int number, String organisation) {
        return ("{\"establishmentReference\":\"%s-%d\",\"pathway\":\"hip\",\"organisation\":\"%s\",\"anchorDate\":\"2026-03-02\","
                        + "\"ageBand\":\"70-79\",\"sex\":\"M\",\"attributes\":{\"surgery\":\"primary\"}}")
                .formatted(prefix, number, organisation);
    }

    private static ValidatableResponse post(String file) {
        return given().contentType("application/x-ndjson")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/episodes/bulk")
                .then();
    }
}
