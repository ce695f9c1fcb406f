package fr.boussole.response.bundle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

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
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class BundleResourceTest {

    private static final String MAPPING = """
            {"units": {"1203": "tilleuls-hip"},
             "rules": [{"pathway": "hip", "when": {"class": ["IMP"]}, "events": {"operation": ["ADMISSION", "EXPECTED_ADMISSION"]}}]}""";
    private static final String PATIENT = """
            {"fullUrl": "urn:uuid:1", "request": {"method": "POST", "url": "Patient"},
             "resource": {"resourceType": "Patient", "birthDate": "1951-07-14", "gender": "female",
               "identifier": [{"system": "urn:oid:1.2.250.1.213.1.4.8", "value": "251076300000000"},
                              {"type": {"coding": [{"code": "PI"}]}, "value": "88120"}],
               "name": [{"family": "Exemple", "given": ["Zoé", "Ada"]}],
               "telecom": [{"system": "phone", "value": "01 99 00 12 34"}, {"system": "email", "value": "zoe@example.org"},
                           {"system": "phone", "use": "mobile", "value": "06 39 98 12 34"}],
               "communication": [{"language": {"coding": [{"code": "en"}]}},
                                 {"language": {"coding": [{"code": "fr"}]}, "preferred": true}],
               "address": [{"line": ["3 rue du Moulin"], "postalCode": "35000", "city": "Rennes"}]}}""";
    private static final String ENCOUNTER = """
            {"request": {"method": "POST", "url": "Encounter"},
             "resource": {"resourceType": "Encounter", "status": "in-progress",
               "identifier": [{"type": {"coding": [{"code": "VN"}]}, "value": "%s"}], "class": {"code": "IMP"},
               "subject": {"reference": "urn:uuid:1"},
               "serviceProvider": {"identifier": {"system": "https://finess.esante.gouv.fr", "value": "990000001"}},
               "location": [{"location": {"identifier": {"value": "1203"}}}], "period": {"start": "2026-03-02T08:15:00+01:00"}}}""";

    @Inject
    Region region;

    @Inject
    Contacts contacts;

    @Inject
    Pseudonyms pseudonyms;

    private final String visit = "B-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
        given().contentType("application/json")
                .body(MAPPING)
                .put("/api/organisations/tilleuls/feed-mapping")
                .then()
                .statusCode(200);
    }

    @Test
    void a_patient_and_their_stay_become_an_episode() {
        send(PATIENT, encounter())
                .statusCode(200)
                .contentType(containsString("application/fhir+json"))
                .body("type", equalTo("transaction-response"))
                .body("entry[1].response.location", endsWith(pseudonym(visit)));

        episode(visit)
                .statusCode(200)
                .body("organisation", equalTo(Region.UNIT))
                .body("anchorDate", equalTo("2026-03-02"))
                .body("ageBand", equalTo("70-79"))
                .body("sex", equalTo("F"));
        Contact contact = contacts.of(pseudonym(visit), "PATIENT").orElseThrow();
        assertThat(contact.name()).contains("Zoé Exemple");
        assertThat(contact.telephone()).contains("+33639981234");
        assertThat(contact.language()).contains("fr");
        assertThat(contact.address()).containsExactly("3 rue du Moulin", "35000 Rennes");
    }

    @Test
    void a_bundle_that_comes_again_changes_nothing_and_a_new_date_moves_the_schedule() {
        send(PATIENT, encounter());

        send(PATIENT, encounter()).statusCode(200);
        episode(visit).body("version", equalTo(1));
        send(PATIENT, encounter().replace("2026-03-02T08", "2026-03-09T08"));
        episode(visit).body("version", equalTo(2)).body("invitations[0].dueTo", equalTo("2026-03-09"));
    }

    @Test
    void a_stay_that_is_cancelled_is_called_off() {
        send(PATIENT, encounter());

        send(PATIENT, encounter().replace("in-progress", "cancelled")).statusCode(200);
        episode(visit).body("invitations.reason", everyItem(equalTo("ANCHOR_CANCELLED")));
    }

    @Test
    void all_is_taken_or_nothing_with_every_issue_at_its_place() {
        String other = visit + "-other";

        send(
                        PATIENT,
                        encounter(),
                        PATIENT.replace("urn:uuid:1", "urn:uuid:2").replace("zoe@example.org", "secret-word"),
                        ENCOUNTER.formatted(other).replace("urn:uuid:1", "urn:uuid:2"))
                .statusCode(422)
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue.expression.flatten()", contains("Bundle.entry[2].resource.telecom"))
                .body(not(containsString("secret-word")));
        episode(visit).statusCode(404);
        episode(other).statusCode(404);
    }

    @Test
    void a_finess_of_the_national_directory_and_a_tag_that_names_the_pathway_are_read() {
        String encounter = encounter()
                .replace(
                        "https://finess.esante.gouv.fr\", \"value\": \"9",
                        "urn:oid:1.2.250.1.71.4.2.2\", \"value\": \"19")
                .replace(
                        "\"class\": {\"code\": \"IMP\"}",
                        "\"class\": {\"code\": \"AMB\"}, \"meta\": {\"tag\": [{\"system\":"
                                + " \"https://boussole.example/fhir/CodeSystem/pathway\", \"code\": \"hip\"}]}");

        send(PATIENT, encounter).statusCode(200);
        episode(visit).statusCode(200);
    }

    @Test
    void an_episode_of_care_is_read_like_an_encounter() {
        String care = """
                {"request": {"method": "PUT", "url": "EpisodeOfCare/1"},
                 "resource": {"resourceType": "EpisodeOfCare", "id": "1", "status": "active", "identifier": [{"value": "%s"}],
                   "meta": {"tag": [{"system": "https://boussole.example/fhir/CodeSystem/pathway", "code": "hip"}]},
                   "patient": {"reference": "urn:uuid:1"}, "period": {"start": "2026-03-02"}}}""".formatted(visit);

        send(PATIENT, care).statusCode(200);
        episode(visit).body("organisation", equalTo(Region.HOSPITAL));
    }

    @Test
    void a_stay_that_fits_no_rule_is_said_and_not_kept() {
        send(PATIENT, encounter().replace("\"IMP\"", "\"AMB\""))
                .statusCode(200)
                .body("entry[1].response.outcome.issue[0].details.text", containsString("No rule"));
        episode(visit).statusCode(404);
    }

    @Test
    void what_is_no_transaction_that_is_read_here_is_refused_at_its_place() {
        send(
                        PATIENT,
                        encounter().replace("urn:uuid:1", "urn:uuid:9"),
                        "{\"resource\":{\"resourceType\":\"Observation\"}}")
                .statusCode(400)
                .body(
                        "issue.expression.flatten()",
                        contains(
                                "Bundle.entry[2].resource",
                                "Bundle.entry[2].request.method",
                                "Bundle.entry[1].resource.subject"));
        post("{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" + PATIENT + "]}")
                .statusCode(400)
                .body("issue[0].expression[0]", equalTo("Bundle.type"));
        post("{").statusCode(400).body("resourceType", equalTo("OperationOutcome"));
        post("[]").statusCode(400);
    }

    @Test
    void a_foreign_establishment_is_not_seen() {
        send(PATIENT, encounter().replace("990000001", "990000002"))
                .statusCode(422)
                .body("issue.expression.flatten()", contains("Bundle.entry[1].resource.serviceProvider"));
    }

    private String encounter() {
        return ENCOUNTER.formatted(visit);
    }

    private static ValidatableResponse send(String... entries) {
        return post(
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + String.join(",", entries) + "]}");
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/fhir+json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/fhir")
                .then();
    }

    private ValidatableResponse episode(String reference) {
        return given().get("/api/episodes/" + pseudonym(reference)).then();
    }

    private String pseudonym(String reference) {
        return pseudonyms.of(Region.HOSPITAL, reference);
    }
}
