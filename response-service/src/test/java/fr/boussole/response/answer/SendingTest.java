package fr.boussole.response.answer;

import static fr.boussole.response.Forms.coding;
import static fr.boussole.response.answer.AnsweringTest.answered;
import static fr.boussole.response.answer.AnsweringTest.codes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.response.Forms;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SendingTest {

    private static final FormDefinition WALK = Forms.walk("1");
    private static final AnswerValue YES = new AnswerValue.Bool(true);
    private static final AnswerValue NO = new AnswerValue.Bool(false);
    private final Sheet blank = Opening.of(WALK, Map.of());

    @Test
    void a_complete_sheet_is_sent() {
        assertThat(sent(answered(blank, "night", coding("never"))).status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void a_missing_required_answer_holds_the_sheet_back() {
        assertThat(codes(Sending.send(WALK, blank))).containsExactly("required");
    }

    @Test
    void a_required_question_counts_only_where_it_is_asked() {
        Sheet sheet = answered(answered(blank, "night", coding("never")), "help", YES);

        assertThat(codes(Sending.send(WALK, sheet))).containsExactly("required");
        assertThat(sent(answered(sheet, "help", NO)).status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void answers_to_switched_off_questions_leave_the_sheet_when_it_is_sent() {
        Sheet sheet = answered(answered(blank, "night", coding("never")), "help", YES);
        Sheet turned = answered(answered(sheet, "which", coding("stick")), "help", NO);

        assertThat(turned.answers().values("which")).containsExactly(coding("stick"));
        assertThat(sent(turned).answers().values("which")).isEmpty();
    }

    @Test
    void a_sheet_sent_twice_stays_as_it_is() {
        Sheet sheet = sent(answered(blank, "night", coding("never")));

        assertThat(Sending.send(WALK, sheet)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void an_amended_sheet_stays_amended() {
        Sheet sheet = answered(sent(answered(blank, "night", coding("never"))), "help", NO);

        assertThat(Sending.send(WALK, sheet)).isInstanceOf(Decision.Unchanged.class);
        assertThat(sheet.status()).isEqualTo(Status.AMENDED);
    }

    @Test
    void what_counts_never_shows_answers_to_switched_off_questions() {
        Sheet open = answered(answered(blank, "night", coding("never")), "help", YES);
        Sheet amended = answered(sent(answered(open, "which", coding("stick"))), "help", NO);

        assertThat(amended.answers().values("which")).isNotEmpty();
        assertThat(amended.published(WALK).values("which")).isEmpty();
    }

    @Test
    void a_required_file_is_to_be_added_before_sending() {
        FormDefinition form = Forms.everyType();

        assertThat(Sending.send(form, Opening.of(form, Map.of()))).isInstanceOf(Decision.Refused.class);
    }

    private static Sheet sent(Sheet sheet) {
        Decision decision = Sending.send(WALK, sheet);
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed) decision).sheet();
    }
}
