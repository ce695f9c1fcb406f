package fr.boussole.survey.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Validation;
import fr.boussole.survey.SharedData;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questionnaires and responses on which public validators have given their verdict: imported, compiled, checked. */
@EnabledIf(
        value = "fr.boussole.survey.SharedData#isThere",
        disabledReason = "the public FHIR samples are not at ../shared/data/fhir")
class PublicValidationPairsTest {
    record Pair(String name, String questionnaire, String response, boolean valid) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pair> pairs() {
        if (!SharedData.isThere()) {
            return Stream.of(new Pair("absent", "", "", true));
        }
        return SharedData.read(SharedData.validation("expected.csv"))
                .lines()
                .skip(1)
                .map(line -> {
                    List<String> cells = Arrays.asList(line.split(",", 5));
                    return new Pair(cells.get(0), cells.get(1), cells.get(2), Boolean.parseBoolean(cells.get(3)));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void the_verdict_is_that_of_public_validators(Pair pair) {
        JsonNode received = ExactJson.read(SharedData.read(SharedData.validation(pair.questionnaire())));
        Verdict verdict = ImportPolicy.judge(received);
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        ObjectNode accepted = ((Verdict.Accepted) verdict).questionnaire();
        FormDefinition form =
                FormJson.read(FormJson.write(Compilation.of(accepted).form()));
        Answers answers = ResponseJson.read(ExactJson.read(SharedData.read(SharedData.validation(pair.response()))));
        List<Fault> faults = Validation.faults(form, answers, true);
        assertThat(faults.isEmpty()).as("%s: %s", pair, faults).isEqualTo(pair.valid());
    }
}
