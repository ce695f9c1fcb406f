package fr.boussole.response.catalogue;

import static fr.boussole.response.Forms.coding;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormJson;
import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.answer.OpenForms;
import fr.boussole.response.answer.SaveOutcome;
import fr.boussole.response.answer.Saving;
import fr.boussole.response.identity.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand people have a form open when its next version is published and its own is retired. The next version asks what the
 * first one does not, so that a form finished on the wrong version would be refused.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class OpenFormsOutliveVersionsTest {

    private static final int OPEN = 10_000;
    private static final String URL = "https://boussole.example/questionnaires/outlived";
    private static final String PATHWAY = "outlived";

    @Inject
    Region region;

    @Inject
    Catalogue catalogue;

    @Inject
    Published published;

    @Inject
    Saving saving;

    @Inject
    OpenForms forms;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void ten_thousand_open_forms_finish_on_their_version() throws Exception {
        region.publish();
        tell("1", "active");
        pathway("1");
        UUID begun = enrolled("1");
        saving.answer(begun, "night", List.of(coding("some")), Optional.empty(), "fr");
        UUID unanswered = enrolled("1");
        saving.opened(unanswered);
        copy(begun);
        String before = openForms();

        tell("2", "active");
        pathway("2");
        tell("1", "retired");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> text("select message ->> 'status' from questionnaire where url = '" + URL
                                + "' and version = '1'")
                        .equals("retired"));

        assertThat(openForms()).isEqualTo(before).startsWith(OPEN + 1 + " ");
        assertThat(forms.of(unanswered).orElseThrow().form().version()).isEqualTo("1");
        assertThat(forms.of(enrolled("2")).orElseThrow().form().version()).isEqualTo("2");

        assertThat(sendAll()).hasSize(OPEN + 1).containsOnly(SaveOutcome.Saved.class);
        assertThat(openForms()).isEqualTo(before.replace("in-progress", "completed"));
    }

    @Test
    void a_form_that_is_told_again_otherwise_stays_as_it_was_first_heard_also_for_a_service_that_starts_anew()
            throws SQLException {
        tell("kept", "active");
        ObjectNode other = message("kept", "active");
        ((ObjectNode) other.path("form")).put("language", "en");
        region.send(
                "boussole.questionnaires",
                URL + "|kept",
                other.put("again", true).toString());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> text("select message ->> 'again' from questionnaire where url = '" + URL
                                + "' and version = 'kept'")
                        .equals("true"));

        Catalogue ofAServiceThatWasUpgraded = new Catalogue(published);
        assertThat(ofAServiceThatWasUpgraded.form(URL + "|kept").orElseThrow())
                .isEqualTo(catalogue.form(URL + "|kept").orElseThrow())
                .satisfies(form -> assertThat(form.language()).isEqualTo("fr"));
    }

    /** Publishes a version, with a member that only a later release of this service would know. */
    private void tell(String version, String status) {
        region.send(
                "boussole.questionnaires",
                URL + "|" + version,
                message(version, status).toString());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> catalogue.form(URL + "|" + version).isPresent());
    }

    private ObjectNode message(String version, String status) {
        ObjectNode form = FormJson.write(Forms.walk(version)).put("url", URL).put("sinceALaterRelease", true);
        if (version.equals("2")) {
            form.withArray("items")
                    .addObject()
                    .put("linkId", "new")
                    .put("type", "string")
                    .put("required", true)
                    .putObject("text")
                    .put("fr", "Nouveau");
        }
        ObjectNode message =
                json.createObjectNode().put("url", URL).put("version", version).put("status", status);
        message.set("form", form);
        return message;
    }

    private void pathway(String version) {
        region.send("boussole.pathways", PATHWAY + "|" + version, """
                {"id":"outlived","version":"%1$s","publishedAt":"2026-01-1%1$sT09:30:00Z","title":{"fr":"Hanche"},"zone":"Europe/Paris",
                 "anchor":{"code":"operation","title":{"fr":"Opération"}},
                 "steps":[{"id":"before","phase":"BEFORE","questionnaire":"%2$s|%1$s","offset":"P0D","windowFrom":"-P90D","windowTo":"P0D"}]}
                """.formatted(version, URL));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> catalogue
                .currentPathway(PATHWAY)
                .filter(pathway -> pathway.version().equals(version))
                .isPresent());
    }

    /** Someone new, on the pathway as it is now. */
    private UUID enrolled(String version) throws SQLException {
        String episode = given().contentType("application/json")
                .body("""
                        {"establishmentReference":"O-%s","pathway":"outlived","organisation":"%s","anchorDate":"2026-03-02",
                         "ageBand":"70-79","sex":"F","attributes":{}}""".formatted(Ids.next(), Region.UNIT))
                .post("/api/episodes")
                .then()
                .statusCode(201)
                .extract()
                .path("episode");
        assertThat(text("select pathway_version from episode where id = '" + episode + "'"))
                .isEqualTo(version);
        return UUID.fromString(text("select id from invitation where episode = '" + episode + "'"));
    }

    /** Ten thousand others who are as far as this one. */
    private void copy(UUID begun) throws SQLException {
        execute("""
                insert into episode
                select (jsonb_populate_record(e, jsonb_build_object('id', 'outlived-episode-' || n))).*
                from episode e join invitation i on i.episode = e.id, generate_series(1, %2$d) n where i.id = '%1$s';
                insert into invitation
                select (jsonb_populate_record(i, jsonb_build_object('id', md5('invitation' || n)::uuid, 'episode', 'outlived-episode-' || n))).*
                from invitation i, generate_series(1, %2$d) n where i.id = '%1$s';
                insert into response
                select (jsonb_populate_record(r, jsonb_build_object('id', md5('response' || n)::uuid,
                  'invitation', md5('invitation' || n)::uuid, 'episode', 'outlived-episode-' || n))).*
                from response r, generate_series(1, %2$d) n where r.invitation = '%1$s';
                """.formatted(begun, OPEN));
    }

    /** How many they are, on which versions, how far, and every answer that they gave. */
    private String openForms() throws SQLException {
        return text("""
                select count(*) || ' ' || string_agg(distinct questionnaire, ',') || ' ' || string_agg(distinct status, ',') || ' '
                    || md5(string_agg(r.id || (answers -> 'item')::text, ',' order by r.id))
                from response r where questionnaire like '%s|%%'
                """.formatted(URL));
    }

    private List<Class<?>> sendAll() throws Exception {
        List<Callable<SaveOutcome>> sends = new ArrayList<>();
        for (String invitation : texts("select invitation::text from response where questionnaire = '" + URL + "|1'")) {
            sends.add(() -> saving.send(UUID.fromString(invitation), "fr"));
        }
        var people = Executors.newFixedThreadPool(4);
        try {
            List<Class<?>> outcomes = new ArrayList<>();
            for (var sent : people.invokeAll(sends)) {
                outcomes.add(sent.get().getClass());
            }
            return outcomes;
        } finally {
            people.shutdown();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        return texts(query).get(0);
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        }
    }
}
