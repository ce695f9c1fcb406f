package fr.boussole.form.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.boussole.form.Forms;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.Misshape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    private static final FormDefinition FORM = Forms.of(
            Forms.choice("a", 5),
            Forms.choice("b", 5),
            Forms.question("free", ItemType.STRING),
            Item.of("many", ItemType.INTEGER).repeats(true).build());

    private static List<String> faults(Scale scale) {
        return scale.faultsAgainst(FORM).stream().map(text -> text.in("en")).toList();
    }

    @Test
    void a_scale_that_fits_its_form_has_no_faults() {
        assertThat(faults(Scales.sum(FORM, 8, ScaleItem.of("a"), ScaleItem.of("b"))))
                .isEmpty();
    }

    @Test
    void an_item_that_the_form_does_not_have_is_told() {
        assertThat(faults(Scales.sum(FORM, 8, ScaleItem.of("a"), ScaleItem.of("c"))))
                .containsExactly("The questionnaire has no question “c”");
    }

    @Test
    void an_answer_that_the_question_does_not_have_is_told() {
        var item = new ScaleItem("a", Map.of(), Set.of("9"), Set.of("top"));
        assertThat(faults(Scales.sum(FORM, 8, item)))
                .containsExactly("“a” has no answer “9”", "“a” has no answer “top”");
    }

    @Test
    void an_answer_without_points_is_told() {
        var item = new ScaleItem("a", Map.of("0", BigDecimal.ONE, "1", BigDecimal.ZERO), Set.of("2", "3"), Set.of());
        assertThat(faults(Scales.sum(FORM, 8, item))).containsExactly("“a”: the answer “4” gives no points");
    }

    @Test
    void a_question_that_is_no_number_needs_points() {
        assertThat(faults(Scales.sum(FORM, 8, ScaleItem.of("free"))))
                .containsExactly("“free” is not a number: say which points each answer gives");
    }

    @Test
    void a_question_of_several_answers_gives_no_points() {
        assertThat(faults(Scales.sum(FORM, 8, ScaleItem.of("many"))))
                .containsExactly("“many” takes several answers and cannot give points");
    }

    @Test
    void a_range_that_the_answers_leave_is_told() {
        assertThat(faults(Scales.sum(FORM, 7, ScaleItem.of("a"), ScaleItem.of("b"))))
                .containsExactly("The answers give 0…8, outside the range 0…7");
    }

    @Test
    void a_scale_of_another_version_is_told() {
        var other = new FormDefinition(
                FORM.url(), "2", FORM.title(), FORM.description(), "fr", FORM.languages(), FORM.items());
        assertThat(Scales.sum(FORM, 8, ScaleItem.of("a")).faultsAgainst(other)).hasSize(1);
    }

    @Test
    void nonsense_is_refused_in_a_sentence_with_its_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.sum(FORM, 0, ScaleItem.of("a")))
                .withMessageContaining("from 0 to 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.sum(FORM, 8, ScaleItem.of("a"), ScaleItem.of("a")))
                .withMessageContaining("counts “a” twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MissingRule(new BigDecimal("1.1"), Optional.empty(), true))
                .withMessageContaining("1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleItem("a", Map.of("0", BigDecimal.ONE), Set.of("0"), Set.of()))
                .withMessageContaining("“0”");
        var nine = new ScaleItem("a", Map.of("0", BigDecimal.valueOf(9)), Set.of(), Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.sum(FORM, 8, nine))
                .withMessageContaining("9…9");
    }

    @Test
    void what_is_written_is_read_again() {
        var item = new ScaleItem("a", Map.of("0", new BigDecimal("66.6667")), Set.of("9"), Set.of("0"));
        var scale = Scales.mean(FORM, MissingRule.half(), item);
        assertThat(ScaleJson.read(ScaleJson.write(scale))).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "kind":"PREM" | "kind":"prem" | /kind
                    "method":"MEAN" | "method":"MEDIAN" | /method
                    "min":0 | "min":"0" | /min
                    "min":0, | `` | /min
                    "min":0 | "min":200 | ``
                    "linkId":"a" | "linkId":"" | /items/0/linkId
                    "imputeMean":true | "imputeMean":1 | /missing/imputeMean
                    "minShareAnswered":0.5 | "minShareAnswered":5 | /missing
                    """)
    void a_malformed_scale_is_refused_at_its_place(String right, String wrong, String pointer) {
        var scale = Scales.mean(FORM, MissingRule.half(), ScaleItem.of("a"));
        var written = ScaleJson.write(scale).toString();
        assertThat(written).contains(right);
        var json = ExactJson.read(written.replace(right, wrong));
        var refused = catchThrowableOfType(MalformedScale.class, () -> ScaleJson.read(json));
        assertThat(refused.misshapes()).extracting(Misshape::pointer).contains(pointer);
    }
}
