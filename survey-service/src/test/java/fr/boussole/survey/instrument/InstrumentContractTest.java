package fr.boussole.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.contract.Contract;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentContractTest {
    @Test
    void every_bound_scale_may_be_sent_and_is_read_as_it_was() {
        ObjectNode message = Contract.sample("questionnaire").deepCopy();
        ArrayNode sent = message.putArray("scales");
        for (Instrument instrument : Catalogue.all()) {
            var bound = Binding.of(instrument, InstrumentForm.of(instrument), InstrumentForm.NO_CODES, Map.of());
            assertThat(bound.faults()).isEmpty();
            for (var scale : bound.scales()) {
                sent.add(ScaleJson.write(scale));
                assertThat(ScaleJson.read(ScaleJson.write(scale))).isEqualTo(scale);
            }
        }
        assertThat(sent).hasSizeGreaterThan(Catalogue.all().size());
        assertThat(Contract.named("questionnaire").faults(message)).isEmpty();
    }
}
