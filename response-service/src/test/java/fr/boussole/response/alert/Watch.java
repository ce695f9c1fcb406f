package fr.boussole.response.alert;

import static io.restassured.RestAssured.given;

import fr.boussole.response.Forms;
import fr.boussole.response.Stage;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sets a scene for alerts: a walk in whose answers three things are watched for, made up for tests. */
@ApplicationScoped
public class Watch {

    private static final String SCALES = """
            [{"id": "health", "version": "1", "questionnaire": "https://boussole.example/questionnaires/walk|alerts",
              "title": {"fr": "Santé", "en": "Health"}, "kind": "PROM", "method": "SUM", "items": [{"linkId": "health"}],
              "min": 0, "max": 10, "direction": "HIGHER_IS_BETTER", "decimals": 0, "source": "Made for this test."}]""";
    private static final String ALERTS = """
            [{"id": "nights", "title": {"fr": "Toutes les nuits", "en": "Every night"}, "severity": "MEDIUM", "within": "PT2H",
              "when": {"question": "night", "operator": "=", "answer": {"valueCoding": {"system": "%s", "code": "all"}}},
              "advice": {"fr": "Essai\u00a0: <parlez> à votre équipe.", "en": "Test: talk to your team."},
              "numbers": [{"number": "15", "title": {"fr": "le Samu", "en": "emergencies"}}]},
             {"id": "low", "title": {"fr": "Santé au plus bas", "en": "Lowest health"}, "severity": "HIGH", "within": "P1D",
              "tells": "ESTABLISHMENT", "when": {"scale": "health", "threshold": 1},
              "advice": {"fr": "Essai\u00a0: appelez.", "en": "Test: call."}},
             {"id": "call", "title": {"fr": "Demande un appel", "en": "Asks for a call"}, "severity": "LOW", "within": "P2D",
              "when": {"wantsCall": "help"}, "advice": {"fr": "Nous appellerons.", "en": "We shall call."}}]""";

    private final Stage stage;
    private final AgroalDataSource database;

    Watch(Stage stage, AgroalDataSource database) {
        this.stage = stage;
        this.database = database;
    }

    /** Someone invited, in whose answers they are watched for. */
    public Stage.Scene scene() {
        return stage.watching(Forms.walk("alerts"), SCALES, ALERTS.formatted(Forms.CODES));
    }

    /** The answer, as the page of the question posts it. */
    public ValidatableResponse answer(Stage.Scene scene, String linkId, String value) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("value", value)
                .post(scene.link() + "/q/" + linkId)
                .then();
    }

    /** The id of the only case of that rule. */
    public UUID caseOf(Stage.Scene scene, String rule) {
        return UUID.fromString(
                read("select id::text from alert_case where invitation = ?::uuid and rule = ?", scene, rule)
                        .get(0));
    }

    /** Each case as its rule, and whether it holds and is closed. */
    public List<String> cases(Stage.Scene scene) {
        return read("""
                select rule || case when holds then '' else ' no longer' end || case when closed_at is null then '' else ' closed' end
                from alert_case where invitation = ?::uuid order by rule""", scene);
    }

    /** What happened to the cases of that rule, in order. */
    public List<String> history(Stage.Scene scene, String rule) {
        return read("""
                select e.what from alert_event e join alert_case c on c.id = e.alert_case
                where c.invitation = ?::uuid and c.rule = ? order by e.at, e.id""", scene, rule);
    }

    private List<String> read(String sql, Stage.Scene scene, String... more) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, scene.invitation().toString());
            for (int i = 0; i < more.length; i++) {
                select.setString(i + 2, more[i]);
            }
            List<String> found = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether those who are written to about late cases have been. */
    public boolean summoned(Stage.Scene scene) {
        return read("select (summoned_at is not null)::text from alert_case where invitation = ?::uuid", scene)
                .contains("true");
    }
}
