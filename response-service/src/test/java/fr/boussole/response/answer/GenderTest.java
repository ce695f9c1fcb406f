package fr.boussole.response.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Text;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.response.Forms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    /** A form whose first answer is the patient's gender. */
    private static final FormDefinition ASKING = new FormDefinition(
            "https://boussole.example/questionnaires/gender",
            "1",
            Text.of("fr", "Vous"),
            Text.EMPTY,
            "fr",
            List.of("fr"),
            List.of(Item.of("gender", ItemType.STRING)
                    .text(Text.of("fr", "Vous êtes"))
                    .expressions(initial(new Variable(FormDefinition.PATIENT_GENDER)))
                    .build()));

    @ParameterizedTest
    @CsvSource({"F, female", "M, male", "O, other", "U, unknown", "'', unknown"})
    void a_form_that_asks_is_told_in_the_codes_of_fhir(String sex, String code) {
        Sheet opened = Opening.of(ASKING, Map.of(), sex, NOW);

        assertThat(opened.answers().gender()).contains(code);
        assertThat(opened.answers().values("gender")).containsExactly(new AnswerValue.Str(code));
    }

    @Test
    void a_form_that_does_not_ask_is_told_nothing() {
        Sheet opened = Opening.of(Forms.walk("1"), Map.of(), "F", NOW);

        assertThat(ResponseJson.write(opened.answers()).toString()).doesNotContain("Patient", "female");
    }

    @Test
    void what_was_told_stays_with_the_answers_when_they_are_kept_and_read_again() {
        Answers kept = ResponseJson.read(
                ResponseJson.write(Opening.of(ASKING, Map.of(), "F", NOW).answers()));

        assertThat(kept.gender()).contains("female");
        assertThat(Branching.withoutDisabled(ASKING, kept).gender()).contains("female");
    }

    private static Expressions initial(Expression expression) {
        return new Expressions(
                List.of(), Optional.empty(), Optional.empty(), Optional.of(expression), Optional.empty(), List.of());
    }
}
