package fr.boussole.form.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.ScoreOutcome.NotComputed;
import fr.boussole.form.score.Step.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final int ITEMS = 12;
    private static final int MISSING = 5;
    private static final FormDefinition JOINT = Forms.of(
            IntStream.range(0, ITEMS).mapToObj(i -> Forms.choice("q" + i, 5)).toArray(Item[]::new));
    private static final List<ScaleItem> JOINT_ITEMS =
            IntStream.range(0, ITEMS).mapToObj(i -> ScaleItem.of("q" + i)).toList();
    private static final Scale SCORE = Scales.sum(JOINT, 48, MissingRule.atMost(2), JOINT_ITEMS);

    /** Codes 0 to 4; {@value #MISSING} stands for no answer. */
    private static List<AnsweredItem> answered(List<Integer> codes) {
        return IntStream.range(0, ITEMS)
                .filter(i -> codes.get(i) != MISSING)
                .mapToObj(i ->
                        AnsweredItem.question("q" + i, Forms.code(codes.get(i).toString())))
                .toList();
    }

    @Property
    void the_order_of_the_answers_makes_no_difference(
            @ForAll @Size(ITEMS) List<@IntRange(max = MISSING) Integer> codes, @ForAll long seed) {
        var inOrder = answered(codes);
        var shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Scoring.score(SCORE, JOINT, Answers.of(shuffled)))
                .isEqualTo(Scoring.score(SCORE, JOINT, Answers.of(inOrder)));
    }

    @Property
    void a_score_lies_between_the_worst_and_the_best_that_the_missing_answers_could_give(
            @ForAll @Size(ITEMS) List<@IntRange(max = MISSING) Integer> codes) {
        var given = codes.stream().filter(code -> code != MISSING).toList();
        var sum = given.stream().mapToInt(Integer::intValue).sum();
        int missing = ITEMS - given.size();
        var outcome = Scoring.score(SCORE, JOINT, Answers.of(answered(codes)));
        if (missing > 2) {
            assertThat(outcome).isInstanceOf(NotComputed.class);
            return;
        }
        assertThat(((Computed) outcome).value())
                .isBetween(BigDecimal.valueOf(sum), BigDecimal.valueOf(sum + 4L * missing))
                .hasScaleOf(Scale.DEFAULT_DECIMALS);
    }

    @Property
    void a_better_answer_never_makes_a_worse_score(
            @ForAll @Size(ITEMS) List<@IntRange(max = 3) Integer> codes, @ForAll @IntRange(max = ITEMS - 1) int at) {
        var better = new ArrayList<>(codes);
        better.set(at, codes.get(at) + 1);
        assertThat(value(better)).isGreaterThan(value(codes));
    }

    private static BigDecimal value(List<Integer> codes) {
        return ((Computed) Scoring.score(SCORE, JOINT, Answers.of(answered(codes)))).value();
    }

    @Test
    void every_item_tells_what_it_brought() {
        var form = Forms.of(
                Forms.choice("counted", 3),
                Forms.choice("missing", 3),
                Forms.choice("unconcerned", 3),
                Forms.askedWhen("off", "counted", "0"));
        var points = Map.of("0", BigDecimal.ZERO, "1", BigDecimal.TEN);
        var scale = Scales.mean(
                form,
                MissingRule.atMost(2),
                ScaleItem.of("counted"),
                ScaleItem.of("missing"),
                new ScaleItem("unconcerned", points, Set.of("2"), Set.of()),
                ScaleItem.of("off"));
        var answers = Answers.of(
                AnsweredItem.question("counted", Forms.code("2")),
                AnsweredItem.question("unconcerned", Forms.code("2")));
        assertThat(Scoring.score(scale, form, answers).steps())
                .extracting(Step::linkId, Step::raw, Step::standing)
                .containsExactly(
                        tuple("counted", "2", Standing.COUNTED),
                        tuple("missing", "", Standing.MISSING),
                        tuple("unconcerned", "2", Standing.NOT_AN_ANSWER),
                        tuple("off", "", Standing.NOT_APPLICABLE));
    }

    @Test
    void a_blank_score_says_why_in_both_languages() {
        var blank = (NotComputed) Scoring.score(SCORE, JOINT, Answers.of(answered(Collections.nCopies(12, MISSING))));
        assertThat(blank.explanation().in("fr")).isEqualTo("Aucune question de l’échelle n’a de réponse");
        assertThat(blank.explanation().in("en")).isEqualTo("No question of the scale has an answer");
    }

    @Test
    void an_item_that_the_form_does_not_have_leaves_the_score_blank() {
        var scale = Scales.sum(JOINT, 48, ScaleItem.of("q0"), ScaleItem.of("nowhere"));
        var outcome = (NotComputed) Scoring.score(scale, JOINT, Answers.of(answered(Collections.nCopies(12, 1))));
        assertThat(outcome.reason()).isEqualTo("unknown-item");
        assertThat(outcome.explanation().in("en")).contains("nowhere");
    }

    @Test
    void a_top_box_needs_an_answer_that_counts() {
        var item = new ScaleItem("q0", Map.of(), Set.of("0"), Set.of("3", "4"));
        assertThat(TopBox.of(item, first("4"))).contains(true);
        assertThat(TopBox.of(item, first("2"))).contains(false);
        assertThat(TopBox.of(item, first("0"))).isEmpty();
        assertThat(TopBox.of(item, Answers.empty())).isEmpty();
        assertThat(TopBox.of(ScaleItem.of("q0"), first("4"))).isEmpty();
        assertThat(TopBox.of(item, Branching.of(JOINT, first("3")))).contains(true);
    }

    private static Answers first(String code) {
        return Answers.of(AnsweredItem.question("q0", Forms.code(code)));
    }
}
