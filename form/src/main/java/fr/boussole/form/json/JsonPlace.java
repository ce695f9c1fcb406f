package fr.boussole.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a JSON document and where it stands. Asking it for a member gives the member or nothing; a member of the wrong
 * shape gives nothing and is kept among the misshapes, so that a reader can go on and name them all.
 */
public final class JsonPlace {
    /** Numbers beyond this many digits, on either side of the point, are refused: no measure needs them, an attack does. */
    static final int MOST_DIGITS = 40;

    private final JsonNode node;
    private final String pointer;
    private final List<Misshape> misshapes;

    private JsonPlace(JsonNode node, String pointer, List<Misshape> misshapes) {
        this.node = node;
        this.pointer = pointer;
        this.misshapes = misshapes;
    }

    /** The root of a document that must be an object. */
    public static JsonPlace root(JsonNode node) {
        var place = new JsonPlace(node == null ? MissingNode.getInstance() : node, "", new ArrayList<>());
        place.isObject();
        return place;
    }

    public String pointer() {
        return pointer;
    }

    public List<Misshape> misshapes() {
        return misshapes;
    }

    public void refuse(String french, String english) {
        misshapes.add(new Misshape(pointer, french, english));
    }

    public boolean isObject() {
        return node.isObject() || refused("un objet { }", "an object { }");
    }

    public boolean has(String member) {
        return node.has(member);
    }

    public List<String> members() {
        var names = new ArrayList<String>();
        for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext(); ) {
            names.add(all.next().getKey());
        }
        return names;
    }

    public JsonPlace at(String member) {
        var escaped = member.replace("~", "~0").replace("/", "~1");
        return new JsonPlace(node.path(member), pointer + "/" + escaped, misshapes);
    }

    /** The member as an object, when there is one. */
    public Optional<JsonPlace> object(String member) {
        return Optional.of(at(member)).filter(place -> node.has(member) && place.isObject());
    }

    /** The objects of a member that must be an array; none when the member is absent. */
    public List<JsonPlace> objects(String member) {
        return places(member).stream().filter(JsonPlace::isObject).toList();
    }

    /** The texts of a member that must be an array of strings; none when the member is absent. */
    public List<String> texts(String member) {
        return places(member).stream()
                .map(JsonPlace::text)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The numbers of a member that must be an array of numbers; none when the member is absent. */
    public List<BigDecimal> decimals(String member) {
        return places(member).stream()
                .map(JsonPlace::decimal)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<JsonPlace> places(String member) {
        if (!node.has(member)) {
            return List.of();
        }
        var list = at(member);
        if (!list.node.isArray()) {
            list.refused("une liste [ ]", "an array [ ]");
            return List.of();
        }
        var places = new ArrayList<JsonPlace>();
        for (int i = 0; i < list.node.size(); i++) {
            places.add(new JsonPlace(list.node.get(i), list.pointer + "/" + i, misshapes));
        }
        return places;
    }

    public Optional<String> text(String member) {
        return node.has(member) ? at(member).text() : Optional.empty();
    }

    public Optional<Boolean> bool(String member) {
        return node.has(member) ? at(member).bool() : Optional.empty();
    }

    public Optional<Integer> integer(String member) {
        return node.has(member) ? at(member).integer() : Optional.empty();
    }

    public Optional<Long> count(String member) {
        return node.has(member) ? at(member).count() : Optional.empty();
    }

    public Optional<BigDecimal> decimal(String member) {
        return node.has(member) ? at(member).decimal() : Optional.empty();
    }

    /** A member that must be there and not be empty. */
    public Optional<String> requiredText(String member) {
        var text = text(member).filter(found -> !found.isBlank());
        if (text.isEmpty() && (!node.has(member) || node.get(member).isTextual())) {
            at(member).refuse("« " + member + " » manque ou est vide", "“" + member + "” is missing or empty");
        }
        return text;
    }

    public Optional<String> text() {
        return node.isTextual() || refused("un texte", "a string") ? Optional.of(node.textValue()) : Optional.empty();
    }

    public Optional<Boolean> bool() {
        return node.isBoolean() || refused("true ou false", "true or false")
                ? Optional.of(node.booleanValue())
                : Optional.empty();
    }

    public Optional<Integer> integer() {
        return node.isIntegralNumber() && node.canConvertToInt()
                        || refused("un nombre entier de 32 bits", "a 32-bit whole number")
                ? Optional.of(node.intValue())
                : Optional.empty();
    }

    public Optional<Long> count() {
        return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0
                        || refused("un nombre entier positif ou nul", "a whole number, 0 or more")
                ? Optional.of(node.longValue())
                : Optional.empty();
    }

    public Optional<BigDecimal> decimal() {
        if (!node.isNumber() || node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
            refused("un nombre", "a number");
            return Optional.empty();
        }
        var number = node.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            refused(
                    "un nombre d’au plus " + MOST_DIGITS + " chiffres",
                    "a number of at most " + MOST_DIGITS + " digits");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private boolean refused(String french, String english) {
        refuse(
                "Il faut ici " + french + ", pas " + shape().french,
                "Here must be " + english + ", not " + shape().english);
        return false;
    }

    private Shape shape() {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> new Shape("un objet", "an object");
            case ARRAY -> new Shape("une liste", "an array");
            case STRING, BINARY -> new Shape("un texte", "a string");
            case NUMBER -> new Shape("ce nombre", "this number");
            case BOOLEAN -> new Shape("un booléen", "a boolean");
            case NULL -> new Shape("null", "null");
            case MISSING -> new Shape("rien", "nothing");
        };
    }

    private record Shape(String french, String english) {}
}
