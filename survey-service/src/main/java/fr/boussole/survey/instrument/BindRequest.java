package fr.boussole.survey.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.survey.http.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an author asks for: the questionnaire, and maybe which question stands for which item.
 *
 * @param items item of the instrument → linkId
 */
record BindRequest(Canonical questionnaire, Map<String, String> items) {
    /** Beyond so many items one at least is unknown, and that is told. */
    private static final int MOST_READ = 200;

    static BindRequest read(JsonNode body, Instrument instrument) {
        JsonPlace root = JsonPlace.root(body);
        Optional<Canonical> questionnaire = root.requiredText("questionnaire").flatMap(text -> canonical(root, text));
        Map<String, String> items = new LinkedHashMap<>();
        root.object("items")
                .ifPresent(given -> given.members().stream().limit(MOST_READ).forEach(item -> {
                    if (instrument.item(item).isEmpty()) {
                        given.at(item)
                                .refuse(
                                        "L’instrument n’a pas de question « " + item + " »",
                                        "The instrument has no item “" + item + "”");
                    }
                    given.text(item).ifPresent(linkId -> items.put(item, linkId));
                }));
        if (!root.misshapes().isEmpty()) {
            throw Problem.malformed("This instrument cannot be bound so", new MalformedJson(root.misshapes()));
        }
        return new BindRequest(questionnaire.orElseThrow(), items);
    }

    private static Optional<Canonical> canonical(JsonPlace root, String text) {
        try {
            return Optional.of(Canonical.parse(text));
        } catch (IllegalArgumentException e) {
            root.at("questionnaire")
                    .refuse("Un questionnaire se nomme url|version", "A questionnaire is named url|version");
            return Optional.empty();
        }
    }
}
