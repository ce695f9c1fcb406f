package fr.boussole.survey.instrument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.score.Scale;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published instrument as scoring facts, without its wording.
 *
 * @param answers the number behind each code of the answer lists that are known, such as LOINC's
 * @param scales its scales, whose items are named as the instrument's own
 * @param json all of it, as it is shown
 */
record Instrument(
        String id, Map<String, BigDecimal> answers, List<InstrumentItem> items, List<Scale> scales, ObjectNode json) {
    Instrument {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        items = List.copyOf(items);
        scales = List.copyOf(scales);
    }

    Optional<InstrumentItem> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
