package fr.boussole.form.branching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.calculation.Calculation;
import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Call;
import fr.boussole.form.expression.Expression.Current;
import fr.boussole.form.expression.Expression.Literal;
import fr.boussole.form.expression.Expression.Operation;
import fr.boussole.form.expression.Expression.Step;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.form.expression.Function;
import fr.boussole.form.expression.Sign;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Validation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SettlingTest {
    @Test
    void a_chain_of_calculations_settles_whatever_its_order() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < 20; i++) {
            items.add(calculated("c" + i, plusOne(i == 19 ? "start" : "c" + (i + 1))));
        }
        items.add(Forms.question("start", ItemType.INTEGER));
        var form = Forms.of(items.toArray(Item[]::new));
        var enabled = Branching.of(form, Answers.of(AnsweredItem.question("start", new AnswerValue.Int(1))));
        assertThat(enabled.isSettled()).isTrue();
        assertThat(enabled.values("c0")).containsExactly(new AnswerValue.Int(21));
    }

    @Test
    void a_question_may_be_asked_by_the_patients_gender_and_only_where_it_is_known() {
        var form = Forms.of(Item.of("pregnancy", ItemType.BOOLEAN)
                .expressions(condition(isGender("female")))
                .build());
        assertThat(form.asksForGender()).isTrue();
        assertThat(Branching.of(form, told("female")).isEnabled("pregnancy")).isTrue();
        assertThat(Branching.of(form, told("male")).isEnabled("pregnancy")).isFalse();
        assertThat(Branching.of(form, Answers.empty()).isEnabled("pregnancy")).isFalse();
    }

    private static Answers told(String gender) {
        return Answers.empty().withGender(Optional.of(gender));
    }

    private static Expression isGender(String code) {
        return new Operation(
                Sign.EQUAL,
                new Variable(FormDefinition.PATIENT_GENDER),
                new Literal(List.of(Element.of(new AnswerValue.Str(code)))));
    }

    @Test
    @Timeout(10)
    void a_circle_never_settles_and_ends_all_the_same() {
        var form = Forms.of(
                calculated("a", new Operation(Sign.PLUS, orZero("b"), number(1))),
                calculated("b", new Operation(Sign.PLUS, orZero("a"), number(1))));
        assertThat(Branching.of(form, Answers.empty()).isSettled()).isFalse();
        assertThat(Validation.faults(form, Answers.empty(), true))
                .extracting(Fault::code)
                .containsExactly("unsettled");
    }

    @Test
    void two_conditions_that_exclude_each_other_in_a_circle_end() {
        var form = Forms.of(askedUnless("a", "b"), askedUnless("b", "a"));
        assertThat(Branching.of(form, Answers.of(AnsweredItem.question("a", Forms.text("x"))))
                        .linkIds())
                .containsExactly("a");
    }

    @Test
    @Timeout(20)
    void two_thousand_expressions_that_never_end_share_one_budget() {
        var endless = new Call(number(1), Function.REPEAT, List.of(new Operation(Sign.PLUS, Current.THIS, number(1))));
        var items = new ArrayList<Item>();
        for (int i = 0; i < 2_000; i++) {
            items.add(calculated("c" + i, endless));
        }
        var form = Forms.of(items.toArray(Item[]::new));
        var before = System.nanoTime();
        assertThat(Branching.of(form, Answers.empty()).values("c0")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void what_is_calculated_replaces_what_was_typed_and_stands_in_its_place() {
        var form = Forms.of(
                Forms.question("start", ItemType.INTEGER),
                Forms.group("g", calculated("next", plusOne("start"))),
                Forms.question("end", ItemType.INTEGER));
        var typed = Answers.of(
                AnsweredItem.question("start", new AnswerValue.Int(1)),
                AnsweredItem.question("end", new AnswerValue.Int(9)));
        var calculated = Calculation.of(form, typed);
        assertThat(calculated.items()).extracting(AnsweredItem::linkId).containsExactly("start", "g", "end");
        assertThat(calculated.values("next")).containsExactly(new AnswerValue.Int(2));
        assertThat(Calculation.of(form, calculated)).isEqualTo(calculated);
        assertThat(Calculation.of(form, calculated.with("start", List.of(), form))
                        .values("next"))
                .isEmpty();
    }

    @Test
    void a_group_that_repeats_and_is_left_out_is_not_made_by_a_calculation() {
        var group = Item.of("g", ItemType.GROUP)
                .repeats(true)
                .items(List.of(calculated("c", number(1))))
                .build();
        assertThat(Calculation.of(Forms.of(group), Answers.empty()).items()).isEmpty();
    }

    @Test
    void a_calculation_in_a_disabled_item_counts_for_nothing() {
        var form = Forms.of(
                Forms.question("start", ItemType.INTEGER),
                Item.of("hidden", ItemType.GROUP)
                        .expressions(condition(literal(new AnswerValue.Bool(false))))
                        .items(List.of(calculated("c", number(1))))
                        .build(),
                calculated("seen", plusOne("c")));
        assertThat(Branching.of(form, Answers.empty()).values("c")).isEmpty();
        assertThat(Branching.of(form, Answers.empty()).values("seen")).isEmpty();
    }

    private static Item askedUnless(String linkId, String other) {
        var unless = new Call(answer(other), Function.EMPTY, List.of());
        return Item.of(linkId, ItemType.STRING).expressions(condition(unless)).build();
    }

    private static Item calculated(String linkId, Expression expression) {
        return Item.of(linkId, ItemType.INTEGER)
                .expressions(new Expressions(
                        List.of(),
                        Optional.of(expression),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .build();
    }

    private static Expressions condition(Expression expression) {
        return new Expressions(
                List.of(), Optional.empty(), Optional.of(expression), Optional.empty(), Optional.empty(), List.of());
    }

    private static Expression plusOne(String linkId) {
        return new Operation(Sign.PLUS, answer(linkId), number(1));
    }

    private static Expression orZero(String linkId) {
        return new Call(new Operation(Sign.UNION, answer(linkId), number(0)), Function.FIRST, List.of());
    }

    private static Expression answer(String linkId) {
        var items = new Call(new Variable("resource"), Function.DESCENDANTS, List.of());
        var item = new Call(
                items,
                Function.WHERE,
                List.of(new Operation(
                        Sign.EQUAL, new Step(Current.THIS, "linkId"), literal(new AnswerValue.Str(linkId)))));
        return new Step(new Step(item, "answer"), "value");
    }

    private static Expression number(int number) {
        return literal(new AnswerValue.Int(number));
    }

    private static Expression literal(AnswerValue value) {
        return new Literal(List.of(Element.of(value)));
    }
}
