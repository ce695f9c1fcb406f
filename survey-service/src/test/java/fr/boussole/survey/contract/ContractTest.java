package fr.boussole.survey.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.http.SameJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {
    @ParameterizedTest
    @CsvSource({
        "questionnaire, questionnaire",
        "questionnaire, questionnaire-break",
        "questionnaire, questionnaire-bridged",
        "questionnaire, questionnaire-retired",
        "questionnaire, questionnaire-expressions",
        "pathway, pathway",
        "pathway, pathway-anchors",
        "pathway, pathway-alerts",
        "organisation, organisation",
        "organisation, organisation-region",
        "organisation, organisation-merged"
    })
    void a_golden_sample_keeps_the_promise(String contract, String sample) {
        assertThat(Contract.named(contract).faults(Contract.sample(sample))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"questionnaire, url", "questionnaire, form", "pathway, steps", "organisation, type"})
    void a_message_that_lacks_something_breaks_the_promise(String contract, String property) {
        ObjectNode sample = Contract.sample(contract).deepCopy();
        sample.remove(property);
        assertThat(Contract.named(contract).faults(sample)).isNotEmpty();
    }

    @Test
    void a_golden_form_with_expressions_is_written_as_the_library_writes_it() {
        JsonNode sample = Contract.sample("questionnaire-expressions").path("form");
        assertThat(SameJson.areSame(FormJson.write(FormJson.read(sample)), sample))
                .isTrue();
    }

    @Test
    void the_golden_form_and_scales_are_written_as_the_library_writes_them() {
        JsonNode sample = Contract.sample("questionnaire");
        FormDefinition form = FormJson.read(sample.path("form"));
        assertThat(FormJson.read(FormJson.write(form))).isEqualTo(form);
        for (JsonNode golden : sample.path("scales")) {
            Scale scale = ScaleJson.read(golden);
            assertThat(SameJson.areSame(ScaleJson.write(scale), golden)).isTrue();
            assertThat(scale.faultsAgainst(form)).isEmpty();
        }
    }
}
