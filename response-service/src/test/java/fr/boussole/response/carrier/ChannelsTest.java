package fr.boussole.response.carrier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.boussole.form.definition.Text;
import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.Topic;
import fr.boussole.response.answer.Response;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.contact.Rotation;
import fr.boussole.response.contact.Sealing;
import fr.boussole.response.erasure.Forgetting;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.link.Links;
import fr.boussole.response.pathway.Channel;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The channels in the running service, with a real mail server and a gateway beside it. */
@QuarkusTest
@TestProfile(RecordedReports.InPlace.class)
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(value = OutsideWorld.class, restrictToAnnotatedClass = true)
@TestSecurity(
        user = "interviewer and coordinator",
        roles = {"coordinator", "interviewer"},
        attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
class ChannelsTest {

    private static final byte[] LINK_KEY = "only-for-tests-link-key-012345678".getBytes(StandardCharsets.UTF_8);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Stage stage;

    @Inject
    Contacts contacts;

    @Inject
    @Any
    Instance<Carrier> carriers;

    @Inject
    RecordedReports reports;

    @Inject
    Rotation rotation;

    @Inject
    Forgetting forgetting;

    @Inject
    AgroalDataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Test
    void opening_a_stop_address_only_asks_and_its_button_stops() {
        Notice notice = notice(scene(), person("0612345601"));
        String address = notice.stop().getPath();

        given().get(address).then().statusCode(200).body(containsString("Ne plus recevoir ces messages"));
        assertThat(reports.of(notice.id())).isEmpty();

        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(address)
                .then()
                .statusCode(200)
                .body(containsString("C’est noté"));
        assertThat(reports.of(notice.id())).containsExactly(DeliveryReport.Outcome.UNSUBSCRIBED);
        given().post("/stop/nothing").then().statusCode(404);
    }

    @Test
    void only_what_the_gateway_signed_is_taken() throws Exception {
        Notice notice = notice(scene(), person("0612345602"));
        String body =
                "{\"reports\":[{\"id\":\"%s\",\"status\":\"failed\",\"code\":\"27\"},{\"id\":\"x\",\"status\":\"delivered\"}]}"
                        .formatted(notice.id());

        told(body, "t=1,v1=00").statusCode(401).body("type", endsWith("/unsigned"));
        assertThat(reports.of(notice.id())).isEmpty();

        told(body, signed(body)).statusCode(204);
        assertThat(reports.of(notice.id())).containsExactly(DeliveryReport.Outcome.BOUNCED_HARD);
        told("{\"reports\":1}", signed("{\"reports\":1}")).statusCode(400);
        told("{", signed("{")).statusCode(400);
    }

    @Test
    void a_letter_opens_its_questionnaire_by_its_code_and_the_year_of_birth() throws Exception {
        Stage.Scene scene = scene();
        assertThat(by(Channel.LETTER).hand(notice(scene, person("0612345603")))).isInstanceOf(Handover.Taken.class);

        String batch =
                given().get("/api/letters").then().statusCode(200).extract().path("[0].id");
        String code = code(pdf(batch));
        assertThat(code(pdf(batch))).isEqualTo(code);

        typed(code, "1948").statusCode(303).header("Location", containsString("/r/"));
        typed(code.toLowerCase(Locale.ROOT).replace("-", " "), "1948").statusCode(303);
        String wrong = typed(code, "1949").statusCode(422).extract().asString();
        String unknown = typed("ACDEF-3479E", "1949").statusCode(422).extract().asString();
        assertThat(wrong.replace(code, "ACDEF-3479E")).isEqualTo(unknown);
        typed("ACDEF-3479A", "1948").statusCode(422).body(containsString("Recopiez"));

        for (int i = 0; i < 10; i++) {
            typed(code, "1950").statusCode(422);
        }
        typed(code, "1948").statusCode(422);
    }

    @Test
    void a_batch_is_posted_on_a_day_that_can_be() throws Exception {
        by(Channel.LETTER).hand(notice(scene(), person("0612345604")));
        String batch = given().get("/api/letters").then().extract().path("[0].id");

        posted(batch, LocalDate.now().minusDays(9)).statusCode(400);
        posted(batch, LocalDate.now(PARIS)).statusCode(204);
        given().get("/api/letters")
                .then()
                .body("[0].postedOn", equalTo(LocalDate.now(PARIS).toString()));
        posted(Ids.next().toString(), LocalDate.now()).statusCode(404);
    }

    @Test
    void a_letter_that_came_back_is_told_once_by_its_code_or_its_link() throws Exception {
        Stage.Scene scene = scene();
        Notice notice = notice(scene, person("0612345614"));
        by(Channel.LETTER).hand(notice);
        String batch = given().get("/api/letters").then().extract().path("[0].id");
        String code = code(pdf(batch));

        assertThat(returned(code.toLowerCase(Locale.ROOT), "ACDEF-3479E", "nonsense"))
                .containsExactly("NOTED", "UNKNOWN", "UNKNOWN");
        assertThat(returned("http://127.0.0.1:8082" + scene.link())).containsExactly("NOTED_BEFORE");
        assertThat(reports.of(notice.id())).containsExactly(DeliveryReport.Outcome.BOUNCED_HARD);
        given().get("/api/letters").then().body("[0].returned", equalTo(1));
        posted(batch, LocalDate.now(PARIS)).statusCode(204);
        assertThat(Everywhere.rows(database))
                .filteredOn(row -> row.startsWith("audit ") && row.contains(scene.episode()))
                .anyMatch(row -> row.contains("letter-returned"))
                .anyMatch(row -> row.contains("letter-posted"));
    }

    private static List<String> returned(String... letters) {
        return given().contentType("application/json")
                .body(Map.of("letters", List.of(letters)))
                .post("/api/letters/returned")
                .then()
                .statusCode(200)
                .extract()
                .path("outcome");
    }

    @Test
    void the_short_address_of_an_sms_leads_to_the_questionnaire() {
        given().redirects().follow(false).get("/s/AAAAAAAAAAAAAAAA").then().statusCode(404);
        assertThat(by(Channel.SMS).hand(notice(scene(), person("+33612345699"))))
                .isEqualTo(new Handover.Never("sms: barred-number"));
        Notice notice = notice(scene(), person("+33612345605"));
        assertThat(by(Channel.SMS).hand(notice)).isEqualTo(new Handover.Taken("g"));
        assertThat(by(Channel.SMS).hand(notice)).isEqualTo(new Handover.Taken("g"));
    }

    @Test
    void an_interviewer_takes_a_call_and_what_they_enter_says_that_it_was_by_telephone() {
        Stage.Scene scene = scene();
        Notice notice = notice(scene, person("+33612345606"));
        by(Channel.TELEPHONE).hand(notice);
        String call = "/api/calls/" + notice.id();

        assertThat(given().get("/api/calls?channel=TELEPHONE")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(notice.id().toString())
                .doesNotContain("Zébulon", "336");
        attempt(call, "NO_ANSWER").statusCode(409);
        String form = given().post(call + "/take")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("telephone", equalTo("+33612345606"), "script", containsString("de la part de"))
                .extract()
                .path("form");
        given().contentType("application/x-www-form-urlencoded")
                .formParam("value", "some")
                .redirects()
                .follow(false)
                .post(URI.create(form).getPath() + "/q/night")
                .then()
                .statusCode(303);

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Response.ofInvitation(scene.invitation()).orElseThrow().mode))
                .isEqualTo("TELEPHONE");
        attempt(call, "REFUSED").statusCode(204);
        assertThat(reports.of(notice.id())).containsExactly(DeliveryReport.Outcome.REFUSED);
        given().post(call + "/take").then().statusCode(404);
    }

    @Test
    void a_call_without_an_answer_is_tried_again_and_a_wrong_number_is_told() {
        Notice notice = notice(scene(), person("+33612345607"));
        by(Channel.TELEPHONE).hand(notice);
        String call = "/api/calls/" + notice.id();

        given().post(call + "/take").then().statusCode(200);
        attempt(call, "CALL_BACK").statusCode(400);
        attempt(call, "NO_ANSWER").statusCode(204);
        assertThat(given().get("/api/calls").then().extract().asString())
                .doesNotContain(notice.id().toString());
        given().post(call + "/take").then().statusCode(200).body("attempts", equalTo(1));
        attempt(call, "WRONG_NUMBER").statusCode(204);

        assertThat(reports.of(notice.id())).containsExactly(DeliveryReport.Outcome.BOUNCED_HARD);
    }

    @Test
    @TestSecurity(
            user = "coordinator of B",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-b"))
    void who_belongs_elsewhere_finds_neither_letters_nor_calls() {
        Notice notice = notice(scene(), person("+33612345608"));
        by(Channel.TELEPHONE).hand(notice);
        Handover.Taken letter = (Handover.Taken) by(Channel.LETTER).hand(notice);

        given().get("/api/letters/" + letter.reference() + "/pdf").then().statusCode(404);
        given().get("/api/letters").then().body("size()", equalTo(0));
        given().post("/api/calls/" + notice.id() + "/take").then().statusCode(404);
        given().get("/api/calls").then().body("size()", equalTo(0));
    }

    @Test
    void contacts_are_forgotten_some_time_after_the_last_step_has_closed() throws Exception {
        Stage.Scene scene = scene();
        keep(scene, person("+33612345609"));
        forgetting.forget();
        assertThat(contacts.of(scene.episode(), "PATIENT")).isPresent();

        execute(
                "update invitation set status = 'COMPLETED', at = now() - interval '29 days' where episode = '%s'",
                scene);
        execute("update contact set kept_at = now() - interval '99 days' where episode = '%s'", scene);
        forgetting.forget();
        assertThat(contacts.of(scene.episode(), "PATIENT")).isPresent();

        execute("update invitation set at = now() - interval '31 days' where episode = '%s'", scene);
        forgetting.forget();
        assertThat(contacts.of(scene.episode(), "PATIENT")).isEmpty();
    }

    @Test
    void what_an_older_key_sealed_is_sealed_anew_and_still_opens() throws Exception {
        Stage.Scene scene = scene();
        keep(scene, person("+33612345610"));
        Sealing older = new Sealing(
                Map.of("first", "only-for-tests-contact-key......".getBytes(StandardCharsets.UTF_8)), "first");
        Sealing.Sealed sealed = older.seal("{\"email\":\"zoe@exemple.fr\"}", scene.episode() + "/PATIENT");
        execute(
                "update contact set key = 'first', sealed = '\\x"
                        + HexFormat.of().formatHex(sealed.bytes()) + "' where episode = '%s'",
                scene);

        rotation.sealAnew();

        assertThat(contacts.of(scene.episode(), "PATIENT").orElseThrow().email())
                .contains("zoe@exemple.fr");
        assertThat(Everywhere.rows(database))
                .filteredOn(row -> row.startsWith("contact "))
                .allMatch(row -> row.contains("\"key\":\"second\""));
        assertThat(given().get("/metrics").then().extract().asString()).contains("boussole_contact_older_keys 0");
    }

    @Test
    void nothing_of_how_someone_is_reached_leaks_from_the_one_sealed_column() throws Exception {
        Contact secret = new Contact(
                Optional.of("Zébulonne Xylophoniste"),
                Optional.of("xylophoniste.7331@exemple.fr"),
                Optional.of("+33699887766"),
                List.of("7331 impasse du Xylophone", "99731 ZEBULONVILLE"),
                Optional.of("fr"),
                Optional.of(1931));
        List<String> marks =
                Stream.of("ylophon", "99887766", "EBULONVILLE", "bulonne").toList();
        try (Everywhere everywhere = new Everywhere()) {
            Stage.Scene scene = scene();
            keep(scene, secret);
            for (Channel channel :
                    List.of(Channel.EMAIL, Channel.SMS, Channel.LETTER, Channel.TELEPHONE, Channel.BEDSIDE)) {
                assertThat(by(channel).hand(notice(scene, secret))).isInstanceOf(Handover.Taken.class);
            }
            Notice call = notice(scene, secret);
            by(Channel.TELEPHONE).hand(call);
            given().post("/api/calls/" + call.id() + "/take").then().statusCode(200);
            attempt("/api/calls/" + call.id(), "WRONG_NUMBER").statusCode(204);
            String batch = given().get("/api/letters").then().extract().path("[0].id");
            pdf(batch);
            given().get(scene.link()).then().statusCode(200);
            rotation.sealAnew();

            assertNone(marks, String.join("\n", Everywhere.rows(database)));
            assertNone(hexadecimal(marks), String.join("\n", Everywhere.rows(database)));
            assertNone(marks, everywhere.logged());
            assertThat(everywhere.logged()).isNotEmpty();
            assertNone(
                    marks,
                    given().get("/metrics").then().statusCode(200).extract().asString());
            try (Topic topic = new Topic(broker, "boussole.invitations")) {
                topic.await(scene.episode(), 1).forEach(record -> assertNone(marks, record.key() + record.value()));
            }
        }
    }

    private static List<String> hexadecimal(List<String> marks) {
        return marks.stream()
                .map(mark -> HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static void assertNone(List<String> marks, String text) {
        for (String mark : marks) {
            int at = text.indexOf(mark);
            assertThat(at < 0 ? "" : text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 40)))
                    .as(mark)
                    .isEmpty();
        }
    }

    private Stage.Scene scene() {
        return stage.asking(Forms.walk("1"));
    }

    private static Contact person(String telephone) {
        return new Contact(
                Optional.of("Zébulon Martin"),
                Optional.of("zebulon@exemple.fr"),
                Optional.of(telephone),
                List.of("1 rue Haute", "44000 NANTES"),
                Optional.of("fr"),
                Optional.of(1948));
    }

    private void keep(Stage.Scene scene, Contact contact) {
        QuarkusTransaction.requiringNew().run(() -> contacts.keep(scene.episode(), "PATIENT", contact));
    }

    private Notice notice(Stage.Scene scene, Contact contact) {
        keep(scene, contact);
        try {
            execute("update invitation set expires_on = current_date + 30 where episode = '%s'", scene);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        var id = Ids.next();
        return new Notice(
                id,
                scene.invitation(),
                scene.episode(),
                contact,
                Stage.UNIT_A,
                "Orthopédie, Hôpital des Tilleuls",
                Text.both("Hanche", "Hip"),
                Text.both("Avant", "Before"),
                URI.create("http://127.0.0.1:8082" + scene.link()),
                URI.create("http://127.0.0.1:8082/stop/"
                        + Links.stopping(LINK_KEY).sign(id, Instant.now().plus(9, ChronoUnit.DAYS))),
                URI.create("http://127.0.0.1:8082/rights/"
                        + Links.exercising(LINK_KEY)
                                .sign(scene.invitation(), Instant.now().plus(9, ChronoUnit.DAYS))),
                LocalDate.now().plusDays(30),
                PARIS,
                0);
    }

    private Carrier by(Channel channel) {
        return carriers.stream()
                .filter(carrier -> carrier.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private void execute(String sql, Stage.Scene scene) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql.formatted(scene.episode()));
        }
    }

    private static ValidatableResponse told(String body, String signature) {
        return given().contentType("application/json")
                .header("Boussole-Signature", signature)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/hooks/sms")
                .then();
    }

    private static String signed(String body) throws Exception {
        long seconds = Instant.now().getEpochSecond();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("only-for-tests-sms-report-key".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal());
    }

    private static ValidatableResponse typed(String code, String year) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("code", code)
                .formParam("birthYear", year)
                .post("/c")
                .then();
    }

    private static ValidatableResponse posted(String batch, LocalDate on) {
        return given().contentType("application/json")
                .body("{\"on\":\"" + on + "\"}")
                .post("/api/letters/" + batch + "/posted")
                .then();
    }

    private static ValidatableResponse attempt(String call, String outcome) {
        return given().contentType("application/json")
                .body("{\"outcome\":\"" + outcome + "\"}")
                .post(call + "/attempts")
                .then();
    }

    private static byte[] pdf(String batch) {
        return given().get("/api/letters/" + batch + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String code(byte[] pdf) throws Exception {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            var found = java.util.regex.Pattern.compile("\\b[A-Z3479]{5}-[A-Z3479]{5}\\b")
                    .matcher(text);
            String last = "";
            while (found.find()) {
                last = found.group();
            }
            return last;
        }
    }
}
