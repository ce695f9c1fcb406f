package fr.boussole.response.move;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.answer.OpenForms;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.identity.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class MovingTest {

    private static final LocalDate OPERATION =
            LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(30);
    private static final String WALK = Forms.walk("1").canonical().toString();
    private static final String AFTER = Forms.after("1").canonical().toString();
    private static final String FIRST = step("before", WALK, "P0D", "-P90D", "P0D") + ","
            + step("after", WALK, "P6M", "-P45D", "P45D") + "," + step("late", WALK, "P1Y", "-P60D", "P60D");
    private static final String SECOND = step("before", WALK, "P0D", "-P90D", "P0D")
            + "," + step("after", AFTER, "P5M", "-P30D", "P30D") + "," + step("over", AFTER, "P7D", "P0D", "P7D") + ","
            + step("two-years", AFTER, "P2Y", "-P60D", "P60D");

    @Inject
    Region region;

    @Inject
    Catalogue catalogue;

    @Inject
    OpenForms openForms;

    @Inject
    Moving moving;

    @Inject
    AgroalDataSource database;

    private final String pathway = "moved-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
        publish("1", "2026-01-01", "", FIRST);
    }

    @Test
    void those_on_a_pathway_finish_as_they_began_unless_its_author_decides_otherwise() {
        String before = enrol("A");
        publish("2", "2026-02-01", "", SECOND);
        moving.moveAll();

        episode(before).body("pathwayVersion", equalTo("1")).body("version", equalTo(1));
        episode(enrol("B")).body("pathwayVersion", equalTo("2"));
    }

    @Test
    void what_has_not_been_sent_goes_by_the_new_version_and_what_has_been_sent_by_its_own() {
        String moved = enrol("A");
        UUID sent = invitation(moved, "after");
        String unsent = enrol("B");
        given().post("/api/episodes/" + moved + "/invitations/after/link")
                .then()
                .statusCode(200);
        publish("2", "2026-02-01", "UNSENT_STEPS", SECOND);
        moving.moveAll();

        episode(moved)
                .body("pathwayVersion", equalTo("2"))
                .body("version", equalTo(2))
                .body("invitations.step", containsInAnyOrder("before", "after", "late", "two-years"))
                .body(due("after"), equalTo(day(OPERATION.plusMonths(6).minusDays(45))))
                .body(one("late", "status"), equalTo("CANCELLED"))
                .body(one("late", "reason"), equalTo("MOVED"))
                .body(one("two-years", "status"), equalTo("PLANNED"));
        episode(unsent).body(due("after"), equalTo(day(OPERATION.plusMonths(5).minusDays(30))));
        assertThat(form(sent)).isEqualTo(WALK);
        assertThat(form(invitation(unsent, "after"))).isEqualTo(AFTER);
    }

    @Test
    void a_date_that_moves_later_still_moves_what_was_sent_by_its_own_version() {
        String moved = enrol("A");
        given().post("/api/episodes/" + moved + "/invitations/after/link")
                .then()
                .statusCode(200);
        publish("2", "2026-02-01", "UNSENT_STEPS", SECOND);
        moving.moveAll();
        LocalDate later = OPERATION.plusDays(3);
        enrol("A", later);

        episode(moved)
                .body("version", equalTo(3))
                .body(due("after"), equalTo(day(later.plusMonths(6).minusDays(45))))
                .body(due("two-years"), equalTo(day(later.plusYears(2).minusDays(60))));
    }

    @Test
    void looked_at_again_nothing_changes_and_the_move_is_done() throws SQLException {
        String moved = enrol("A");
        publish("2", "2026-02-01", "UNSENT_STEPS", SECOND);
        moving.moveAll();
        String latecomer = enrol("B");
        update("update episode set pathway_version = '1' where id = ?", latecomer);
        moving.moveAll();
        episode(latecomer).body("pathwayVersion", equalTo("1"));
        update("update pathway_move set passed_at = passed_at - interval '1 hour' where pathway = ?", pathway);
        moving.moveAll();

        episode(moved).body("version", equalTo(2));
        episode(latecomer).body("pathwayVersion", equalTo("2")).body("version", equalTo(2));
        assertThat(count("select count(*) from pathway_move where pathway = ? and done_at is not null"))
                .isOne();
    }

    @Test
    void an_episode_of_which_nothing_is_expected_any_more_stays_as_it_is() throws SQLException {
        String over = enrol("A");
        update("update invitation set status = 'COMPLETED' where episode = ?", over);
        publish("2", "2026-02-01", "UNSENT_STEPS", SECOND);
        moving.moveAll();

        episode(over).body("pathwayVersion", equalTo("1")).body("version", equalTo(1));
    }

    @Test
    void a_move_that_was_stopped_goes_on_where_it_stopped() throws SQLException {
        update("""
                insert into episode (id, version, pathway, pathway_version, organisation, anchor_date, age_band, sex, attributes,
                                     created_at)
                select p.id || '-' || n, 1, p.id, '1', 'tilleuls-hip', current_date, '', 'U', '{}', now()
                from pathway p, generate_series(1001, 1450) n where p.id = ? and p.version = '1'""", pathway);
        update("""
                insert into invitation (id, episode, step, version, status, at, channel, due_from, due_to, expires_on)
                select gen_random_uuid(), id, 'after', 1, 'PLANNED', now(), 'LINK', current_date, current_date + 200,
                       current_date + 200
                from episode where pathway = ?""", pathway);
        publish("2", "2026-02-01", "UNSENT_STEPS", SECOND);
        String moved = "select count(*) from episode where pathway = ? and pathway_version = '2' and version = 2";

        do {
            assertThat(moving.moveSome()).isTrue();
        } while (count(moved) == 0);
        assertThat(count(moved)).isEqualTo(Moves.EPISODES_A_TRANSACTION);
        assertThat(
                        count(
                                "select count(*) from invitation join episode e on e.id = episode where pathway = ? and step = 'two-years'"))
                .isEqualTo(Moves.EPISODES_A_TRANSACTION);
        moving.moveAll();
        assertThat(count(moved)).isEqualTo(450);
        assertThat(
                        count(
                                "select count(*) from invitation join episode e on e.id = episode where pathway = ? and step = 'two-years'"))
                .isEqualTo(450);
    }

    private void publish(String version, String at, String migration, String steps) {
        region.send(
                "boussole.pathways", pathway + "|" + version, """
                {"id":"%s","version":"%s","publishedAt":"%sT00:00:00Z","title":{"fr":"Hanche"},"zone":"Europe/Paris",
                 "anchor":{"code":"operation","title":{"fr":"Opération"}},"migration":"%s","steps":[%s]}
                """.formatted(pathway, version, at, migration, steps));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> catalogue.pathway(pathway, version).isPresent());
    }

    private String enrol(String reference) {
        return enrol(reference, OPERATION);
    }

    private String enrol(String reference, LocalDate operation) {
        return given().contentType("application/json")
                .body(
                        "{\"establishmentReference\":\"%s\",\"pathway\":\"%s\",\"organisation\":\"%s\",\"anchorDate\":\"%s\"}"
                                .formatted(pathway + reference, pathway, Region.UNIT, operation))
                .post("/api/episodes")
                .then()
                .extract()
                .path("episode");
    }

    private static ValidatableResponse episode(String id) {
        return given().get("/api/episodes/" + id).then().statusCode(200);
    }

    private static UUID invitation(String episode, String step) {
        JsonPath json = episode(episode).extract().jsonPath();
        return UUID.fromString(json.getString(one(step, "id")));
    }

    private String form(UUID invitation) {
        return openForms.of(invitation).orElseThrow().form().canonical().toString();
    }

    private static String due(String step) {
        return one(step, "dueFrom");
    }

    private static String one(String step, String member) {
        return "invitations.find { it.step == '" + step + "' }." + member;
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private void update(String sql, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, pathway);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String step(String id, String questionnaire, String offset, String from, String to) {
        return """
                {"id":"%s","phase":"AFTER","questionnaire":"%s","offset":"%s","windowFrom":"%s","windowTo":"%s"}""".formatted(id, questionnaire, offset, from, to);
    }
}
