package fr.boussole.e2e.author;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.OnePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only a packaged service proves: the libraries that it brings read HL7's own files side by side. */
@ExtendWith(OnePlatform.class)
class StandardsIT {

    private static final String QUESTIONNAIRE = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/standards", "version": "1",
             "status": "draft", "language": "en", "title": "Smoking", "item": [
               {"linkId": "smoke", "type": "choice", "text": "Do you smoke?",
                "answerValueSet": "http://hl7.org/fhir/ValueSet/yesnodontknow"}]}
            """;

    private final Boussole boussole;

    StandardsIT(Boussole boussole) {
        this.boussole = boussole;
    }

    @Test
    void a_value_set_of_hl7_gives_its_choices() {
        assertThat(validated("standard")).doesNotContain("value-sets");
    }

    @Test
    void the_official_validator_is_heard_when_asked_for() {
        assertThat(validated("strict")).contains("OperationOutcome");
    }

    private String validated(String strictness) {
        return boussole.signedIn("auteur")
                .post(
                        boussole.survey("/fhir/Questionnaire/$validate?strictness=" + strictness),
                        "application/fhir+json",
                        QUESTIONNAIRE)
                .success()
                .toString();
    }
}
