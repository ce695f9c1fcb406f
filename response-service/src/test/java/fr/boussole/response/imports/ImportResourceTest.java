package fr.boussole.response.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.Topic;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.identity.Pseudonyms;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
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
class ImportResourceTest {

    private static final String HEADER =
            "episode,organisation,anchor_date,answered_at,age_band,sex,step,attribute.surgery,night,help,which,health,better\n";

    @Inject
    Region region;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    AgroalDataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final String reference = "I-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
    }

    @Test
    void both_answers_of_a_person_become_one_episode_with_two_completed_steps() {
        post(before("some", "70-79") + after("70-79"))
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("accepted", equalTo(2))
                .body("refused", equalTo(0));

        given().get("/api/episodes/" + pseudonym())
                .then()
                .statusCode(200)
                .body("invitations.status", contains("COMPLETED", "COMPLETED"))
                .body("attributes.surgery", equalTo("primary"));
    }

    @Test
    void a_file_sent_twice_changes_nothing_and_tells_nothing() throws SQLException {
        String file = before("some", "70-79") + after("70-79");
        post(file).body("accepted", equalTo(2));
        String state = state();

        post(file).statusCode(200).body("unchanged", equalTo(2)).body("accepted", equalTo(0));
        assertThat(state()).isEqualTo(state);
        try (var topic = new Topic(broker, "boussole.responses")) {
            assertThat(topic.await(pseudonym(), 2)).hasSize(2);
        }
    }

    @Test
    void other_answers_amend_and_are_told_with_the_next_version() throws IOException {
        post(before("some", "70-79") + after("70-79"));

        post(before("all", "70-79") + after("70-79"))
                .body("amended", equalTo(1))
                .body("unchanged", equalTo(1));

        try (var topic = new Topic(broker, "boussole.responses")) {
            JsonNode last = new ObjectMapper()
                    .readTree(topic.await(
                                    record -> record.key().startsWith(pseudonym())
                                            && record.value().contains("\"amended\""),
                                    1)
                            .get(0)
                            .value());
            assertThat(last.path("version").asInt()).isEqualTo(2);
            assertThat(last.path("status").asText()).isEqualTo("amended");
            assertThat(last.path("resource").path("status").asText()).isEqualTo("amended");
            assertThat(last.path("resource").toString()).contains("\"all\"").doesNotContain("\"some\"");
        }
    }

    @Test
    void the_same_step_twice_in_one_file_ends_with_the_later_answer() {
        post(before("some", "70-79") + before("some", "70-79") + before("all", "70-79"))
                .body("accepted", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("amended", equalTo(1));
    }

    @Test
    void a_row_that_contradicts_an_earlier_one_is_refused_each_time_that_the_file_is_sent() throws SQLException {
        String file = before("some", "70-79") + after("80-89");
        post(file)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(1))
                .body("firstRefusals[0].line", equalTo(3))
                .body("firstRefusals[0].column", equalTo("episode"));
        String state = state();

        post(file).body("unchanged", equalTo(1)).body("refused", equalTo(1));
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void another_file_may_correct_the_facts() {
        post(before("some", "70-79") + after("70-79"));

        post(before("some", "80-89") + after("80-89"))
                .body("unchanged", equalTo(2))
                .body("refused", equalTo(0));
        given().get("/api/episodes/" + pseudonym())
                .then()
                .body("version", equalTo(2))
                .body("ageBand", equalTo("80-89"));
    }

    @Test
    void what_has_happened_to_an_invitation_is_still_told_after_a_file_has_amended_it()
            throws IOException, SQLException {
        post(before("some", "70-79"));
        String life = "[{\"event\":\"PLANNED\",\"at\":\"2025-09-01T08:00:00Z\"},"
                + "{\"event\":\"SENT\",\"at\":\"2025-09-02T08:00:00Z\",\"channel\":\"EMAIL\",\"late\":0}]";
        live(life);

        post(before("some", "80-89") + after("80-89")).body("accepted", equalTo(1));

        try (var topic = new Topic(broker, "boussole.invitations")) {
            JsonNode told = new ObjectMapper()
                    .readTree(topic.await(
                                    record -> record.key().equals(pseudonym() + "/after")
                                            && record.value().contains("\"COMPLETED\""),
                                    1)
                            .get(0)
                            .value());
            assertThat(told.path("life"))
                    .extracting(event -> event.path("event").asText())
                    .containsExactly("PLANNED", "SENT", "COMPLETED");
            assertThat(told.at("/life/2/at").asText()).startsWith("2026-04-0");
        }
        assertThat(state()).contains("COMPLETED");
    }

    private void live(String life) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update invitation set life = ?::jsonb where episode = ?")) {
            update.setString(1, life);
            update.setString(2, pseudonym());
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    @Test
    void a_refused_row_stops_no_other_and_can_be_read_in_the_report() {
        String id = post("S,%s,2025-10-01,2025-09-12,,,before,,often,,,,\n".formatted(Region.UNIT)
                        + "S,%s,2025-10-01,2025-09-12,,,before,,some,,,,\n".formatted(Region.FOREIGN_UNIT)
                        + before("some", "70-79"))
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("accepted", equalTo(1))
                .body("refused", equalTo(2))
                .body("firstRefusals.line", contains(2, 3))
                .body("firstRefusals.column", contains("night", "organisation"))
                .extract()
                .path("id");

        String report = given().get("/api/imports/" + id + "/report")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(report.lines()).hasSize(3).first().isEqualTo("line,column,reason");
        given().get("/api/imports/" + id).then().statusCode(200).body("refused", equalTo(2));
    }

    @Test
    void a_header_that_does_not_fit_is_refused_whole() {
        given().contentType("text/csv")
                .queryParam("pathway", "hip")
                .body("episode,organisation,step,mood\nS,u,before,1\n")
                .post("/api/imports/responses")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems("anchor_date", "answered_at", "age_band", "sex", "mood"));
    }

    @Test
    void an_unknown_pathway_is_a_404_problem() {
        given().contentType("text/csv")
                .queryParam("pathway", "none")
                .body(HEADER)
                .post("/api/imports/responses")
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/pathway-not-found"));
    }

    @Test
    void a_broken_quote_keeps_what_stands_before_it() {
        post(before("some", "70-79") + "\"S-2,unit\nnever closed")
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(1));
    }

    @Test
    void more_rows_than_a_batch_are_all_written() {
        String rows = IntStream.range(0, 1203)
                .mapToObj(n -> "%s-%d,%s,2025-10-01,2025-09-12,70-79,F,before,primary,some,true,stick,7,\n"
                        .formatted(reference, n, Region.UNIT))
                .collect(Collectors.joining());

        post(rows).statusCode(200).body("accepted", equalTo(1203));
    }

    private String before(String night, String ageBand) {
        return "%s,%s,2025-10-01,2025-09-12,%s,F,before,primary,%s,true,stick|frame,7,\n"
                .formatted(reference, Region.UNIT, ageBand, night);
    }

    private String after(String ageBand) {
        return "%s,%s,2025-10-01,2026-04-02,%s,F,after,primary,,,,,true\n".formatted(reference, Region.UNIT, ageBand);
    }

    private String pseudonym() {
        return pseudonyms.of(Region.HOSPITAL, reference);
    }

    private String state() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select (select string_agg((to_jsonb(e) - 'stated_by')::text, '|') from episode e where id = ?)
                            || (select string_agg(i::text, '|' order by step) from invitation i where episode = ?)
                            || (select string_agg(r::text, '|' order by id) from response r where episode = ?)""")) {
            for (int i = 1; i <= 3; i++) {
                select.setString(i, pseudonym());
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static ValidatableResponse post(String rows) {
        return given().contentType("text/csv")
                .queryParam("pathway", "hip")
                .body((HEADER + rows).getBytes(StandardCharsets.UTF_8))
                .post("/api/imports/responses")
                .then();
    }
}
