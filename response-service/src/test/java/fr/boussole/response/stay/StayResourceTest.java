package fr.boussole.response.stay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.boussole.response.MovingClock;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.identity.Pseudonyms;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class StayResourceTest {

    static final String MAPPING = """
            {"charset": "windows-1252", "separator": ";", "dates": ["dd/MM/yyyy"],
             "reference": "SEJOUR", "patient": "IPP", "pathway": {"constant": "hip"},
             "finess": "FINESS", "unit": "UF", "units": {"1203": "tilleuls-hip", "1204": "tilleuls-medicine"},
             "events": {"operation": "INTERV"}, "birthDate": "DDN", "sex": {"column": "SEXE", "codes": {"1": "M", "2": "F"}},
             "contact": {"name": "NOM", "email": "MAIL", "telephone": "TEL"},
             "exclusions": [{"code": "died", "as": "DECEASED", "when": [{"column": "MODE", "in": ["9"]}]},
                            {"code": "no-contact", "when": [{"unreachable": true}]}]}""";
    private static final String HEADER = "SEJOUR;IPP;FINESS;UF;INTERV;DDN;SEXE;NOM;MAIL;TEL;MODE\n";
    private static final String MAPPING_PATH = "/api/organisations/tilleuls/stay-mapping";
    private static final Charset CHARSET = Charset.forName("windows-1252");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    Region region;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Contacts contacts;

    @Inject
    AgroalDataSource database;

    @Inject
    RowForgetting forgetting;

    @Inject
    MovingClock clock;

    private final String prefix = "F-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
        given().contentType("application/json")
                .body(MAPPING)
                .put(MAPPING_PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void each_row_is_accepted_left_out_or_refused_with_its_line_column_and_reason() {
        String file = HEADER
                + row(1, "1203", "camille@example.org", "8")
                + row(2, "77", "camille@example.org", "8")
                + row(3, "1203", "", "8")
                + row(4, "1203", "x@example.org", "9")
                + row(5, "1203", "nobody", "8").replace(";2;", ";5;")
                + row(6, "", "zoé@example", "8");

        String id = post(file)
                .statusCode(200)
                .body("finishedAt", notNullValue())
                .body("rows", equalTo(6))
                .body("created", equalTo(1))
                .body("notEnrolled", equalTo(1))
                .body("excluded", equalTo(1))
                .body("refused", equalTo(3))
                .body("firstReasons.line", contains(3, 4, 5, 6, 6, 7))
                .body("firstReasons.column", contains("UF", "", "", "SEXE", "MAIL", "MAIL"))
                .body(not(containsString("nobody")))
                .extract()
                .path("id");
        given().get("/api/stays/" + id + "/report.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("stays-" + id))
                .body(containsString("2,created,,"))
                .body(containsString("4,not-enrolled,,no-contact"))
                .body(containsString("5,excluded,,died"))
                .body(containsString("6,refused,SEXE,"))
                .body(not(containsString(prefix)));
        given().get("/api/stays/" + id).then().statusCode(200).body("rows", equalTo(6));
        given().get("/api/episodes/" + pseudonym(3))
                .then()
                .body("notEnrolled", equalTo("no-contact"))
                .body("invitations.reason", everyItem(equalTo("NOT_ENROLLED")));
        given().get("/api/episodes/" + pseudonym(4)).then().statusCode(404);
    }

    @Test
    void a_contact_with_accents_is_read_in_the_hospital_s_charset() {
        post(HEADER + row(1, "1203", "a@example.org", "8")).body("created", equalTo(1));

        assertThat(contacts.of(pseudonym(1), "PATIENT").flatMap(Contact::name)).contains("Zoé Exemple");
        given().get("/api/episodes/" + pseudonym(1))
                .then()
                .body("ageBand", equalTo("70-79"))
                .body("sex", equalTo("F"));
    }

    @Test
    void a_file_sent_twice_changes_nothing() throws SQLException {
        String file = HEADER + row(1, "1203", "a@example.org", "8") + row(2, "1203", "", "8");
        post(file).body("created", equalTo(1)).body("notEnrolled", equalTo(1));
        String state = state();

        post(file)
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("created", equalTo(0))
                .body("amended", equalTo(0));
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void one_file_may_repeat_itself_and_not_contradict_itself() {
        String file = HEADER
                + row(1, "1203", "a@example.org", "8")
                + row(1, "1203", "a@example.org", "8")
                + row(1, "1204", "a@example.org", "8");

        post(file).body("created", equalTo(1)).body("unchanged", equalTo(1)).body("refused", equalTo(1));
        post(file).body("created", equalTo(0)).body("unchanged", equalTo(2)).body("refused", equalTo(1));
    }

    @Test
    void a_later_file_moves_dates_corrects_contacts_and_enrols_who_was_left_out() {
        post(HEADER + row(1, "1203", "a@example.org", "8") + row(2, "1203", "", "8"));

        post(HEADER
                        + row(1, "1203", "b@example.org", "8").replace(day(0), day(5))
                        + row(2, "1203", "c@example.org", "8"))
                .body("amended", equalTo(2));
        given().get("/api/episodes/" + pseudonym(1))
                .then()
                .body("invitations[0].dueTo", equalTo(TODAY.plusDays(5).toString()));
        assertThat(contacts.of(pseudonym(1), "PATIENT").flatMap(Contact::email)).contains("b@example.org");
        given().get("/api/episodes/" + pseudonym(2)).then().body("invitations.status", everyItem(equalTo("PLANNED")));
    }

    @Test
    void who_dies_is_asked_no_more_and_can_no_longer_be_reached() {
        post(HEADER + row(1, "1203", "a@example.org", "8"));

        post(HEADER + row(1, "1203", "a@example.org", "9")).body("amended", equalTo(1));
        given().get("/api/episodes/" + pseudonym(1)).then().body("invitations.reason", everyItem(equalTo("DECEASED")));
        assertThat(contacts.of(pseudonym(1), "PATIENT")).isEmpty();
    }

    @Test
    void a_file_of_statements_one_a_line_gets_the_same_report() {
        String line =
                "{\"establishmentReference\":\"%s-1\",\"pathway\":\"hip\",\"organisation\":\"%s\",\"anchorDate\":\"%s\","
                        + "\"contact\":{\"email\":\"%s\"}}\n";

        given().contentType("application/x-ndjson")
                .body((line.formatted(prefix, Region.UNIT, TODAY, "a@example.org")
                                + line.formatted(prefix, Region.FOREIGN_UNIT, TODAY, "none") + "{\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/stays")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("refused", equalTo(2))
                .body("firstReasons.line", contains(2, 2, 3))
                .body("firstReasons.column", contains("/organisation", "/contacts/PATIENT/email", ""));
    }

    @Test
    void a_file_without_a_column_of_the_mapping_changes_nothing() {
        post(HEADER.replace(";UF", "") + "\n").statusCode(400).body("violations.pointer", contains("UF"));
    }

    @Test
    void a_broken_quote_spoils_its_own_line_only() {
        post(HEADER
                        + row(1, "1203", "a@example.org", "8")
                        + row(2, "1203", "a@example.org", "8").replace("Zoé", "\"Zoé")
                        + row(3, "1203", "a@example.org", "8"))
                .statusCode(200)
                .body("created", equalTo(2))
                .body("firstReasons.line", contains(3));
    }

    @Test
    void what_became_of_each_row_is_forgotten_after_ninety_days_and_the_totals_are_kept() {
        clock.set(Instant.now());
        String id = post(HEADER + row(1, "1203", "a@example.org", "8") + row(2, "77", "a@example.org", "8"))
                .statusCode(200)
                .extract()
                .path("id");
        String report = "/api/stays/" + id + "/report.csv";

        clock.tick(Duration.ofDays(89));
        forgetting.forget();
        given().get(report).then().statusCode(200).body(containsString("3,refused,UF,"));

        clock.tick(Duration.ofDays(2));
        forgetting.forget();
        given().get(report).then().statusCode(410).body("title", notNullValue());
        given().get("/api/stays/" + id)
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("refused", equalTo(1))
                .body("firstReasons.size()", equalTo(0));
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void a_mapping_is_checked_against_the_hospital_and_shown_again() {
        given().get(MAPPING_PATH).then().statusCode(200).body("reference", equalTo("SEJOUR"));
        given().contentType("application/json")
                .body(MAPPING.replace("tilleuls-medicine", Region.FOREIGN_UNIT)
                        .replace("{\"constant\": \"hip\"}", "{\"constant\": \"none\"}"))
                .put(MAPPING_PATH)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/units/1204", "/pathway"));
        given().contentType("application/json")
                .body(MAPPING)
                .put("/api/organisations/port/stay-mapping")
                .then()
                .statusCode(404);
    }

    private String row(int number, String unit, String email, String mode) {
        return "%s-%d;4711;990000001;%s;%s;14/07/1951;2;Zoé Exemple;%s;;%s\n"
                .formatted(prefix, number, unit, day(0), email, mode);
    }

    private static String day(int later) {
        return TODAY.plusDays(later).format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }

    private String pseudonym(int number) {
        return pseudonyms.of(Region.HOSPITAL, prefix + "-" + number);
    }

    private String state() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select (select string_agg((to_jsonb(e) - 'stated_by')::text, '|' order by id) from episode e where id = any (?))
                            || (select string_agg(i::text, '|' order by episode, step) from invitation i where episode = any (?))
                            || (select string_agg(md5(c::text), '|' order by episode) from contact c where episode = any (?))""")) {
            for (int i = 1; i <= 3; i++) {
                select.setArray(i, connection.createArrayOf("text", new String[] {pseudonym(1), pseudonym(2)}));
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static ValidatableResponse post(String file) {
        return given().contentType("text/csv")
                .body(file.getBytes(CHARSET))
                .post("/api/stays")
                .then();
    }
}
