package fr.boussole.response.answer;

import static fr.boussole.response.Forms.coding;
import static fr.boussole.response.answer.AnsweringTest.codes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.response.Forms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceivingTest {

    private static final FormDefinition WALK = Forms.walk("1");

    @Test
    void a_completed_response_is_taken_as_it_is() {
        Answers incoming = response("completed", "never");

        assertThat(received(Optional.empty(), incoming)).isEqualTo(new Sheet(Status.COMPLETED, incoming));
    }

    @Test
    void the_same_response_again_changes_nothing() {
        Sheet stored = received(Optional.empty(), response("completed", "never"));

        assertThat(Receiving.receive(WALK, Optional.of(stored), response("completed", "never")))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void another_response_after_completion_amends() {
        Sheet stored = received(Optional.empty(), response("completed", "never"));

        assertThat(received(Optional.of(stored), response("completed", "all")).status())
                .isEqualTo(Status.AMENDED);
    }

    @Test
    void a_completed_response_never_becomes_a_draft_again() {
        Sheet stored = received(Optional.empty(), response("completed", "never"));

        assertThat(codes(Receiving.receive(WALK, Optional.of(stored), response("in-progress", "all"))))
                .containsExactly("already-completed");
    }

    @Test
    void a_response_to_another_questionnaire_is_refused() {
        Answers other = response("completed", "never").withQuestionnaire("https://boussole.example/other|1");

        assertThat(codes(Receiving.receive(WALK, Optional.empty(), other))).containsExactly("other-questionnaire");
    }

    @Test
    void an_answer_in_a_disabled_item_is_refused() {
        Answers incoming = Answers.of(AnsweredItem.group(
                        "walking",
                        AnsweredItem.question("night", coding("never")),
                        AnsweredItem.question("help", new AnswerValue.Bool(false)),
                        AnsweredItem.question("which", coding("stick"))))
                .withStatus("completed");

        assertThat(codes(Receiving.receive(WALK, Optional.empty(), incoming))).containsExactly("disabled-answer");
    }

    @Test
    void every_fault_is_told_and_not_only_the_first() {
        Answers incoming = Answers.of(
                        AnsweredItem.group("walking", AnsweredItem.question("night", coding("often"))),
                        AnsweredItem.question("health", new AnswerValue.Int(12)))
                .withStatus("completed");

        assertThat(codes(Receiving.receive(WALK, Optional.empty(), incoming)))
                .containsExactlyInAnyOrder("not-an-option", "out-of-range");
    }

    @Test
    void a_response_without_a_status_is_refused() {
        Answers incoming = Answers.of(AnsweredItem.group("walking", AnsweredItem.question("night", coding("never"))));

        assertThat(codes(Receiving.receive(WALK, Optional.empty(), incoming))).containsExactly("status");
    }

    private static Answers response(String status, String night) {
        return Answers.of(AnsweredItem.group("walking", AnsweredItem.question("night", coding(night))))
                .withStatus(status);
    }

    private static Sheet received(Optional<Sheet> stored, Answers incoming) {
        Decision decision = Receiving.receive(WALK, stored, incoming);
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed) decision).sheet();
    }
}
