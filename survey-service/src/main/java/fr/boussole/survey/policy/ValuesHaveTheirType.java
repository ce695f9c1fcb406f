package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mends a number or a true/false written as text (or a text written as a number), and refuses a value that cannot be what its
 * name says, such as {@code "valueInteger": "a few"}.
 */
final class ValuesHaveTheirType implements Rule {
    static final String NAME = "values-have-their-type";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        check(Place.root(questionnaire), Elements.QUESTIONNAIRE, remarks);
        for (Place item : Place.items(questionnaire)) {
            check(item, Elements.ITEM, remarks);
            item.children("enableWhen").forEach(condition -> check(condition, Elements.CONDITION, remarks));
            item.children("answerOption").forEach(option -> check(option, Elements.OPTION, remarks));
        }
        Place.objects(questionnaire).forEach(place -> checkChoices(place, remarks));
        return remarks;
    }

    private static void check(Place place, Elements elements, List<Remark> remarks) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(place.json().properties())) {
            elements.primitive(member.getKey()).ifPresent(type -> mend(place, member.getKey(), type, remarks));
        }
    }

    private static void checkChoices(Place place, List<Remark> remarks) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(place.json().properties())) {
            String name = member.getKey();
            Primitive.ofChoice(name).ifPresent(type -> mend(place, name, type, remarks));
            if (Values.isComplex(name) && !member.getValue().isObject()) {
                remarks.add(Remark.refused(NAME, place.at(name), "“" + name + "” must be an object { }."));
            } else if (Values.isAmount(name) && member.getValue() instanceof ObjectNode amount && amount.has("value")) {
                mend(new Place(amount, place.at(name)), "value", Primitive.DECIMAL, remarks);
            }
        }
    }

    private static void mend(Place place, String property, Primitive type, List<Remark> remarks) {
        JsonNode written = place.json().get(property);
        if (type.fits(written)) {
            return;
        }
        Optional<JsonNode> meant = type.mend(written);
        meant.ifPresent(value -> place.json().set(property, value));
        remarks.add(meant.map(value -> Remark.noted(
                        NAME,
                        place.at(property),
                        shortly(written) + " was kept as " + value + ": " + type.expected() + "."))
                .orElseGet(() -> Remark.refused(
                        NAME,
                        place.at(property),
                        "“" + property + "” must be " + type.expected() + ", not " + shortly(written) + ".")));
    }

    private static String shortly(JsonNode value) {
        String json = value.toString();
        return json.length() <= 60 ? json : json.substring(0, 57) + "…";
    }
}
