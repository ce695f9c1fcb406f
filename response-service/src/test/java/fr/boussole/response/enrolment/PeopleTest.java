package fr.boussole.response.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.Topic;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.identity.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is enrolled: how they are reached, who they are, who is not enrolled, and events that are called off. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class PeopleTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String CONTACT =
            "\"contact\":{\"name\":\"Camille Exemple\",\"email\":\"camille@example.org\",\"language\":\"fr\",\"birthYear\":\"1948\"},";

    @Inject
    Region region;

    @Inject
    Contacts contacts;

    @Inject
    AgroalDataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final String reference = "P-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
    }

    @Test
    void a_contact_is_kept_sealed_and_shown_nowhere() throws SQLException {
        String episode = begun(CONTACT);

        assertThat(contacts.of(episode, "PATIENT")).flatMap(Contact::email).contains("camille@example.org");
        assertThat(contacts.of(episode, "PATIENT")).flatMap(Contact::birthYear).contains(1948);
        given().get("/api/episodes/" + episode).then().body(not(Matchers.containsString("amille")));
        assertThat(rows(episode)).doesNotContain("amille");
        try (var topic = new Topic(broker, "boussole.invitations")) {
            assertThat(topic.await(episode, 2))
                    .allSatisfy(record -> assertThat(record.value()).doesNotContain("amille"));
        }
    }

    @Test
    void a_contact_of_another_respondent_is_kept_beside_the_patient_s() {
        String episode = begun("\"contacts\":{\"PATIENT\":{\"telephone\":\"06 39 98 12 34\"},"
                + "\"CARER\":{\"address\":[\"3 rue du Moulin\",\"35000 Rennes\"]}},");

        assertThat(contacts.of(episode, "CARER").map(Contact::address).orElseThrow())
                .hasSize(2);
        assertThat(contacts.of(episode, "PATIENT").flatMap(Contact::telephone)).contains("+33639981234");
    }

    @Test
    void a_corrected_contact_amends_and_one_that_is_not_spoken_of_stays() {
        String episode = begun(CONTACT);

        say(TODAY, "").statusCode(200).body("version", equalTo(1));
        say(TODAY, CONTACT.replace("camille@", "other@")).statusCode(200).body("version", equalTo(2));
        assertThat(contacts.of(episode, "PATIENT").flatMap(Contact::email)).contains("other@example.org");
    }

    @Test
    void what_is_wrong_with_a_contact_is_said_at_its_place_without_repeating_it() {
        say(
                        TODAY,
                        "\"contacts\":{\"PATIENT\":{\"email\":\"secret-word\"},\"NOBODY\":{}},\"contact\":{\"respondent\":\"CARER\",\"fax\":\"1\"},")
                .statusCode(400)
                .body(
                        "violations.pointer",
                        hasItems("/contacts/PATIENT/email", "/contacts", "/contact", "/contacts/CARER"))
                .body(not(Matchers.containsString("secret-word")));
    }

    @Test
    void two_episodes_of_one_person_are_known_to_be_one_person_s_and_their_number_is_kept_nowhere()
            throws SQLException {
        String first = begun("\"patientReference\":\"IPP-4711\",");
        String second = given().contentType("application/json")
                .body(statement(reference + "-2", TODAY, "\"patientReference\":\" IPP-4711 \","))
                .post("/api/episodes")
                .then()
                .statusCode(201)
                .extract()
                .path("episode");

        assertThat(person(first)).isPresent().isEqualTo(person(second)).isNotEqualTo(Optional.of(first));
        assertThat(rows(first)).doesNotContain("IPP-4711");
    }

    @Test
    void who_is_eligible_and_not_enrolled_is_counted_and_asked_nothing() throws Exception {
        String episode = begun("\"notEnrolled\":\"no-contact\",");

        given().get("/api/episodes/" + episode)
                .then()
                .body("notEnrolled", equalTo("no-contact"))
                .body("invitations.status", everyItem(equalTo("CANCELLED")))
                .body("invitations.reason", everyItem(equalTo("NOT_ENROLLED")));
        try (var topic = new Topic(broker, "boussole.invitations")) {
            assertThat(topic.await(episode, 2))
                    .allSatisfy(record -> assertThat(record.value()).contains("NOT_ENROLLED"));
        }
    }

    @Test
    void who_is_enrolled_after_all_is_asked_and_who_no_longer_is_leaves_no_contact() {
        String episode = begun("\"notEnrolled\":\"no-contact\",");

        say(TODAY, CONTACT)
                .statusCode(200)
                .body("notEnrolled", nullValue())
                .body("invitations.status", everyItem(equalTo("PLANNED")));
        say(TODAY, "\"notEnrolled\":\"moved-away\",")
                .statusCode(200)
                .body("invitations.status", everyItem(equalTo("CANCELLED")));
        assertThat(contacts.of(episode, "PATIENT")).isEmpty();
    }

    @Test
    void a_main_event_that_is_called_off_cancels_what_is_unsent_and_its_new_date_brings_it_back() throws SQLException {
        String episode = begun("");
        String event = "/api/episodes/" + episode + "/events/operation";

        given().delete(event)
                .then()
                .statusCode(200)
                .body("invitations.status", everyItem(equalTo("CANCELLED")))
                .body("invitations.reason", everyItem(equalTo("ANCHOR_CANCELLED")));
        given().delete(event).then().statusCode(200).body("version", equalTo(2));
        LocalDate next = TODAY.plusDays(40);
        given().contentType("application/json")
                .body("{\"date\":\"" + next + "\"}")
                .put(event)
                .then()
                .statusCode(200)
                .body("calledOffAt", nullValue())
                .body("invitations.status", everyItem(equalTo("PLANNED")))
                .body("invitations[0].dueTo", equalTo(next.toString()));
        assertThat(deeds(episode)).isEqualTo("event-called-off,event-moved");
    }

    @Test
    void an_event_that_moves_is_told_once_and_written_in_the_account_once() throws SQLException {
        String episode = begun("");
        for (int i = 0; i < 2; i++) {
            given().contentType("application/json")
                    .body("{\"date\":\"" + TODAY.plusDays(3) + "\"}")
                    .put("/api/episodes/" + episode + "/events/operation")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body("invitations[0].dueTo", equalTo(TODAY.plusDays(3).toString()));
        }
        assertThat(deeds(episode)).isEqualTo("event-moved");
    }

    @Test
    void what_is_no_event_or_no_date_is_refused() {
        String events = "/api/episodes/" + begun("") + "/events/";

        given().delete(events + "birth").then().statusCode(404);
        given().contentType("application/json")
                .body("{\"date\":\"soon\"}")
                .put(events + "operation")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/date"));
    }

    private Optional<String> person(String episode) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(Episode.<Episode>findById(episode).person));
    }

    private String begun(String more) {
        return say(TODAY, more).statusCode(201).extract().path("episode");
    }

    private ValidatableResponse say(LocalDate operation, String more) {
        return given().contentType("application/json")
                .body(statement(reference, operation, more))
                .post("/api/episodes")
                .then();
    }

    private static String statement(String reference, LocalDate operation, String more) {
        return "{\"establishmentReference\":\"%s\",\"pathway\":\"hip\",\"organisation\":\"%s\",%s\"anchorDate\":\"%s\"}"
                .formatted(reference, Region.UNIT, more, operation);
    }

    private String rows(String episode) throws SQLException {
        return text("""
                select (select e::text from episode e where id = ?) || (select string_agg(c::text, '|') from contact c)
                       || (select string_agg(i::text, '|') from invitation i) || coalesce((select string_agg(a::text, '|') from audit a), '')
                """, episode);
    }

    private String deeds(String episode) throws SQLException {
        return text("select string_agg(deed, ',' order by at) from audit where episode = ?", episode);
    }

    private String text(String sql, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (var row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1)).orElse("");
            }
        }
    }
}
