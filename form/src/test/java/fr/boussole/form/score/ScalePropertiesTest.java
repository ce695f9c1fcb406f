package fr.boussole.form.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.ScoreOutcome.NotComputed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every method: five questions of codes 0 to 4, 5 stands for no answer. */
class ScalePropertiesTest {
    private static final int ITEMS = 5;
    private static final int NONE = 5;
    private static final FormDefinition FORM = Forms.of(
            IntStream.range(0, ITEMS).mapToObj(i -> Forms.choice("q" + i, 5)).toArray(Item[]::new));
    private static final Conversion REVERSED = new Conversion.Reversed(BigDecimal.ZERO, BigDecimal.valueOf(4));

    /** Methods for which a higher answer is never a lower score. */
    @Provide
    Arbitrary<Method> rising() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        IntStream.range(0, ITEMS).forEach(i -> weights.put("q" + i, BigDecimal.valueOf(i)));
        var table = IntStream.rangeClosed(0, 4 * ITEMS)
                .mapToObj(line -> BigDecimal.valueOf((long) line * line))
                .toList();
        return Arbitraries.of(new Sum(), new Mean(), new Weighted(weights), new Lookup(0, table));
    }

    private static Scale scale(Method method, Conversion conversion, Rescale rescale, List<Integer> order) {
        var items = order.stream().map(i -> ScaleItem.of("q" + i, conversion)).toList();
        var all = new LinkedHashMap<String, Reach>();
        order.forEach(i -> all.put("q" + i, Reach.of(BigDecimal.ZERO, BigDecimal.valueOf(4))));
        var reach = rescale.of(method.reach(all));
        return new Scale(
                "property",
                "1",
                FORM.canonical(),
                Text.EMPTY,
                Kind.PROM,
                method,
                items,
                new MissingRule(new BigDecimal("0.5"), Optional.empty(), true),
                rescale,
                Scale.DEFAULT_DECIMALS,
                reach.least().rounded(0),
                reach.most().rounded(0),
                Direction.HIGHER_IS_BETTER,
                List.of(),
                List.of(),
                Licence.UNKNOWN,
                "");
    }

    private static Scale scale(Method method) {
        return scale(method, Conversion.AS_ANSWERED, Rescale.NONE, List.of(0, 1, 2, 3, 4));
    }

    private static Answers answers(List<Integer> codes) {
        return Answers.of(IntStream.range(0, ITEMS)
                .filter(i -> codes.get(i) != NONE)
                .mapToObj(i ->
                        AnsweredItem.question("q" + i, Forms.code(codes.get(i).toString())))
                .toList());
    }

    private static ScoreOutcome outcome(Scale scale, List<Integer> codes) {
        return Scoring.score(scale, FORM, answers(codes));
    }

    private static BigDecimal value(Scale scale, List<Integer> codes) {
        return ((Computed) outcome(scale, codes)).value();
    }

    @Property
    void the_order_of_the_items_makes_no_difference(
            @ForAll("rising") Method method,
            @ForAll @Size(ITEMS) List<@IntRange(max = NONE) Integer> codes,
            @ForAll long seed) {
        var order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, new Random(seed));
        var shuffled = outcome(scale(method, Conversion.AS_ANSWERED, Rescale.NONE, order), codes);
        var inOrder = outcome(scale(method), codes);
        assertThat(said(shuffled)).isEqualTo(said(inOrder));
    }

    private static String said(ScoreOutcome outcome) {
        return outcome instanceof Computed computed
                ? computed.value() + " " + computed.prorated()
                : ((NotComputed) outcome).reason();
    }

    @Property
    void a_higher_answer_never_makes_a_lower_score(
            @ForAll("rising") Method method,
            @ForAll @Size(ITEMS) List<@IntRange(max = 3) Integer> codes,
            @ForAll @IntRange(max = ITEMS - 1) int at) {
        var higher = new ArrayList<>(codes);
        higher.set(at, codes.get(at) + 1);
        assertThat(value(scale(method), higher)).isGreaterThanOrEqualTo(value(scale(method), codes));
    }

    @Property
    void a_score_stays_within_the_range_of_its_scale_also_when_prorated(
            @ForAll("rising") Method method, @ForAll @Size(ITEMS) List<@IntRange(max = NONE) Integer> codes) {
        var scale = scale(method);
        if (outcome(scale, codes) instanceof Computed computed) {
            assertThat(computed.value()).isBetween(scale.min(), scale.max());
        } else {
            assertThat(((NotComputed) outcome(scale, codes)).reason())
                    .isIn("too-many-missing", "nothing-answered", "not-in-table");
        }
    }

    @Property
    void reversed_items_and_turned_answers_are_one(
            @ForAll("rising") Method method, @ForAll @Size(ITEMS) List<@IntRange(max = NONE) Integer> codes) {
        var turned = codes.stream().map(code -> code == NONE ? NONE : 4 - code).toList();
        var reversed = scale(method, REVERSED, Rescale.NONE, List.of(0, 1, 2, 3, 4));
        assertThat(said(outcome(reversed, codes))).isEqualTo(said(outcome(scale(method), turned)));
    }

    @Property
    void reversing_every_item_of_a_sum_turns_it_within_its_range(
            @ForAll @Size(ITEMS) List<@IntRange(max = 4) Integer> codes) {
        var reversed = scale(new Sum(), REVERSED, Rescale.NONE, List.of(0, 1, 2, 3, 4));
        assertThat(value(reversed, codes).add(value(scale(new Sum()), codes)))
                .isEqualByComparingTo(BigDecimal.valueOf(4L * ITEMS));
    }

    @Property
    void a_falling_line_turns_better_into_worse(
            @ForAll @Size(ITEMS) List<@IntRange(max = 3) Integer> codes, @ForAll @IntRange(max = ITEMS - 1) int at) {
        var line = new Rescale(BigDecimal.valueOf(100), BigDecimal.valueOf(-25));
        var falling = scale(new Mean(), Conversion.AS_ANSWERED, line, List.of(0, 1, 2, 3, 4));
        var higher = new ArrayList<>(codes);
        higher.set(at, codes.get(at) + 1);
        assertThat(value(falling, higher)).isLessThan(value(falling, codes));
        assertThat(value(falling, codes)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Property
    void fractions_add_and_divide_exactly(
            @ForAll @IntRange(min = -50, max = 50) int one, @ForAll @IntRange(min = 1, max = 50) int other) {
        var quotient = Fraction.of(one).over(Fraction.of(other));
        assertThat(quotient.times(Fraction.of(other))).isEqualTo(Fraction.of(one));
        assertThat(quotient.plus(quotient).minus(quotient)).isEqualTo(quotient);
    }
}
