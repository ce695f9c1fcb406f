package fr.boussole.form.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerTest {
    private static final FormDefinition FORM = Forms.of(
            Forms.choice("a", 5),
            Forms.choice("b", 5),
            Forms.question("pain", ItemType.INTEGER),
            Forms.question("call", ItemType.BOOLEAN),
            Forms.askedWhen("why", "a", "4"));
    private static final Trigger PAINFUL =
            new Trigger.OnAnswer(new Condition("pain", Operator.GREATER_OR_EQUAL, new AnswerValue.Int(9)));
    private static final Trigger WHY =
            new Trigger.OnAnswer(new Condition("why", Operator.EXISTS, new AnswerValue.Bool(true)));

    @ParameterizedTest
    @CsvSource({"8, false", "9, true", "10, true"})
    void an_answer_that_meets_the_condition_raises_it(int given, boolean raised) {
        assertThat(PAINFUL.cause(saved(answered("pain", new AnswerValue.Int(given))))
                        .isPresent())
                .isEqualTo(raised);
    }

    @Test
    void no_answer_raises_nothing() {
        assertThat(PAINFUL.cause(saved(Answers.empty()))).isEmpty();
    }

    @Test
    void the_answer_itself_is_the_cause() {
        assertThat(PAINFUL.cause(saved(answered("pain", new AnswerValue.Int(9)))))
                .contains(new Cause.Answered("pain", List.of(new AnswerValue.Int(9))));
    }

    @Test
    void an_answer_to_a_question_that_is_not_asked_raises_nothing() {
        Answers switchedOff = answered("why", Forms.text("because"));
        assertThat(WHY.cause(saved(switchedOff))).isEmpty();
        assertThat(WHY.cause(saved(switchedOff.with("a", List.of(Forms.code("4")), FORM))))
                .isPresent();
    }

    @ParameterizedTest(name = "{0} with {1} and {2}: {3}")
    @CsvSource({
        "LOWER_IS_BETTER, 3, 3, true",
        "LOWER_IS_BETTER, 3, 4, true",
        "LOWER_IS_BETTER, 3, 2, false",
        "HIGHER_IS_BETTER, 3, 3, true",
        "HIGHER_IS_BETTER, 3, 4, false",
        "HIGHER_IS_BETTER, 3, 2, true"
    })
    void a_score_raises_it_from_the_threshold_on_to_the_worse(String direction, String a, String b, boolean raised) {
        Trigger six = new Trigger.OnScore("sum", BigDecimal.valueOf(6));
        assertThat(six.cause(watched(both(a, b), direction, false)).isPresent()).isEqualTo(raised);
    }

    @Test
    void a_prorated_score_waits_until_the_answers_are_sent() {
        Trigger two = new Trigger.OnScore("sum", BigDecimal.valueOf(2));
        Answers half = answered("a", Forms.code("2"));
        assertThat(two.cause(watched(half, "LOWER_IS_BETTER", false))).isEmpty();
        assertThat(two.cause(watched(half, "LOWER_IS_BETTER", true)))
                .contains(new Cause.Scored("sum", BigDecimal.valueOf(4)));
    }

    @Test
    void a_scale_that_is_not_known_raises_nothing() {
        assertThat(new Trigger.OnScore("other", BigDecimal.ZERO)
                        .cause(watched(both("1", "1"), "LOWER_IS_BETTER", true)))
                .isEmpty();
    }

    @Test
    void only_yes_asks_for_a_call() {
        Trigger call = new Trigger.OnCall("call");
        assertThat(call.cause(saved(answered("call", new AnswerValue.Bool(true)))))
                .isPresent();
        assertThat(call.cause(saved(answered("call", new AnswerValue.Bool(false)))))
                .isEmpty();
        assertThat(call.cause(saved(Answers.empty()))).isEmpty();
    }

    @Test
    void a_cause_is_read_as_it_was_written() {
        List<Cause> causes = List.of(
                new Cause.Answered("pain", List.of(new AnswerValue.Int(9), Forms.code("4"))),
                new Cause.Scored("sum", new BigDecimal("4.50")));
        assertThat(causes.stream().map(cause -> Cause.read(JsonPlace.root(cause.json()))))
                .containsExactlyElementsOf(causes.stream().map(Optional::of).toList());
    }

    private static Answers answered(String linkId, AnswerValue value) {
        return Answers.empty().with(linkId, List.of(value), FORM);
    }

    private static Answers both(String a, String b) {
        return answered("a", Forms.code(a)).with("b", List.of(Forms.code(b)), FORM);
    }

    private static Watched saved(Answers answers) {
        return new Watched(FORM, Branching.of(FORM, answers), List.of(), false);
    }

    private static Watched watched(Answers answers, String direction, boolean sent) {
        return new Watched(FORM, Branching.of(FORM, answers), List.of(sum(direction)), sent);
    }

    private static Scale sum(String direction) {
        try {
            return ScaleJson.read(new ObjectMapper().readTree("""
                    {"id": "sum", "questionnaire": "https://boussole.example/test|1", "kind": "PROM", "method": "SUM",
                     "items": [{"linkId": "a"}, {"linkId": "b"}], "min": 0, "max": 8, "direction": "%s", "decimals": 0,
                     "missing": {"minShareAnswered": 0.5, "imputeMean": true}, "source": "Made for this test."}
                    """.formatted(direction)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
