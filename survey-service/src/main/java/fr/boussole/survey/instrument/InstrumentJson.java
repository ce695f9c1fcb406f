package fr.boussole.survey.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.score.AllTop;
import fr.boussole.form.score.Conversion;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleItem;
import fr.boussole.form.score.ScaleJson;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Reads an instrument. Its scales are scales but for the questionnaire; their licence and source are the instrument's; an item
 * without a conversion counts within the numbers of its answers.
 */
final class InstrumentJson {
    private InstrumentJson() {}

    static Instrument read(ObjectNode json) {
        var id = json.path("id").asText();
        var items = each(json.path("items")).stream().map(InstrumentJson::item).toList();
        Map<String, BigDecimal> answers = new LinkedHashMap<>();
        json.path("answers")
                .properties()
                .forEach(code -> answers.put(code.getKey(), code.getValue().decimalValue()));
        var scales = each(json.path("scales")).stream()
                .map(scale -> scale(json, (ObjectNode) scale, items))
                .toList();
        return new Instrument(id, answers, items, scales, json);
    }

    private static InstrumentItem item(JsonNode item) {
        Set<String> loinc = new HashSet<>();
        item.path("loinc").forEach(code -> loinc.add(code.asText()));
        return new InstrumentItem(
                item.path("id").asText(),
                loinc,
                item.path("min").intValue(),
                item.path("max").intValue());
    }

    private static Scale scale(ObjectNode instrument, ObjectNode scale, List<InstrumentItem> items) {
        var whole = scale.deepCopy()
                .put(
                        "questionnaire",
                        "urn:boussole:instrument:" + instrument.path("id").asText());
        whole.set("licence", instrument.path("licence"));
        whole.set("source", instrument.path("source"));
        var read = ScaleJson.read(whole);
        return read.method() instanceof AllTop
                ? read
                : read.withItems(
                        read.items().stream().map(item -> bounded(item, items)).toList());
    }

    private static ScaleItem bounded(ScaleItem item, List<InstrumentItem> items) {
        var known = items.stream()
                .filter(one -> one.id().equals(item.linkId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The instrument has no item “" + item.linkId() + "”"));
        return item.conversion().equals(Conversion.AS_ANSWERED)
                ? ScaleItem.of(
                        item.linkId(),
                        new Conversion.Within(BigDecimal.valueOf(known.min()), BigDecimal.valueOf(known.max())))
                : item;
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
