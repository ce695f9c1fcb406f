package fr.boussole.form.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.ScoreOutcome.NotComputed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MethodTest {
    private static final FormDefinition THREE =
            Forms.of(Forms.choice("a", 5), Forms.choice("b", 5), Forms.choice("c", 5));
    private static final List<ScaleItem> ABC = List.of(ScaleItem.of("a"), ScaleItem.of("b"), ScaleItem.of("c"));
    private static final MissingRule ONE_MAY_LACK = MissingRule.atMost(1);

    private static Scale scale(Method method, MissingRule missing, double min, double max) {
        return Scales.of(THREE, method, ABC, missing, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /** The codes of a, b and c in turn; a dash is no answer. */
    private static Answers answers(String codes) {
        return Answers.of(IntStream.range(0, codes.length())
                .filter(i -> codes.charAt(i) != '-')
                .mapToObj(i -> AnsweredItem.question("abc".substring(i, i + 1), Forms.code(codes.substring(i, i + 1))))
                .toList());
    }

    private static String said(Scale scale, String codes) {
        var outcome = Scoring.score(scale, THREE, answers(codes));
        return outcome instanceof Computed computed
                ? computed.value().stripTrailingZeros().toPlainString()
                : ((NotComputed) outcome).reason();
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    @Test
    void weights_count_each_item_by_its_own() {
        var weighted = new Weighted(Map.of("a", number("2"), "b", number("0.5"), "c", number("-1")));
        var scale = scale(weighted, ONE_MAY_LACK, -4, 10);
        assertThat(said(scale, "321")).isEqualTo("6");
        assertThat(said(scale, "004")).isEqualTo("-4");
        assertThat(said(scale, "44-")).as("c counts as 4: 8 + 2 − 4").isEqualTo("6");
        assertThat(scale.faultsAgainst(THREE)).isEmpty();
    }

    @Test
    void weights_and_decrements_name_exactly_the_items_of_the_scale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(new Weighted(Map.of("a", BigDecimal.ONE)), ONE_MAY_LACK, 0, 12))
                .withMessageContaining("“b” has no weight");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(
                        new Profile(BigDecimal.ONE, Map.of("z", List.of(BigDecimal.ZERO)), List.of()),
                        MissingRule.NONE_MISSING,
                        0,
                        1))
                .withMessageContaining("“a” has no decrements");
    }

    @Test
    void a_table_gives_the_score_of_a_whole_sum_and_of_no_other() {
        var thirteen = IntStream.rangeClosed(0, 12)
                .mapToObj(line -> BigDecimal.valueOf(100 - 8L * line))
                .toList();
        var scale = scale(new Lookup(0, thirteen), ONE_MAY_LACK, 0, 100);
        assertThat(said(scale, "000")).isEqualTo("100");
        assertThat(said(scale, "444")).isEqualTo("4");
        assertThat(said(scale, "12-")).as("1 + 2 + 1.5").isEqualTo("not-in-table");
        assertThat(said(scale, "13-")).as("1 + 3 + 2").isEqualTo("52");
        assertThat(scale.faultsAgainst(THREE)).isEmpty();
        var short5 = scale(new Lookup(0, thirteen.subList(0, 5)), ONE_MAY_LACK, 0, 100);
        assertThat(short5.faultsAgainst(THREE).get(0).in("en"))
                .isEqualTo("The answers give sums of 0…12; the table goes from 0…4");
    }

    @Test
    void a_value_set_takes_off_each_level_and_the_constants_once() {
        var levels = List.of(number("0"), number("0.1"), number("0.3"));
        var profile = new Profile(
                BigDecimal.ONE,
                Map.of("a", levels, "b", levels, "c", levels),
                List.of(new Profile.AnyAtLeast(2, number("0.05")), new Profile.AnyAtLeast(3, number("0.2"))));
        var scale = scale(profile, MissingRule.NONE_MISSING, -0.15, 1);
        assertThat(said(scale, "111")).isEqualTo("1");
        assertThat(said(scale, "122")).isEqualTo("0.75");
        assertThat(said(scale, "331")).isEqualTo("0.15");
        assertThat(said(scale, "333")).isEqualTo("-0.15");
        assertThat(said(scale, "411")).isEqualTo("not-in-table");
        assertThat(said(scale, "11-")).isEqualTo("too-many-missing");
        assertThat(scale.faultsAgainst(THREE).get(0).in("en")).contains("has the levels 0…4; the scale knows 1…3");
    }

    @Test
    void what_the_questionnaire_computes_is_read() {
        var form = Forms.of(Item.of("total", ItemType.DECIMAL).readOnly(true).build());
        var scale = Scales.of(
                form,
                new Calculated(),
                List.of(ScaleItem.of("total")),
                MissingRule.NONE_MISSING,
                BigDecimal.ZERO,
                BigDecimal.TEN);
        var given = Answers.of(AnsweredItem.question("total", new AnswerValue.Dec(number("7.25"))));
        assertThat(((Computed) Scoring.score(scale, form, given)).value()).isEqualByComparingTo("7.25");
        assertThat(((NotComputed) Scoring.score(scale, form, Answers.empty())).reason())
                .isEqualTo("nothing-answered");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(new Calculated(), MissingRule.NONE_MISSING, 0, 12))
                .withMessageContaining("reads one item");
    }

    @Test
    void all_top_is_one_only_when_every_answer_is_most_positive() {
        var items = ABC.stream()
                .map(item -> new ScaleItem(item.linkId(), Map.of(), Set.of(), Set.of("4")))
                .toList();
        var scale = Scales.of(THREE, new AllTop(), items, MissingRule.NONE_MISSING, BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(said(scale, "444")).isEqualTo("1");
        assertThat(said(scale, "443")).isEqualTo("0");
        assertThat(said(scale, "44-")).isEqualTo("too-many-missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(new AllTop(), MissingRule.NONE_MISSING, 0, 1))
                .withMessageContaining("“a” names no most positive answer");
    }

    @Test
    void a_method_that_needs_every_item_is_blank_when_one_is_not_asked() {
        var form = Forms.of(
                Forms.choice("a", 2),
                Item.of("b", ItemType.CHOICE)
                        .options(Forms.choice("b", 2).options())
                        .enableWhen(
                                EnableBehavior.ALL,
                                Forms.askedWhen("b", "a", "1").enableWhen())
                        .build());
        var scale = Scales.of(
                form,
                new Lookup(0, List.of(number("1"), number("2"), number("3"))),
                List.of(ScaleItem.of("a"), ScaleItem.of("b")),
                ONE_MAY_LACK,
                BigDecimal.ZERO,
                BigDecimal.TEN);
        var outcome = (NotComputed) Scoring.score(scale, form, answers("0"));
        assertThat(outcome.reason()).isEqualTo("not-applicable");
        assertThat(outcome.explanation().in("en")).endsWith("these were not asked: b");
    }

    @Test
    void a_required_item_is_never_imputed() {
        var scale = scale(new Sum(), ONE_MAY_LACK.requiring(Set.of("c")), 0, 12);
        assertThat(said(scale, "-24")).isEqualTo("9");
        assertThat(said(scale, "24-")).isEqualTo("required-missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(new Sum(), ONE_MAY_LACK.requiring(Set.of("z")), 0, 12))
                .withMessageContaining("requires “z”");
    }

    @Test
    void only_a_score_computed_without_an_answer_says_that_it_is_prorated() {
        var scale = scale(new Sum(), ONE_MAY_LACK, 0, 12);
        assertThat(Scoring.score(scale, THREE, answers("123")))
                .extracting("prorated")
                .isEqualTo(false);
        assertThat(Scoring.score(scale, THREE, answers("12-")))
                .extracting("prorated")
                .isEqualTo(true);
    }

    @Test
    void a_third_stays_a_third_until_the_score_is_rounded() {
        var spread = new Conversion.Spread(BigDecimal.ZERO, BigDecimal.valueOf(3));
        var form = Forms.of(
                IntStream.range(0, 8).mapToObj(i -> Forms.choice("q" + i, 4)).toArray(Item[]::new));
        var scale = new Scale(
                "third",
                "1",
                form.canonical(),
                Text.EMPTY,
                Kind.PREM,
                new Mean(),
                form.items().stream()
                        .map(item -> ScaleItem.of(item.linkId(), spread))
                        .toList(),
                MissingRule.NONE_MISSING,
                Rescale.NONE,
                0,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                Direction.HIGHER_IS_BETTER,
                List.of(),
                List.of(),
                Licence.UNKNOWN,
                "");
        // Nine thirds of 100 over eight items are exactly 37.5, and half goes to the even 38; rounded thirds would give
        // 37.
        var given = Answers.of(IntStream.range(0, 8)
                .mapToObj(i -> AnsweredItem.question("q" + i, Forms.code(i == 0 ? "2" : "1")))
                .toList());
        assertThat(((Computed) Scoring.score(scale, form, given)).value()).isEqualByComparingTo("38");
    }

    @Test
    void a_conversion_gives_no_points_beside_what_it_knows() {
        var pain = new Conversion.Ranges(List.of(
                new PointRange(number("0"), number("0"), number("5")),
                new PointRange(number("1"), number("3"), number("4"))));
        assertThat(pain.points(Fraction.of(2))).contains(Fraction.of(4));
        assertThat(pain.points(Fraction.of(4))).isEmpty();
        assertThat(pain.points(Fraction.of(number("0.5")))).isEmpty();
        assertThat(new Conversion.Reversed(number("1"), number("5")).points(Fraction.of(2)))
                .contains(Fraction.of(4));
        assertThat(new Conversion.Reversed(number("1"), number("5")).points(Fraction.of(6)))
                .isEmpty();
        assertThat(new Conversion.Within(number("0"), number("3")).points(Fraction.of(4)))
                .isEqualTo(Optional.empty());
        assertThat(new Conversion.Spread(number("4"), number("1")).points(Fraction.of(4)))
                .contains(Fraction.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion.Spread(number("0"), number("0.5")))
                .withMessageContaining("whole numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion.Ranges(List.of(
                        new PointRange(number("0"), number("2"), number("1")),
                        new PointRange(number("2"), number("3"), number("2")))))
                .withMessage("The ranges 0…2 and 2…3 overlap");
    }
}
