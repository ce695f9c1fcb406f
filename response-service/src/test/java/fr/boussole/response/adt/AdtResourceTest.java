package fr.boussole.response.adt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.identity.Pseudonyms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class AdtResourceTest {

    private static final String MAPPING_PATH = "/api/organisations/tilleuls/feed-mapping";
    static final String MAPPING = """
            {"senders": [{"application": "SIH", "facility": "990000001"}],
             "units": {"1203": "tilleuls-hip", "1204": "tilleuls-medicine"},
             "rules": [{"pathway": "hip", "when": {"class": ["I", "IMP"], "unit": ["1203", ""]},
                        "events": {"operation": ["ADMISSION", "EXPECTED_ADMISSION"]}}]}""";

    @Inject
    Region region;

    @Inject
    Contacts contacts;

    @Inject
    Pseudonyms pseudonyms;

    private final String visit = "H-" + Ids.next();
    private int sent;

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
    void an_admission_enrols_and_is_acknowledged() {
        Messages message = message("A01");

        assertThat(send(message)).contains("MSA|AA|" + visit + "-1\r").doesNotContain("ERR");
        episode()
                .statusCode(200)
                .body("organisation", equalTo(Region.UNIT))
                .body("anchorDate", equalTo("2026-03-02"))
                .body("ageBand", equalTo("70-79"))
                .body("sex", equalTo("F"));
        assertThat(contacts.of(pseudonym(), "PATIENT").flatMap(Contact::name)).contains("Zoé Exemple");
    }

    @Test
    void a_message_that_comes_again_changes_nothing_and_another_of_its_id_is_not_taken() {
        Messages message = message("A01");
        send(message);

        assertThat(send(message)).contains("MSA|AA|");
        assertThat(send(message.with("PV1", 44, "20260303"))).contains("MSA|AE|", "ERR||MSH^1^10|205^");
        episode().body("version", equalTo(1)).body("anchorDate", equalTo("2026-03-02"));
    }

    @Test
    void the_same_told_under_another_id_changes_nothing() {
        send(message("A01"));

        assertThat(send(message("A08"))).contains("MSA|AA|");
        episode().body("version", equalTo(1));
    }

    @Test
    void an_update_moves_the_schedule_and_keeps_what_it_does_not_tell() {
        send(message("A01"));

        send(message("A08")
                .with("PV1", 44, "20260309")
                .with("PID", 13, "")
                .with("PID", 11, "")
                .with("PV1", 3, ""));
        episode()
                .body("version", equalTo(2))
                .body("organisation", equalTo(Region.UNIT))
                .body("invitations[0].dueTo", equalTo("2026-03-09"));
        assertThat(contacts.of(pseudonym(), "PATIENT").flatMap(Contact::email)).contains("zoe@example.org");
    }

    @Test
    void a_discharge_that_comes_before_its_admission_enrols_and_the_admission_comes_too_late() {
        send(message("A03")
                .at("20260306110000+0100")
                .with("PV1", 45, "20260306110000")
                .with("PID", 8, "M"));

        assertThat(send(message("A01"))).contains("MSA|AA|").contains("later of this stay");
        episode().statusCode(200).body("version", equalTo(1)).body("sex", equalTo("M"));
    }

    @Test
    void an_admission_that_is_called_off_cancels_what_is_unsent_and_a_new_one_brings_it_back() {
        send(message("A01"));

        assertThat(send(message("A11").at("20260303080000+0100"))).contains("MSA|AA|");
        episode()
                .body("invitations.status", everyItem(equalTo("CANCELLED")))
                .body("invitations.reason", everyItem(equalTo("ANCHOR_CANCELLED")));
        assertThat(send(message("A01"))).contains("later of this stay");
        send(message("A01").at("20260304080000+0100").with("PV1", 44, "20260304080000"));
        episode().body("anchorDate", equalTo("2026-03-04")).body("invitations.status", everyItem(equalTo("PLANNED")));
    }

    @Test
    void what_is_called_off_before_it_was_known_stays_unknown() {
        assertThat(send(message("A11").at("20260303080000+0100")))
                .contains("MSA|AA|")
                .contains("Nothing was known");
        assertThat(send(message("A01"))).contains("later of this stay");
        episode().statusCode(404);
    }

    @Test
    void a_discharge_that_is_called_off_leaves_an_operation_as_it_is() {
        send(message("A01"));

        assertThat(send(message("A13").at("20260307080000+0100"))).contains("MSA|AA|");
        episode().body("invitations.status", everyItem(equalTo("PLANNED")));
    }

    @Test
    void who_has_died_is_asked_no_more() {
        send(message("A01"));

        send(message("A08").at("20260305080000+0100").with("PID", 30, "Y"));
        episode().body("invitations.reason", everyItem(equalTo("DECEASED")));
        assertThat(contacts.of(pseudonym(), "PATIENT")).isEmpty();
    }

    @Test
    void a_stay_that_fits_no_rule_is_acknowledged_and_not_kept() {
        assertThat(send(message("A01").with("PV1", 2, "E"))).contains("MSA|AA|").contains("No rule");
        episode().statusCode(404);
    }

    @Test
    void what_cannot_be_taken_says_where_and_may_be_sent_again_once_mended() {
        Messages message = message("A01").with("PID", 13, "12");

        assertThat(send(message)).contains("MSA|AE|", "ERR||PID^1^13|102^").doesNotContain("zoe");
        episode().statusCode(404);
        assertThat(send(message.with("PID", 13, "0639981234"))).contains("MSA|AA|");
    }

    @Test
    void what_is_not_for_here_is_rejected() {
        assertThat(send(message("A02"))).contains("MSA|AR|", "201^");
        assertThat(send(message("A01").with("MSH", 9, "ORU^R01"))).contains("MSA|AR|", "200^");
        assertThat(send(message("A01").with("MSH", 12, "3.0"))).contains("MSA|AR|", "203^");
        assertThat(send(message("A01").with("MSH", 3, "UNKNOWN"))).contains("MSA|AR|", "ERR||MSH^1^3|204^");
        assertThat(send(message("A01").with("MSH", 10, ""))).contains("MSA|AR|", "101^");
    }

    @Test
    void a_message_is_read_and_answered_in_its_own_charset() {
        Charset charset = Charset.forName("ISO-8859-15");

        String answer = send(message("A01").with("MSH", 18, "8859/15"), charset);
        assertThat(answer).contains("|8859/15\r").contains("MSA|AA|");
        assertThat(contacts.of(pseudonym(), "PATIENT").flatMap(Contact::name)).contains("Zoé Exemple");
    }

    @Test
    void what_does_not_begin_like_a_message_is_a_problem() {
        given().contentType("application/hl7-v2")
                .body("hello".getBytes(StandardCharsets.UTF_8))
                .post("/hl7v2")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_mapping_is_checked_and_a_system_speaks_for_one_hospital_only() {
        given().get(MAPPING_PATH).then().statusCode(200).body("rules.pathway", contains("hip"));
        given().contentType("application/json")
                .body(MAPPING.replace("tilleuls-medicine", "port-hip").replace("\"operation\"", "\"discharge\""))
                .put(MAPPING_PATH)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/units/1204", "/rules/0/events"));
        given().contentType("application/json")
                .body(MAPPING)
                .put("/api/organisations/port/feed-mapping")
                .then()
                .statusCode(404);
    }

    private Messages message(String trigger) {
        return Messages.of(trigger, visit + "-" + ++sent, visit);
    }

    private static String send(Messages message) {
        return send(message, StandardCharsets.UTF_8);
    }

    private static String send(Messages message, Charset charset) {
        byte[] answer = given().contentType("application/hl7-v2")
                .body(message.text().getBytes(charset))
                .post("/hl7v2")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(answer, charset);
    }

    private ValidatableResponse episode() {
        return given().get("/api/episodes/" + pseudonym()).then();
    }

    private String pseudonym() {
        return pseudonyms.of(Region.HOSPITAL, visit);
    }
}
