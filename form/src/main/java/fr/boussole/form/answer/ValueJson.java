package fr.boussole.form.answer;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.JsonPlace;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the one {@code value[x]} of a JSON object. */
public final class ValueJson {
    private static final Map<String, Function<JsonPlace, Optional<AnswerValue>>> READERS = Map.ofEntries(
            Map.entry("valueBoolean", place -> place.bool().map(AnswerValue.Bool::new)),
            Map.entry("valueInteger", place -> place.integer().map(AnswerValue.Int::new)),
            Map.entry("valueDecimal", place -> place.decimal().map(AnswerValue.Dec::new)),
            Map.entry("valueString", place -> place.text().map(AnswerValue.Str::new)),
            Map.entry("valueUri", place -> place.text().map(AnswerValue.Uri::new)),
            Map.entry("valueDate", ValueJson::date),
            Map.entry("valueDateTime", ValueJson::dateTime),
            Map.entry("valueTime", ValueJson::time),
            Map.entry("valueCoding", ValueJson::coding),
            Map.entry("valueQuantity", ValueJson::quantity),
            Map.entry("valueAttachment", ValueJson::attachment),
            Map.entry("valueReference", ValueJson::reference));

    private ValueJson() {}

    static AnswerValue readAlone(JsonNode answer) {
        var place = JsonPlace.root(answer);
        return read(place)
                .filter(value -> place.misshapes().isEmpty())
                .orElseThrow(() -> new MalformedResponse(place.misshapes()));
    }

    /** The value of an object that must have exactly one; what is wrong is kept among the place's misshapes. */
    public static Optional<AnswerValue> read(JsonPlace place) {
        var names = place.members().stream().filter(ValueJson::isValue).toList();
        if (names.size() != 1) {
            place.refuse(
                    "Il faut une valeur et une seule (value[x]) ; il y en a " + names.size(),
                    "There must be one value[x], and one only; here are " + names.size());
            return Optional.empty();
        }
        var name = names.get(0);
        var reader = READERS.get(name);
        if (reader == null) {
            place.at(name)
                    .refuse(
                            "« " + name + " » n’est pas un type de réponse de FHIR R4",
                            "“" + name + "” is not a type of answer in FHIR R4");
            return Optional.empty();
        }
        return reader.apply(place.at(name));
    }

    private static boolean isValue(String member) {
        return member.startsWith("value");
    }

    private static Optional<AnswerValue> date(JsonPlace place) {
        return place.text()
                .filter(text -> Span.ofDate(text).isPresent()
                        || refuse(place, text, "une date comme 2018-05-31", "a date such as 2018-05-31"))
                .map(AnswerValue.Date::new);
    }

    private static Optional<AnswerValue> dateTime(JsonPlace place) {
        return place.text()
                .filter(text -> Span.ofDateTime(text).isPresent()
                        || refuse(
                                place,
                                text,
                                "une date et heure comme 2018-05-31T14:30:00+02:00",
                                "a moment such as 2018-05-31T14:30:00+02:00"))
                .map(AnswerValue.DateTime::new);
    }

    private static Optional<AnswerValue> time(JsonPlace place) {
        return place.text()
                .filter(text ->
                        Span.isTime(text) || refuse(place, text, "une heure comme 14:30:00", "a time such as 14:30:00"))
                .map(AnswerValue.Time::new);
    }

    private static boolean refuse(JsonPlace place, String text, String french, String english) {
        place.refuse("« " + text + " » n’est pas " + french, "“" + text + "” is not " + english);
        return false;
    }

    private static Optional<AnswerValue> coding(JsonPlace place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new AnswerValue.Coding(
                place.text("system").orElse(""),
                place.text("code").orElse(""),
                place.text("display").orElse("")));
    }

    private static Optional<AnswerValue> quantity(JsonPlace place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        if (place.has("comparator")) {
            place.at("comparator")
                    .refuse(
                            "Une quantité répondue est un nombre exact, sans « < » ni « > »",
                            "An answered quantity is an exact number, without “<” or “>”");
        }
        if (!place.has("value")) {
            place.at("value").refuse("La quantité n’a pas de nombre", "The quantity has no number");
        }
        return place.decimal("value")
                .map(value -> new AnswerValue.Quantity(
                        value,
                        place.text("unit").orElse(""),
                        place.text("system").orElse(""),
                        place.text("code").orElse("")));
    }

    private static Optional<AnswerValue> attachment(JsonPlace place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new AnswerValue.Attachment(
                place.text("contentType").orElse(""),
                place.text("url").orElse(""),
                place.text("data").orElse(""),
                place.count("size").orElse(-1L),
                place.text("hash").orElse(""),
                place.text("title").orElse("")));
    }

    private static Optional<AnswerValue> reference(JsonPlace place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new AnswerValue.Reference(
                place.text("reference").orElse(""), place.text("display").orElse("")));
    }
}
