package fr.boussole.form.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final FormDefinition FORM =
            Forms.of(Forms.choice("a", 5), Forms.choice("b", 5), Forms.choice("c", 6));
    private static final Conversion REVERSED = new Conversion.Reversed(BigDecimal.ZERO, BigDecimal.valueOf(4));

    private static final Scale SCALE = new Scale(
            "told",
            "1",
            FORM.canonical(),
            Text.EMPTY,
            Kind.PROM,
            new Mean(),
            List.of(
                    ScaleItem.of("a"),
                    ScaleItem.of("b", REVERSED),
                    new ScaleItem("c", Map.of(), Set.of("5"), Set.of())),
            MissingRule.half(),
            new Rescale(BigDecimal.valueOf(100), BigDecimal.valueOf(-25)),
            1,
            BigDecimal.ZERO,
            BigDecimal.valueOf(100),
            Direction.HIGHER_IS_BETTER,
            List.of(),
            List.of(
                    new Band(BigDecimal.ZERO, Text.both("Bas", "Low"), ""),
                    new Band(BigDecimal.valueOf(40), Text.both("Moyen", "Middle"), "")),
            Licence.UNKNOWN,
            "");

    private static ScoreOutcome outcome(String a, String b, String c) {
        return Scoring.score(
                SCALE,
                FORM,
                Answers.of(
                        AnsweredItem.question("a", Forms.code(a)),
                        AnsweredItem.question("b", Forms.code(b)),
                        AnsweredItem.question("c", Forms.code(c))));
    }

    private static List<String> steps(String language, ScoreOutcome outcome) {
        return outcome.steps().stream()
                .map(step -> Explanation.of(SCALE, outcome).of(step).in(language))
                .toList();
    }

    private static List<String> lines(String language, ScoreOutcome outcome) {
        return Explanation.of(SCALE, outcome).lines().stream()
                .map(line -> line.in(language))
                .toList();
    }

    @Test
    void each_item_says_what_it_counts_and_why() {
        var outcome = outcome("2", "1", "5");
        assertThat(steps("fr", outcome))
                .containsExactly(
                        "Compte 2", "Compte 3 = 0 + 4 − 1", "« 5 » n’est pas une réponse : compte comme sans réponse");
        assertThat(steps("en", outcome))
                .containsExactly("Counts 2", "Counts 3 = 0 + 4 − 1", "“5” is no answer: counts as not answered");
    }

    @Test
    void the_computation_is_told_with_its_numbers_in_both_languages() {
        var outcome = outcome("2", "1", "2");
        assertThat(lines("fr", outcome))
                .containsExactly(
                        "(2 + 3 + 2) ÷ 3 = 2,333333",
                        "100 + (−25) × 2,333333 = 41,666667",
                        "Arrondi à 1 décimale(s) : 41,7",
                        "À partir de 40 : Moyen");
        assertThat(lines("en", outcome))
                .containsExactly(
                        "(2 + 3 + 2) ÷ 3 = 2.333333",
                        "100 + (−25) × 2.333333 = 41.666667",
                        "Rounded to 1 decimal(s): 41.7",
                        "From 40: Middle");
    }

    @Test
    void what_is_missing_is_told() {
        assertThat(lines("en", outcome("2", "2", "5")))
                .contains("Computed without 1 answer(s): the others stand for them");
    }

    @Test
    void what_stands_for_a_missing_answer_is_told() {
        var sum = Scales.sum(FORM, 12, ScaleItem.of("a"), ScaleItem.of("b"));
        var outcome = Scoring.score(sum, FORM, Answers.of(AnsweredItem.question("a", Forms.code("3"))));
        assertThat(Explanation.of(sum, outcome).of(outcome.steps().get(1)).in("en"))
                .isEqualTo("Not answered: the mean of the others stands for it, 3");
        assertThat(Explanation.of(sum, outcome).lines().get(0).in("en")).isEqualTo("3 + 3 = 6");
    }

    @Test
    void a_score_that_is_not_computed_says_why() {
        assertThat(lines("en", outcome("9", "1", "1")))
                .containsExactly("The scale gives no points to what is answered to: a");
        assertThat(steps("en", outcome("9", "1", "1")).get(0)).isEqualTo("The scale gives no points to “9”");
    }

    @Test
    void a_value_set_a_table_and_weights_show_their_terms() {
        var parts = List.of(new Part("a", Fraction.of(2)), new Part("b", Fraction.of(3)));
        var profile = new Profile(
                BigDecimal.ONE,
                Map.of(
                        "a", List.of(BigDecimal.ZERO, new BigDecimal("0.069")),
                        "b", List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.214"))),
                List.of(new Profile.AnyAtLeast(3, new BigDecimal("0.269"))));
        assertThat(profile.working(parts, profile.value(parts).orElseThrow()).in("fr"))
                .isEqualTo("1 − 0,069 − 0,214 − 0,269 = 0,448");
        var table = new Lookup(5, List.of(new BigDecimal("12.5")));
        assertThat(table.working(parts, table.value(parts).orElseThrow()).in("en"))
                .isEqualTo("2 + 3 = 5; the table gives 12.5");
        var weighted = new Weighted(Map.of("a", BigDecimal.valueOf(2), "b", BigDecimal.valueOf(-1)));
        assertThat(weighted.working(parts, weighted.value(parts).orElseThrow()).in("en"))
                .isEqualTo("2 × 2 + (−1) × 3 = 1");
    }

    @Test
    void the_outcome_is_written_with_its_explanation() {
        var json = OutcomeJson.write(SCALE, outcome("2", "1", "5"));
        assertThat(json.path("value").decimalValue()).isEqualByComparingTo("37.5");
        assertThat(json.path("prorated").booleanValue()).isTrue();
        assertThat(json.at("/band/en").asText()).isEqualTo("Low");
        assertThat(json.at("/steps/1/number").intValue()).isEqualTo(1);
        assertThat(json.at("/steps/1/points").intValue()).isEqualTo(3);
        assertThat(json.at("/steps/2/standing").asText()).isEqualTo("NOT_AN_ANSWER");
        assertThat(json.at("/steps/2/explanation/fr").asText()).isNotEmpty();
        assertThat(OutcomeJson.write(SCALE, outcome("9", "1", "1"))
                        .path("reason")
                        .asText())
                .isEqualTo("without-points");
    }
}
