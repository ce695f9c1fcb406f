package fr.boussole.response.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Text;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.Topic;
import fr.boussole.response.answer.OpenForms;
import fr.boussole.response.answer.Saving;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that people add to their answers, without any script. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AttachmentTest {

    private static final FormDefinition FORM = new FormDefinition(
            "https://boussole.example/questionnaires/wound",
            "1",
            Text.of("fr", "Votre cicatrice"),
            Text.EMPTY,
            "fr",
            List.of("fr"),
            List.of(
                    Item.of("photo", ItemType.ATTACHMENT)
                            .text(Text.of("fr", "Une photo de la cicatrice"))
                            .required(true)
                            .repeats(true)
                            .build(),
                    Item.of("words", ItemType.STRING)
                            .text(Text.of("fr", "Un mot"))
                            .build()));

    @Inject
    Stage stage;

    @Inject
    OpenForms forms;

    @Inject
    Saving saving;

    @Inject
    AgroalDataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Test
    void a_photo_is_added_seen_by_one_s_own_link_and_taken_out_again() {
        Stage.Scene scene = stage.asking(FORM);
        given().get(scene.link() + "/q/photo")
                .then()
                .body(containsString("enctype=\"multipart/form-data\""), containsString("type=\"file\""));

        add(scene, Pictures.jpeg()).statusCode(303).header("Location", containsString("/q/words"));
        AnswerValue.Attachment file = files(scene).get(0);
        String seen = scene.link() + "/files/" + file.url().substring(file.url().lastIndexOf('/') + 1);

        assertThat(file.contentType()).isEqualTo("image/jpeg");
        assertThat(file.title()).isEqualTo("photo-1.jpg");
        assertThat(file.data()).isEmpty();
        byte[] bytes = given().get(seen)
                .then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(bytes).hasSize((int) file.size()).isEqualTo(FileKind.JPEG.plain(Pictures.jpeg()));
        given().get(stage.asking(FORM).link() + "/files/"
                        + file.url().substring(file.url().lastIndexOf('/') + 1))
                .then()
                .statusCode(404);
        given().get(scene.link() + "/q/photo").then().body(containsString("photo-1.jpg"), containsString(seen));

        sent(
                        scene,
                        "Content-Disposition: form-data; name=\"drop\"\r\n\r\n",
                        file.url().getBytes(StandardCharsets.UTF_8))
                .statusCode(303);
        assertThat(files(scene)).isEmpty();
        given().get(seen).then().statusCode(404);
    }

    @Test
    void the_same_photo_sent_twice_is_there_once() {
        Stage.Scene scene = stage.asking(FORM);
        add(scene, Pictures.jpeg()).statusCode(303);
        add(scene, Pictures.jpeg()).statusCode(303);
        add(scene, Pictures.png()).statusCode(303);

        assertThat(files(scene)).hasSize(2);
    }

    @Test
    void what_is_no_picture_is_told_beside_the_question_whatever_its_name() {
        Stage.Scene scene = stage.asking(FORM);

        add(scene, "<html><script>".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("Ce fichier n’est ni une photo"), containsString("id=\"q-value-error\""));
        assertThat(forms.of(scene.invitation()).orElseThrow().stored()).isEmpty();
    }

    @Test
    void a_body_that_hides_its_length_or_is_beyond_all_bounds_is_refused_unread() {
        Stage.Scene scene = stage.asking(FORM);

        given().multiPart("value", "a.jpg", Pictures.jpeg(), "image/jpeg")
                .post(scene.link() + "/q/photo")
                .then()
                .statusCode(411);
        add(scene, new byte[41 * 1024 * 1024]).statusCode(413);
    }

    @Test
    void a_required_photo_left_out_is_told() {
        Stage.Scene scene = stage.asking(FORM);

        add(scene, new byte[0]).statusCode(422).body(containsString("Il nous faut une réponse"));
    }

    @Test
    void an_answer_cannot_name_the_file_of_someone_else() {
        Stage.Scene theirs = stage.asking(FORM);
        add(theirs, Pictures.jpeg());
        Stage.Scene mine = stage.asking(FORM);

        given().contentType("application/json")
                .body("{\"answer\":[" + files(theirs).get(0).toFhir() + "]}")
                .post(mine.link() + "/answers/photo")
                .then()
                .statusCode(422);
        given().contentType("application/json")
                .body("{\"answer\":[{\"valueAttachment\":{\"contentType\":\"image/png\",\"data\":\"aGVsbG8=\"}}]}")
                .post(mine.link() + "/answers/photo")
                .then()
                .statusCode(422);
    }

    @Test
    void no_byte_of_a_file_is_on_the_topic_or_readable_in_the_database() throws SQLException {
        Stage.Scene scene = stage.asking(FORM);
        add(scene, Pictures.jpeg()).statusCode(303);

        try (var topic = new Topic(broker, "boussole.responses")) {
            assertThat(topic.await(scene.episode(), 1)).allSatisfy(record -> assertThat(record.value())
                    .contains("image/jpeg", "/api/attachments/")
                    .doesNotContain("\"data\":"));
        }
        assertThat(count("select count(*) from attachment where invitation = '" + scene.invitation()
                        + "' and position('\\xffd8ff'::bytea in sealed) = 0"))
                .isEqualTo(1);
    }

    @Test
    @TestSecurity(
            user = "coordinator of hospital A",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void staff_read_the_files_of_their_own_organisation_and_erasure_reaches_them() throws SQLException {
        Stage.Scene ours = stage.asking(FORM);
        Stage.Scene foreign = stage.at("hospital-b-surgery", FORM);
        add(ours, Pictures.jpeg()).statusCode(303);
        add(foreign, Pictures.jpeg()).statusCode(303);

        given().get(path(ours)).then().statusCode(200).header("Content-Type", "image/jpeg");
        given().get(path(foreign)).then().statusCode(404);
        given().delete("/api/episodes/" + ours.episode()).then().statusCode(200);
        assertThat(count("select count(*) from attachment where invitation = '" + ours.invitation() + "'"))
                .isZero();
    }

    @Test
    @TestSecurity(
            user = "coordinator of hospital A",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "hospital-a"))
    void a_file_inside_another_system_s_response_is_kept_apart_once() {
        Stage.Scene scene = stage.asking(FORM);
        String response = """
                {"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"photo","answer":[
                 {"valueAttachment":{"contentType":"image/png","data":"%s"}}]}]}
                """.formatted(Base64.getEncoder().encodeToString(Pictures.png()));
        for (int status : new int[] {201, 200}) {
            given().contentType("application/fhir+json")
                    .body(response)
                    .post("/fhir/QuestionnaireResponse?episode=" + scene.episode() + "&step=before")
                    .then()
                    .statusCode(status);
        }

        assertThat(files(scene)).singleElement().satisfies(file -> {
            assertThat(file.data()).isEmpty();
            assertThat(file.title()).isEqualTo("image-1.png");
        });
        assertThat(forms.of(scene.invitation()).orElseThrow().version()).isEqualTo(1);
    }

    private static ValidatableResponse add(Stage.Scene scene, byte[] bytes) {
        return sent(
                scene,
                "Content-Disposition: form-data; name=\"value\"; filename=\"Jeanne Martin.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n",
                bytes);
    }

    /** One part of a form as a browser sends it: it says how long it is. */
    private static ValidatableResponse sent(Stage.Scene scene, String head, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--frontier\r\n" + head).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--frontier--\r\n".getBytes(StandardCharsets.UTF_8));
        return given().redirects()
                .follow(false)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .contentType("multipart/form-data; boundary=frontier")
                .body(body.toByteArray())
                .post(scene.link() + "/q/photo")
                .then();
    }

    private String path(Stage.Scene scene) {
        String url = files(scene).get(0).url();
        return url.substring(url.indexOf("/api/"));
    }

    private List<AnswerValue.Attachment> files(Stage.Scene scene) {
        return forms.of(scene.invitation()).stream()
                .flatMap(open -> open.sheet().answers().values("photo").stream())
                .flatMap(value -> Stream.of((AnswerValue.Attachment) value))
                .toList();
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
