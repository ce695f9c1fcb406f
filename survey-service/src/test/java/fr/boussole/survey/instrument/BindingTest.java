package fr.boussole.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BindingTest {
    private static final Instrument PHQ = Catalogue.instrument("phq-9").orElseThrow();
    private static final String[] LOINC_ANSWERS = {"LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"};

    /** PHQ-9's questions under numbers, with LOINC's answers. */
    private static FormDefinition numbered() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < PHQ.items().size(); i++) {
            items.add(InstrumentForm.coded("n" + i, "http://loinc.org", LOINC_ANSWERS));
        }
        return InstrumentForm.of(items);
    }

    private static Codes loinc() {
        var codes = new LinkedHashMap<String, Set<String>>();
        for (int i = 0; i < PHQ.items().size(); i++) {
            codes.put("n" + i, PHQ.items().get(i).loinc());
        }
        return new Codes(codes);
    }

    private static List<String> reasons(Bound bound) {
        return bound.faults().stream()
                .map(fault ->
                        fault.what() + " " + fault.id() + ": " + fault.reason().in("en"))
                .toList();
    }

    @Test
    void questions_are_found_by_their_LOINC_codes_and_scored_by_LOINC_answers() {
        var form = numbered();
        var bound = Binding.of(PHQ, form, loinc(), Map.of());
        assertThat(bound.faults()).isEmpty();
        assertThat(bound.questions()).extracting(Bound.Question::by).containsOnly(Bound.By.LOINC);
        var scale = bound.scales().get(0);
        assertThat(scale.questionnaire()).isEqualTo(form.canonical());
        assertThat(scale.missing().required()).containsExactly("n8");
        var answers = form.items().stream()
                .map(item -> AnsweredItem.question(
                        item.linkId(), new AnswerValue.Coding("http://loinc.org", "LA6570-1", "")))
                .toList();
        assertThat(((Computed) Scoring.score(scale, form, Answers.of(answers))).value())
                .isEqualByComparingTo("18");
    }

    @Test
    void what_the_author_says_goes_before_codes_and_names() {
        var form = numbered();
        var swapped = Map.of("interest", "n1", "mood", "n0");
        var bound = Binding.of(PHQ, form, loinc(), swapped);
        assertThat(bound.questions().get(0).question().linkId()).isEqualTo("n1");
        assertThat(bound.questions().get(0).by()).isEqualTo(Bound.By.GIVEN);
    }

    @Test
    void a_question_that_is_not_found_leaves_its_scale_unbound_with_the_reason() {
        var form = InstrumentForm.of(numbered().items().subList(0, 8));
        var bound = Binding.of(PHQ, form, loinc(), Map.of());
        assertThat(bound.scales()).isEmpty();
        assertThat(reasons(bound))
                .containsExactly(
                        "item self-harm: The questionnaire has no question “n8”", "scale phq-9: It lacks: self-harm");
    }

    @Test
    void a_question_with_other_answers_is_not_taken() {
        var items = new ArrayList<>(numbered().items());
        items.set(0, InstrumentForm.weighted("n0", 1, 4));
        var bound = Binding.of(PHQ, InstrumentForm.of(items), loinc(), Map.of());
        assertThat(bound.scales()).isEmpty();
        assertThat(reasons(bound).get(0))
                .isEqualTo("item interest: The answers of “n0” are not the instrument's numbers 0…3:"
                        + " a = 1, b = 2, c = 3, d = 4");
    }

    @Test
    void a_form_of_three_levels_is_not_taken_for_one_of_five() {
        var five = Catalogue.instrument("eq-5d-5l-fr").orElseThrow();
        var three = Catalogue.instrument("eq-5d-3l-fr").orElseThrow();
        assertThat(Binding.of(five, InstrumentForm.of(three), InstrumentForm.NO_CODES, Map.of())
                        .scales())
                .isEmpty();
    }

    @Test
    void two_questions_with_one_code_are_a_fault_and_so_is_one_question_for_two_items() {
        var codes = new LinkedHashMap<>(loinc().byLinkId());
        codes.put("n1", PHQ.items().get(0).loinc());
        assertThat(reasons(Binding.of(PHQ, numbered(), new Codes(codes), Map.of("mood", "n1"))))
                .contains("item interest: Several questions bear its LOINC code: n0, n1");
        assertThat(reasons(Binding.of(PHQ, numbered(), loinc(), Map.of("mood", "n0"))))
                .contains("item interest: One question for: interest, mood");
    }

    @Test
    void codes_that_are_numbers_count_as_these_numbers() {
        var form = InstrumentForm.of(PHQ.items().stream()
                .map(item -> InstrumentForm.coded(item.id(), "", "0", "1", "2", "3"))
                .toList());
        var bound = Binding.of(PHQ, form, InstrumentForm.NO_CODES, Map.of());
        assertThat(bound.scales().get(0).items().get(0).recode())
                .containsEntry("3", BigDecimal.valueOf(3))
                .hasSize(4);
    }

    @Test
    void a_number_out_of_the_instrument_gives_no_points() {
        var form = InstrumentForm.of(PHQ.items().stream()
                .map(item -> Item.of(item.id(), ItemType.INTEGER).build())
                .toList());
        var scale = Binding.of(PHQ, form, InstrumentForm.NO_CODES, Map.of())
                .scales()
                .get(0);
        var answers = Answers.of(form.items().stream()
                .map(item -> AnsweredItem.question(item.linkId(), new AnswerValue.Int(4)))
                .toList());
        assertThat(Scoring.score(scale, form, answers)).extracting("reason").isEqualTo("without-points");
    }

    @Test
    void the_most_positive_answers_are_named_by_the_codes_of_the_form() {
        var rate = Catalogue.instrument("collaborate").orElseThrow();
        var bound = Binding.of(rate, InstrumentForm.of(rate), InstrumentForm.NO_CODES, Map.of());
        assertThat(bound.scales().get(0).items())
                .allSatisfy(item -> assertThat(item.top()).containsExactly("j"));
    }

    @Test
    void the_codes_of_a_questionnaire_are_those_of_LOINC_at_any_depth() {
        var questionnaire = ExactJson.read("""
                {"item": [{"linkId": "g", "code": [{"system": "http://loinc.org", "code": "1"}],
                           "item": [{"linkId": "q", "code": [{"system": "http://loinc.org", "code": "2"},
                                                             {"system": "urn:other", "code": "3"}]}]}]}
                """);
        assertThat(Codes.of(questionnaire).byLinkId().entrySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.toList()))
                .containsExactly("g=[1]", "q=[2]");
    }
}
