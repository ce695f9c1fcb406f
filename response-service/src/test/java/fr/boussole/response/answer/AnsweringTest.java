package fr.boussole.response.answer;

import static fr.boussole.response.Forms.coding;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.validation.Fault;
import fr.boussole.response.Forms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private static final FormDefinition WALK = Forms.walk("1");
    private final Sheet blank = Opening.of(WALK, Map.of());

    @Test
    void an_answer_takes_its_place_on_the_sheet() {
        Sheet sheet = answered(blank, "night", coding("some"));

        assertThat(sheet.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(sheet.answers().values("night")).containsExactly(coding("some"));
    }

    @Test
    void answers_to_two_questions_do_not_disturb_each_other() {
        Sheet sheet = answered(answered(blank, "health", new AnswerValue.Int(7)), "night", coding("all"));

        assertThat(sheet.answers().values("health")).containsExactly(new AnswerValue.Int(7));
        assertThat(sheet.answers().values("night")).containsExactly(coding("all"));
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        Sheet sheet = answered(blank, "night", coding("some"));

        assertThat(Answering.answer(WALK, sheet, "night", List.of(coding("some"))))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void no_value_takes_an_answer_back() {
        Sheet sheet = answered(answered(blank, "night", coding("some")), "night");

        assertThat(sheet.answers().item("night")).isEmpty();
    }

    @Test
    void a_question_that_is_not_in_the_form_is_refused() {
        assertThat(codes(Answering.answer(WALK, blank, "shoe-size", List.of(new AnswerValue.Int(42)))))
                .containsExactly("unknown-item");
    }

    @Test
    void a_number_beyond_its_bounds_is_refused() {
        assertThat(codes(Answering.answer(WALK, blank, "health", List.of(new AnswerValue.Int(11)))))
                .containsExactly("out-of-range");
    }

    @Test
    void a_code_that_is_not_offered_is_refused() {
        assertThat(codes(Answering.answer(WALK, blank, "night", List.of(coding("often")))))
                .containsExactly("not-an-option");
    }

    @Test
    void an_answer_to_a_question_switched_off_meanwhile_is_kept_until_sending() {
        Sheet sheet = answered(blank, "which", coding("stick"));

        assertThat(sheet.answers().values("which")).containsExactly(coding("stick"));
    }

    @Test
    void an_answer_after_sending_amends() {
        Sheet sent = new Sheet(
                Status.COMPLETED, answered(blank, "night", coding("some")).answers());

        assertThat(answered(sent, "night", coding("all")).status()).isEqualTo(Status.AMENDED);
    }

    @Test
    void what_is_only_shown_cannot_be_answered() {
        FormDefinition after = Forms.after("1");

        assertThat(codes(Answering.answer(after, Opening.of(after, Map.of()), "night", List.of(coding("never")))))
                .containsExactly("unknown-item");
    }

    static Sheet answered(Sheet sheet, String linkId, AnswerValue... values) {
        Decision decision = Answering.answer(WALK, sheet, linkId, List.of(values));
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed) decision).sheet();
    }

    static List<String> codes(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).faults().stream().map(Fault::code).toList();
    }
}
