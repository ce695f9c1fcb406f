package fr.boussole.survey.instrument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The instruments that come with Boussole, one file each in {@code instruments/}. */
final class Catalogue {
    static final List<String> IDS = List.of(
            "collaborate",
            "eq-5d-3l-fr",
            "eq-5d-3l-uk",
            "eq-5d-5l-fr",
            "gad-7",
            "hoos",
            "hoos-ps",
            "koos",
            "koos-ps",
            "oxford-hip",
            "oxford-knee",
            "phq-9",
            "promis-global-10",
            "who-5");

    private static final List<Instrument> SHIPPED =
            IDS.stream().map(Catalogue::read).toList();

    private Catalogue() {}

    static List<Instrument> all() {
        return SHIPPED;
    }

    static Optional<Instrument> instrument(String id) {
        return SHIPPED.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Instrument read(String id) {
        try (var stream = Catalogue.class.getResourceAsStream("/instruments/" + id + ".json")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return InstrumentJson.read((ObjectNode) ExactJson.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException("The instrument “" + id + "” cannot be read", e);
        }
    }
}
