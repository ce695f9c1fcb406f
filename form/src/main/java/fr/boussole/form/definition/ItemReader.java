package fr.boussole.form.definition;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.ValueJson;
import fr.boussole.form.json.JsonPlace;
import java.util.List;
import java.util.Optional;

/** Reads an {@link Item} from JSON. */
final class ItemReader {
    private ItemReader() {}

    static List<Item> readAll(JsonPlace parent, String member, int depth) {
        if (depth > FormDefinition.MOST_DEPTH + 1) {
            parent.refuse("Trop de niveaux imbriqués", "Too many nested levels");
            return List.of();
        }
        return parent.objects(member).stream()
                .map(place -> read(place, depth))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Item> read(JsonPlace place, int depth) {
        var linkId = place.requiredText("linkId");
        var type = place.requiredText("type").flatMap(code -> known(place, code));
        var bounds = place.object("bounds").map(BoundsJson::read).orElse(Bounds.NONE);
        var behavior = place.text("enableBehavior").flatMap(code -> behavior(place, code));
        var conditions = readConditions(place);
        var options = place.objects("options").stream()
                .map(ItemReader::readOption)
                .flatMap(Optional::stream)
                .toList();
        var items = readAll(place, "items", depth + 1);
        if (linkId.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Item.of(linkId.get(), type.get())
                .text(TextJson.read(place, "text"))
                .help(TextJson.read(place, "help"))
                .required(place.bool("required").orElse(false))
                .repeats(place.bool("repeats").orElse(false))
                .readOnly(place.bool("readOnly").orElse(false))
                .hidden(place.bool("hidden").orElse(false))
                .control(place.text("control").orElse(""))
                .options(options)
                .units(readUnits(place))
                .enableWhen(behavior.orElse(EnableBehavior.ALL), conditions)
                .bounds(bounds)
                .initial(readValues(place, "initial"))
                .expressions(ExpressionsJson.read(place))
                .items(items)
                .build());
    }

    private static Optional<ItemType> known(JsonPlace place, String code) {
        var type = ItemType.ofCode(code);
        if (type.isEmpty()) {
            place.at("type")
                    .refuse("Type d’élément inconnu : « " + code + " »", "Unknown type of item: “" + code + "”");
        }
        return type;
    }

    private static Optional<EnableBehavior> behavior(JsonPlace place, String code) {
        var behavior = EnableBehavior.ofCode(code);
        if (behavior.isEmpty()) {
            place.at("enableBehavior").refuse("Il faut « all » ou « any »", "It must be “all” or “any”");
        }
        return behavior;
    }

    private static Optional<Option> readOption(JsonPlace place) {
        var value = place.object("value").flatMap(ValueJson::read);
        if (!place.has("value")) {
            place.refuse("L’option n’a pas de valeur", "The option has no value");
        }
        var weight = place.decimal("weight");
        var exclusive = place.bool("exclusive").orElse(false);
        return value.map(found -> new Option(found, TextJson.read(place, "text"), weight, exclusive));
    }

    private static List<Condition> readConditions(JsonPlace place) {
        return place.objects("enableWhen").stream()
                .map(ItemReader::readCondition)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Condition> readCondition(JsonPlace place) {
        var question = place.requiredText("question");
        var operator = place.requiredText("operator").flatMap(Operator::ofCode);
        var answer = place.object("answer").flatMap(ValueJson::read);
        if (question.isEmpty() || operator.isEmpty() || answer.isEmpty()) {
            place.refuse(
                    "Condition incomplète : il faut une question, un opérateur de FHIR et une valeur",
                    "Incomplete condition: it needs a question, an operator of FHIR and a value");
            return Optional.empty();
        }
        try {
            return Optional.of(new Condition(question.get(), operator.get(), answer.get()));
        } catch (IllegalArgumentException e) {
            place.refuse("Condition inutilisable : " + e.getMessage(), e.getMessage());
            return Optional.empty();
        }
    }

    private static List<AnswerValue> readValues(JsonPlace place, String member) {
        return place.objects(member).stream()
                .map(ValueJson::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<AnswerValue.Coding> readUnits(JsonPlace place) {
        return readValues(place, "units").stream()
                .filter(AnswerValue.Coding.class::isInstance)
                .map(AnswerValue.Coding.class::cast)
                .toList();
    }
}
