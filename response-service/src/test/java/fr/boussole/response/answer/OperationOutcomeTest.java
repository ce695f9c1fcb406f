package fr.boussole.response.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationOutcomeTest {

    @Test
    void a_pointer_becomes_a_fhirpath_expression() {
        assertThat(OperationOutcome.expression("/item/0/answer/2/valueCoding"))
                .isEqualTo("QuestionnaireResponse.item[0].answer[2].value");
    }

    @Test
    void the_whole_response_is_named_by_its_type() {
        assertThat(OperationOutcome.expression("")).isEqualTo("QuestionnaireResponse");
    }
}
