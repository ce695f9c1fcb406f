package fr.boussole.form.branching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnswerValue.Int;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.answer.Within;
import fr.boussole.form.calculation.Calculation;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.NamedExpression;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Text;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Call;
import fr.boussole.form.expression.Expression.Operation;
import fr.boussole.form.expression.Expression.Step;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.form.expression.Function;
import fr.boussole.form.expression.Sign;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Validation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an occurrence of a repeating group asks and calculates looks at that occurrence only. */
class OccurrencesTest {

    private static final Within ONE = Within.of("o1");
    private static final Within TWO = Within.of("o2");

    /** A number; if it is 1 a required word; and twice the number. */
    private static final FormDefinition FORM = new FormDefinition(
            "https://boussole.example/questionnaires/occurrences",
            "1",
            Text.of("fr", "Cartes"),
            Text.EMPTY,
            "fr",
            List.of("fr"),
            List.of(Item.of("card", ItemType.GROUP)
                    .repeats(true)
                    .expressions(new Expressions(
                            List.of(new NamedExpression("number", number())),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()))
                    .items(List.of(
                            Item.of("number", ItemType.INTEGER).build(),
                            Item.of("why", ItemType.STRING)
                                    .required(true)
                                    .enableWhen(
                                            EnableBehavior.ALL,
                                            List.of(new Condition("number", Operator.EQUAL, new Int(1))))
                                    .build(),
                            Item.of("twice", ItemType.INTEGER)
                                    .readOnly(true)
                                    .expressions(new Expressions(
                                            List.of(),
                                            Optional.of(new Operation(
                                                    Sign.PLUS, new Variable("number"), new Variable("number"))),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            List.of()))
                                    .build()))
                    .build()));

    private final Answers both = numbered(numbered(Answers.empty(), ONE, 1), TWO, 4);

    @Test
    void a_condition_reads_its_own_occurrence() {
        Enabled enabled = Branching.of(FORM, both);

        assertThat(enabled.occurrences()
                        .filter(place -> place.item().linkId().equals("why"))
                        .map(enabled::isEnabled))
                .containsExactly(true, false);
    }

    @Test
    void a_calculated_value_reads_its_own_occurrence_and_the_ids_stay() {
        Answers calculated = Calculation.of(FORM, both);

        assertThat(calculated.values("twice")).containsExactly(new Int(2), new Int(8));
        assertThat(calculated.at("twice", TWO, FORM).orElseThrow().item().answers())
                .extracting(answer -> answer.value())
                .containsExactly(new Int(8));
    }

    @Test
    void what_lacks_is_told_at_its_occurrence() {
        assertThat(Validation.faults(FORM, Calculation.of(FORM, both), true))
                .extracting(Fault::code, Fault::linkId, Fault::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("required", "why", "/item/0"));
    }

    @Test
    void an_occurrence_keeps_its_id_in_fhir_json() {
        assertThat(ResponseJson.read(ResponseJson.write(both))).isEqualTo(both);
        assertThat(ResponseJson.write(both).at("/item/1/id").asText()).isEqualTo("o2");
    }

    @Test
    void an_answer_finds_its_occurrence_whatever_was_taken_out_before_it() {
        Answers left = numbered(both.without("card", ONE, FORM), TWO, 9);

        assertThat(left.values("number")).containsExactly(new Int(9));
    }

    private static Expression number() {
        Expression values = new Step(new Call(new Variable("context"), Function.ANSWERS, List.of()), "value");
        return new Call(values, Function.FIRST, List.of());
    }

    private static Answers numbered(Answers answers, Within within, int number) {
        return answers.with("number", within, List.<AnswerValue>of(new Int(number)), FORM);
    }
}
