package fr.boussole.form.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.json.JsonPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a scale besides its rule, as JSON: minimal important changes, bands, licence. */
final class RemarksJson {
    private RemarksJson() {}

    /** The responder's change is the member {@code mic}; every other one is in {@code mics}. */
    static List<Mic> mics(JsonPlace scale) {
        return Stream.concat(scale.object("mic").stream(), scale.objects("mics").stream())
                .flatMap(place -> mic(place).stream())
                .toList();
    }

    private static Optional<Mic> mic(JsonPlace place) {
        var source = place.text("source").orElse("");
        var purpose = place.has("purpose")
                ? ScaleJson.constant(place, "purpose", Mic.Purpose.values()).orElse(Mic.Purpose.RESPONDER)
                : Mic.Purpose.RESPONDER;
        var baseline = place.object("baseline").flatMap(RemarksJson::baseline);
        return ScaleJson.requiredDecimal(place, "value")
                .flatMap(value -> ScaleJson.tried(place, () -> new Mic(value, purpose, baseline, source)));
    }

    private static Optional<Mic.Baseline> baseline(JsonPlace place) {
        var from = ScaleJson.requiredDecimal(place, "from");
        var to = ScaleJson.requiredDecimal(place, "to");
        return from.flatMap(least -> to.flatMap(most -> ScaleJson.tried(place, () -> new Mic.Baseline(least, most))));
    }

    static List<Band> bands(JsonPlace scale) {
        var bands = new ArrayList<Band>();
        for (var place : scale.objects("bands")) {
            var label = TextJson.read(place, "label");
            var source = place.text("source").orElse("");
            ScaleJson.requiredDecimal(place, "from").ifPresent(from -> bands.add(new Band(from, label, source)));
        }
        return bands;
    }

    static Licence licence(JsonPlace scale) {
        return scale.object("licence").map(RemarksJson::readLicence).orElse(Licence.UNKNOWN);
    }

    private static Licence readLicence(JsonPlace place) {
        var status = ScaleJson.constant(place, "status", Licence.Status.values());
        return new Licence(
                status.orElse(Licence.Status.UNKNOWN), place.text("note").orElse(""));
    }

    static void write(Scale scale, ObjectNode node) {
        scale.mic().ifPresent(mic -> write(mic, node.putObject("mic")));
        var others =
                scale.mics().stream().filter(mic -> !mic.isOfEveryResponder()).toList();
        if (!others.isEmpty()) {
            var list = node.putArray("mics");
            others.forEach(mic -> write(mic, list.addObject()));
        }
        if (!scale.bands().isEmpty()) {
            var list = node.putArray("bands");
            scale.bands().forEach(band -> write(band, list.addObject()));
        }
        if (!scale.licence().equals(Licence.UNKNOWN)) {
            node.putObject("licence")
                    .put("status", scale.licence().status().name())
                    .put("note", scale.licence().note());
        }
    }

    private static void write(Mic mic, ObjectNode node) {
        node.put("value", mic.value());
        if (mic.purpose() != Mic.Purpose.RESPONDER) {
            node.put("purpose", mic.purpose().name());
        }
        mic.baseline()
                .ifPresent(baseline ->
                        node.putObject("baseline").put("from", baseline.from()).put("to", baseline.to()));
        node.put("source", mic.source());
    }

    private static void write(Band band, ObjectNode node) {
        node.put("from", band.from());
        TextJson.write(band.label(), "label", node);
        node.put("source", band.source());
    }
}
