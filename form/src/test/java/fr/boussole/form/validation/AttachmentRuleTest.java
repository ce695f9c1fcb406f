package fr.boussole.form.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.definition.Bounds;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.json.ExactJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentRuleTest {
    private static final FormDefinition FORM = FormJson.read(FormJson.write(Forms.of(Item.of("a", ItemType.ATTACHMENT)
            .bounds(new Bounds(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(100L),
                    Optional.empty(),
                    List.of("image/*", "application/pdf")))
            .build())));

    @ParameterizedTest(name = "{0} of {1} bytes")
    @CsvSource({
        "image/png, 10,",
        "IMAGE/JPEG; q=1, 10,",
        "application/pdf, 100,",
        "application/pdf, 101, attachment-too-large",
        "application/pdfx, 10, attachment-of-another-kind",
        "imagery/png, 10, attachment-of-another-kind",
        "'', 10, attachment-of-another-kind"
    })
    void a_file_is_of_a_kind_and_a_size_that_the_question_takes(String type, int size, String code) {
        var response = """
                {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [{"linkId": "a", "answer": [
                  {"valueAttachment": {"contentType": "%s", "url": "https://boussole.example/file", "size": %d}}]}]}
                """.formatted(type, size);
        assertThat(Validation.faults(FORM, ResponseJson.read(ExactJson.read(response)), true))
                .extracting(Fault::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
