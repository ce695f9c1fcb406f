package fr.boussole.response.page.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.Topic;
import fr.boussole.response.carrier.Everywhere;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.erasure.Forgetting;
import fr.boussole.response.erasure.Refusals;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a person does with the link in any message, without an account and without a script. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RightsPagesTest {

    private static final int BORN = 1948;
    private final String words = "Zyzomys-est-ma-reponse-" + UUID.randomUUID();

    @Inject
    Stage stage;

    @Inject
    Contacts contacts;

    @Inject
    Forgetting forgetting;

    @Inject
    Refusals refusals;

    @Inject
    AgroalDataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Test
    void every_page_of_a_patient_leads_to_their_rights() {
        Stage.Scene scene = known();

        for (String page : List.of(scene.link(), scene.link() + "/q/night", scene.link() + "/end")) {
            browser().get(page).then().statusCode(200).body(containsString("/rights/" + scene.token()));
        }
        browser()
                .get("/rights/" + scene.token())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(
                        containsString("Vos droits"),
                        containsString("Ne plus être sollicité"),
                        containsString("/erase")));
        browser().get("/rights/" + scene.token().substring(1)).then().statusCode(404);
    }

    @Test
    void rights_outlive_the_questionnaire() {
        Stage.Scene scene = known();

        browser()
                .get("/r/" + stage.expired(scene.invitation()))
                .then()
                .statusCode(410)
                .body(containsString("/rights/"));
        browser().get("/rights/" + stage.expired(scene.invitation())).then().statusCode(200);
    }

    @Test
    void to_object_needs_the_link_alone_and_stops_everything_of_the_person() throws Exception {
        Stage.Scene scene = known();
        Stage.Scene other = known();
        execute("update episode set person = 'person-of-both-" + scene.episode() + "' where id in ('" + scene.episode()
                + "', '" + other.episode() + "')");

        form().post("/rights/" + scene.token() + "/object")
                .then()
                .statusCode(200)
                .body(containsString("C’est noté"));

        for (Stage.Scene one : List.of(scene, other)) {
            assertThat(text("select status || ' ' || reason from invitation where id = '" + one.invitation() + "'"))
                    .isEqualTo("CANCELLED REFUSED");
        }
        assertThat(text("select who from audit where deed = 'objected' and episode = '" + scene.episode() + "'"))
                .isEqualTo("patient");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> refusals.among(List.of("person-of-both-" + scene.episode(), "someone-else"))))
                .containsExactly("person-of-both-" + scene.episode());
    }

    @Test
    void what_is_held_is_shown_only_to_who_knows_the_year_of_birth() {
        Stage.Scene scene = known();
        answer(scene);
        tellOfAFall(scene);
        String rights = "/rights/" + scene.token();

        browser()
                .get(rights + "/see")
                .then()
                .statusCode(200)
                .body(containsString("Votre année de naissance"), not(containsString("Zoé Exemple")));
        browser().get(rights + "/see.json").then().body(not(containsString("Zoé Exemple")));
        prove(scene, "see", "48").then().statusCode(422);
        prove(scene, "see", "1949").then().statusCode(422);
        String proof = proof(scene, "see");

        proved(proof)
                .get(rights + "/see")
                .then()
                .statusCode(200)
                .body(
                        containsString("Zoé Exemple"),
                        containsString("zoe@exemple.fr"),
                        containsString(scene.episode()),
                        containsString(words),
                        containsString("Une chute · dans un escalier"),
                        containsString("Signalé à l’équipe"));
        proved(proof)
                .get(rights + "/see.json")
                .then()
                .statusCode(200)
                .contentType("application/fhir+json")
                .body("type", equalTo("collection"))
                .body("entry.resource.resourceType", hasItem("QuestionnaireResponse"))
                .body("entry.resource.resourceType", hasItem("AuditEvent"))
                .body("entry.resource.resourceType", hasItem("AdverseEvent"))
                .body("entry.resource.resourceType", hasItem("Flag"))
                .body(containsString("zoe@exemple.fr"), containsString(words));
    }

    private static void tellOfAFall(Stage.Scene scene) {
        browser()
                .redirects()
                .follow(false)
                .formParam("id", UUID.randomUUID().toString())
                .formParam("kind", "FALL")
                .formParam("words", "dans un escalier")
                .post(scene.link() + "/wrong")
                .then()
                .statusCode(303);
    }

    @Test
    void a_proof_is_good_for_one_link_alone() {
        Stage.Scene scene = known();
        Stage.Scene other = known();

        proved(proof(scene, "see"))
                .get("/rights/" + other.token() + "/see")
                .then()
                .body(containsString("Votre année de naissance"));
    }

    @Test
    void after_ten_wrong_years_even_the_right_one_waits() {
        Stage.Scene scene = known();

        for (int i = 0; i < 10; i++) {
            prove(scene, "see", "1950").then().statusCode(422);
        }
        prove(scene, "see", "1948").then().statusCode(422);
    }

    @Test
    void the_year_is_still_known_when_the_contact_is_forgotten() throws Exception {
        Stage.Scene scene = known();
        execute("update invitation set status = 'COMPLETED', at = now() - interval '31 days' where id = '"
                + scene.invitation() + "'");
        execute("update contact set kept_at = now() - interval '99 days' where episode = '" + scene.episode() + "'");
        forgetting.forget();

        assertThat(contacts.of(scene.episode(), "PATIENT")).isEmpty();
        assertThat(proof(scene, "erase")).isNotEmpty();
    }

    @Test
    void who_is_not_known_by_year_is_sent_to_the_department_once_the_link_is_over() throws Exception {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        execute(
                "update invitation set expires_on = current_date - 1, due_from = current_date - 9, due_to = current_date - 1 where id = '"
                        + scene.invitation() + "'");

        browser().get("/rights/" + scene.token() + "/erase").then().statusCode(403);
        form().post("/rights/" + scene.token() + "/erase").then().statusCode(403);
        assertThat(text("select id from episode where id = '" + scene.episode() + "'"))
                .isNotEmpty();
    }

    @Test
    void a_contact_is_corrected_by_the_person() {
        Stage.Scene scene = known();
        String proof = proof(scene, "correct");

        proved(proof)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("email", "no address")
                .post("/rights/" + scene.token() + "/correct")
                .then()
                .statusCode(422);
        proved(proof)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", "Zoé Exemple")
                .formParam("email", "nouvelle@exemple.fr")
                .post("/rights/" + scene.token() + "/correct")
                .then()
                .statusCode(200);

        Contact now = contacts.of(scene.episode(), "PATIENT").orElseThrow();
        assertThat(now.email()).contains("nouvelle@exemple.fr");
        assertThat(now.telephone()).isEmpty();
        assertThat(now.birthYear()).contains(BORN);
    }

    @Test
    void after_an_erasure_no_byte_of_answers_or_contact_is_in_any_table_and_the_topics_end_erased() throws Exception {
        Stage.Scene scene = known();
        answer(scene);
        execute("insert into audit values (gen_random_uuid(), now(), 'c', 'names-seen', '', 'x', '{\"episodes\": \"aaa "
                + scene.episode() + " zzz\"}')");
        String proof = proof(scene, "erase");
        assertThat(String.join("\n", Everywhere.rows(database))).contains(words, scene.episode());

        form().post("/rights/" + scene.token() + "/erase")
                .then()
                .statusCode(200)
                .body(containsString("année"));
        assertThat(String.join("\n", Everywhere.rows(database))).contains(words);
        proved(proof)
                .contentType("application/x-www-form-urlencoded")
                .post("/rights/" + scene.token() + "/erase")
                .then()
                .statusCode(200)
                .body(containsString("Tout est effacé"));

        String left = withoutOutbox();
        assertThat(left.contains(words)).isFalse();
        assertThat(left.contains(scene.episode())).isFalse();
        assertThat(left.contains(scene.invitation().toString())).isFalse();
        assertThat(left).contains("aaa zzz");
        assertEveryKeyEndsErased("boussole.invitations", scene.episode());
        assertEveryKeyEndsErased("boussole.responses", scene.episode());
        browser().get("/rights/" + scene.token()).then().statusCode(404);
        browser().get(scene.link()).then().statusCode(404);
        assertThat(QuarkusTransaction.requiringNew().call(() -> refusals.among(List.of(scene.episode()))))
                .hasSize(1);
    }

    @Test
    void who_prefers_not_to_answer_is_not_asked_again() throws Exception {
        Stage.Scene scene = known();
        browser().get(scene.link()).then().body(containsString("Je préfère ne pas répondre"));
        browser().get(scene.link() + "/decline").then().statusCode(200);

        form().post(scene.link() + "/decline").then().statusCode(200);

        assertThat(text("select reason from invitation where id = '" + scene.invitation() + "'"))
                .isEqualTo("REFUSED");
    }

    private void assertEveryKeyEndsErased(String name, String episode) {
        Map<String, Boolean> erased = new HashMap<>();
        try (var topic = new Topic(broker, name)) {
            topic.await(record -> record.key().startsWith(episode) && record.value() == null, 1);
            topic.await(episode, 1).forEach(record -> erased.put(record.key(), record.value() == null));
        }
        assertThat(erased).isNotEmpty().doesNotContainValue(false);
    }

    /** A tombstone names its key until the relay has sent it, milliseconds later. */
    private String withoutOutbox() throws Exception {
        return Everywhere.rows(database).stream()
                .filter(row -> !row.startsWith("outbox "))
                .collect(Collectors.joining("\n"));
    }

    private void answer(Stage.Scene scene) {
        form().redirects()
                .follow(false)
                .formParam("value", "some")
                .post(scene.link() + "/q/night")
                .then()
                .statusCode(303);
        form().redirects()
                .follow(false)
                .formParam("value", words)
                .post(scene.link() + "/q/more")
                .then()
                .statusCode(303);
        form().redirects()
                .follow(false)
                .formParam("value", "false")
                .post(scene.link() + "/q/help")
                .then()
                .statusCode(303);
        form().redirects().follow(false).post(scene.link() + "/end").then().statusCode(303);
    }

    private Stage.Scene known() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        Contact contact = new Contact(
                Optional.of("Zoé Exemple"),
                Optional.of("zoe@exemple.fr"),
                Optional.of("+33639981234"),
                List.of(),
                Optional.of("fr"),
                Optional.of(BORN));
        QuarkusTransaction.requiringNew().run(() -> contacts.keep(scene.episode(), "PATIENT", contact));
        return scene;
    }

    private static String proof(Stage.Scene scene, String place) {
        return prove(scene, place, String.valueOf(BORN))
                .then()
                .statusCode(303)
                .extract()
                .cookie("proof");
    }

    private static Response prove(Stage.Scene scene, String place, String year) {
        return form().redirects()
                .follow(false)
                .formParam("birthYear", year)
                .post("/rights/" + scene.token() + "/proof?to=" + place);
    }

    private static RequestSpecification proved(String proof) {
        return browser().cookie("proof", proof);
    }

    private static RequestSpecification form() {
        return browser().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static RequestSpecification browser() {
        return given().header("Accept-Language", "fr");
    }

    private void execute(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String text(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
