package fr.boussole.survey.difference;

import static fr.boussole.survey.difference.Words.isFrench;
import static fr.boussole.survey.difference.Words.said;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Text;
import fr.boussole.survey.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what is written of an item, a form or a scale and has no comparison of its own. A member that nobody had thought of
 * when this was written is told all the same, by its name.
 */
final class Settings {
    private static final int LONGEST = 300;

    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("repeats", Text.both("plusieurs réponses", "several answers")),
            Map.entry("readOnly", Text.both("en lecture seule", "read only")),
            Map.entry("hidden", Text.both("cachée", "hidden")),
            Map.entry("control", Text.both("la présentation", "the presentation")),
            Map.entry("units", Text.both("les unités", "the units")),
            Map.entry("initial", Text.both("la réponse proposée", "the proposed answer")),
            Map.entry("expressions", Text.both("les calculs et règles", "the calculations and rules")),
            Map.entry("bounds", Text.both("les bornes", "the limits")),
            Map.entry("min", Text.both("au moins", "at least")),
            Map.entry("max", Text.both("au plus", "at most")),
            Map.entry("minLength", Text.both("caractères au moins", "characters at least")),
            Map.entry("maxLength", Text.both("caractères au plus", "characters at most")),
            Map.entry("maxDecimalPlaces", Text.both("décimales au plus", "decimals at most")),
            Map.entry("minOccurs", Text.both("réponses au moins", "answers at least")),
            Map.entry("maxOccurs", Text.both("réponses au plus", "answers at most")),
            Map.entry("method", Text.both("la méthode", "the method")),
            Map.entry("items", Text.both("les questions comptées", "the items counted")),
            Map.entry("direction", Text.both("le sens", "the direction")),
            Map.entry("missing", Text.both("la règle des réponses manquantes", "the rule for missing answers")),
            Map.entry("decimals", Text.both("les décimales", "the decimals")),
            Map.entry("title", Text.both("le titre", "the title")),
            Map.entry("source", Text.both("la source", "the source")),
            Map.entry("mic", Text.both("le changement minimal important", "the minimal important change")));

    private Settings() {}

    /** The members that differ, but for those that are compared elsewhere. */
    static List<Difference> of(String linkId, Text name, JsonNode before, JsonNode after, Set<String> comparedElsewhere) {
        List<Difference> found = new ArrayList<>();
        for (String member : differing(before, after, comparedElsewhere)) {
            Meaning meaning = member.equals("expressions") ? Meaning.CHANGES_SCORES : Meaning.MAY_CHANGE_ANSWERS;
            found.add(changed(Kind.SETTING_CHANGED, linkId, name, meaning, member, before.path(member), after.path(member)));
        }
        return found;
    }

    /** The limits of the answers, where they differ. */
    static Optional<Difference> range(String linkId, Text name, JsonNode before, JsonNode after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(changed(
                        Kind.RANGE_CHANGED, linkId, name, Meaning.MAY_CHANGE_ANSWERS, "bounds", before, after));
    }

    private static Difference changed(
            Kind kind, String linkId, Text name, Meaning meaning, String member, JsonNode was, JsonNode is) {
        Text before = words(was);
        Text after = words(is);
        return Difference.ofItem(kind, linkId, meaning, sentence(name, called(member), before, after), before, after);
    }

    static Set<String> differing(JsonNode before, JsonNode after, Set<String> comparedElsewhere) {
        Set<String> members = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(members::add);
        after.fieldNames().forEachRemaining(members::add);
        members.removeAll(comparedElsewhere);
        members.removeIf(member -> before.path(member).equals(after.path(member)));
        return members;
    }

    static Text called(String member) {
        return NAMES.getOrDefault(member, Text.both("« " + member + " »", "“" + member + "”"));
    }

    /** “name: what, from before to after”. */
    static Text sentence(Text name, Text what, Text before, Text after) {
        return said(language -> name.in(language)
                + (isFrench(language) ? " : " : ": ")
                + what.in(language)
                + (isFrench(language) ? ", de " : ", from ")
                + saidOrNothing(before, language)
                + (isFrench(language) ? " à " : " to ")
                + saidOrNothing(after, language));
    }

    private static String saidOrNothing(Text text, String language) {
        String words = text.in(language);
        return words.isEmpty() ? isFrench(language) ? "rien" : "nothing" : words;
    }

    /** A member's value in words: an object member by member, a FHIR value by its value, what is long cut short. */
    static Text words(JsonNode value) {
        if (value.isMissingNode()) {
            return Text.EMPTY;
        }
        return said(language -> cut(words(value, language)));
    }

    private static String words(JsonNode value, String language) {
        if (value.isBoolean()) {
            return (value.booleanValue() ? Words.YES : Words.NO).in(language);
        }
        if (value.isObject()) {
            List<String> members = new ArrayList<>();
            value.properties().forEach(member -> members.add(member(member.getKey(), member.getValue(), language)));
            return String.join(", ", members);
        }
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(words(element, language)));
            return String.join(" ; ", elements);
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static String member(String name, JsonNode value, String language) {
        String words = words(value, language);
        return name.startsWith("value") ? words : called(name).in(language) + " " + words;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
