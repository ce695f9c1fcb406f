package fr.boussole.survey.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.contract.Contract;
import fr.boussole.survey.http.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertFaultsTest {
    private static final String GOLDEN = Contract.sample("pathway-alerts").toString();

    @Test
    void the_golden_sample_is_refused_only_for_the_question_that_the_golden_questionnaire_lacks() {
        assertThat(faults(GOLDEN)).extracting(Violation::pointer).containsExactly("/steps/0/alerts/2/when/wantsCall");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"question":"stairs"`          | `"question":"lift"`            | /steps/0/alerts/0/when/question
            `"question":"stairs"`          | `"question":"walking"`         | /steps/0/alerts/0/when/question
            `"code":"hard"`                | `"code":"soft"`                | /steps/0/alerts/0/when/answer
            `"question":"stairs"`          | `"question":"minutes"`         | /steps/0/alerts/0/when/answer
            `"scale":"knee-walking"`       | `"scale":"knee-running"`       | /steps/0/alerts/1/when/scale
            `"threshold":0`                | `"threshold":2`                | /steps/0/alerts/1/when/threshold
            `"id":"demonstration-walking"` | `"id":"demonstration-stairs"`  | /steps/0/alerts/1/id
            `"advice":{"fr":"Ceci est une démonstration.","en":"This is a demonstration."}` | `"advice":{"fr":"Ceci est une démonstration."}` | /steps/0/alerts/0/advice
            """)
    void what_could_never_be_raised_or_understood_is_named_with_its_place(String right, String wrong, String pointer) {
        String changed = GOLDEN.replace(right, wrong);
        assertThat(changed).isNotEqualTo(GOLDEN);
        assertThat(faults(changed)).extracting(Violation::pointer).contains(pointer);
    }

    @Test
    void a_call_is_asked_for_by_yes_or_no() {
        assertThat(faults(GOLDEN.replace("\"wantsCall\":\"call-me\"", "\"wantsCall\":\"minutes\"")))
                .extracting(Violation::detail)
                .containsExactly("“minutes” is not a question with yes or no");
    }

    @Test
    void a_questionnaire_that_is_not_known_is_a_fault_of_its_own() {
        Pathway pathway = pathway(GOLDEN.replace("Questionnaire/knee|1", "Questionnaire/other|1"));
        assertThat(AlertFaults.of(pathway.steps().get(0), new Golden())).isEmpty();
    }

    private static List<Violation> faults(String json) {
        return AlertFaults.of(pathway(json).steps().get(0), new Golden());
    }

    private static Pathway pathway(String json) {
        return Pathway.read(JsonPlace.root(ExactJson.read(json)));
    }

    /** Knows the golden questionnaire. */
    private static final class Golden implements Surveys {
        private final JsonNode knee = Contract.sample("questionnaire");

        @Override
        public Optional<Set<String>> linkIds(String questionnaire) {
            return Optional.empty();
        }

        @Override
        public Set<String> scaleIds(String questionnaire) {
            return Set.of();
        }

        @Override
        public Optional<FormDefinition> form(String questionnaire) {
            return Optional.of(FormJson.read(knee.path("form")))
                    .filter(form -> form.canonical().toString().equals(questionnaire));
        }

        @Override
        public Optional<Scale> scale(String questionnaire, String id) {
            return StreamSupport.stream(knee.path("scales").spliterator(), false)
                    .map(ScaleJson::read)
                    .filter(scale -> scale.id().equals(id))
                    .findFirst();
        }
    }
}
