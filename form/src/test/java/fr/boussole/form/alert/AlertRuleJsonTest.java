package fr.boussole.form.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Text;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.Misshape;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRuleJsonTest {
    private static final String RULE = """
            {"alerts": [{"id": "pain", "title": {"fr": "Douleur"}, "severity": "HIGH", "within": "PT2H", "tells": "ESTABLISHMENT",
              "when": {"question": "pain", "operator": ">=", "answer": {"valueInteger": 9}},
              "advice": {"fr": "Appelez."}, "numbers": [{"number": "15", "title": {"fr": "Samu"}}]}]}
            """;

    @Test
    void a_rule_is_read() {
        assertThat(AlertRuleJson.readAll(place(RULE)))
                .containsExactly(new AlertRule(
                        "pain",
                        Text.of("fr", "Douleur"),
                        AlertSeverity.HIGH,
                        new Trigger.OnAnswer(new Condition("pain", Operator.GREATER_OR_EQUAL, new AnswerValue.Int(9))),
                        Audience.ESTABLISHMENT,
                        Duration.ofHours(2),
                        Text.of("fr", "Appelez."),
                        List.of(new AlertRule.HelpLine("15", Text.of("fr", "Samu")))));
    }

    @Test
    void the_unit_is_told_unless_said_otherwise() {
        assertThat(AlertRuleJson.readAll(place(RULE.replace("\"tells\": \"ESTABLISHMENT\",", ""))))
                .extracting(AlertRule::tells)
                .containsExactly(Audience.UNIT);
    }

    @Test
    void scores_and_calls_are_watched_too() {
        assertThat(when("{\"scale\": \"s\", \"threshold\": 20}"))
                .isEqualTo(new Trigger.OnScore("s", BigDecimal.valueOf(20)));
        assertThat(when("{\"wantsCall\": \"call\"}")).isEqualTo(new Trigger.OnCall("call"));
    }

    @Test
    void a_step_without_rules_has_none() {
        assertThat(AlertRuleJson.readAll(place("{}"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"id": "pain"`              | `"id": "p a"`                    | /alerts/0
            `"HIGH"`                    | `"DREADFUL"`                     | /alerts/0/severity
            `"ESTABLISHMENT"`           | `"EVERYONE"`                     | /alerts/0/tells
            `"PT2H"`                    | `"2 hours"`                      | /alerts/0/within
            `"PT2H"`                    | `"PT0S"`                         | /alerts/0
            `"PT2H"`                    | `"P31D"`                         | /alerts/0
            `"advice": {"fr": "Appelez."}` | `"advice": {}`                | /alerts/0/advice
            `"title": {"fr": "Douleur"}`   | `"title": {"fr": " "}`        | /alerts/0/title
            `">="`                      | `"about"`                        | /alerts/0/when
            `"number": "15"`            | `"number": "le 15"`              | /alerts/0/numbers/0/number
            `"when"`                    | `"if"`                           | /alerts/0/when
            """)
    void what_is_wrong_is_told_at_its_place(String right, String wrong, String pointer) {
        JsonPlace place = place(RULE.replace(right, wrong));
        AlertRuleJson.readAll(place);
        assertThat(place.misshapes()).extracting(Misshape::pointer).contains(pointer);
    }

    private static Trigger when(String json) {
        return AlertRuleJson.readAll(place(RULE.replaceFirst(
                        "\"when\": \\{.*}},", "\"when\": " + java.util.regex.Matcher.quoteReplacement(json) + ",")))
                .get(0)
                .when();
    }

    private static JsonPlace place(String json) {
        return JsonPlace.root(ExactJson.read(json));
    }
}
