package fr.boussole.survey.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The elements that FHIR R4 gives to the parts of a Questionnaire, with the JSON type of those that are not objects or lists. */
record Elements(String of, Map<String, Primitive> primitives, Set<String> others) {
    private static final Set<String> ELEMENT = Set.of("id", "extension", "modifierExtension", "fhir_comments");

    static final Elements QUESTIONNAIRE = new Elements(
            "Questionnaire",
            primitives(
                    "resourceType implicitRules language url version name title status publisher description purpose copyright"
                            + " date approvalDate lastReviewDate id",
                    "experimental",
                    ""),
            Set.of(
                    "meta",
                    "text",
                    "contained",
                    "identifier",
                    "derivedFrom",
                    "subjectType",
                    "contact",
                    "useContext",
                    "jurisdiction",
                    "effectivePeriod",
                    "code",
                    "item"));

    static final Elements ITEM = new Elements(
            "an item",
            primitives(
                    "linkId definition prefix text type enableBehavior answerValueSet",
                    "required repeats readOnly",
                    "maxLength"),
            Set.of("code", "enableWhen", "answerOption", "initial", "item"));

    static final Elements CONDITION = new Elements("an enableWhen", primitives("question operator", "", ""), Set.of());

    static final Elements OPTION = new Elements("an answerOption", primitives("", "initialSelected", ""), Set.of());

    static final Elements INITIAL = new Elements("an initial", Map.of(), Set.of());

    boolean knows(String property) {
        String name = property.startsWith("_") ? property.substring(1) : property;
        return primitives.containsKey(name)
                || others.contains(name)
                || ELEMENT.contains(name)
                || Primitive.ofChoice(name).isPresent()
                || Values.isComplex(name);
    }

    Optional<Primitive> primitive(String property) {
        return Optional.ofNullable(primitives.get(property));
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(primitives.keySet());
        names.addAll(others);
        return names;
    }

    private static Map<String, Primitive> primitives(String texts, String booleans, String integers) {
        Map<String, Primitive> all = new HashMap<>();
        put(all, texts, Primitive.TEXT);
        put(all, booleans, Primitive.BOOLEAN);
        put(all, integers, Primitive.INTEGER);
        return Map.copyOf(all);
    }

    private static void put(Map<String, Primitive> all, String names, Primitive primitive) {
        for (String name : names.split(" ")) {
            if (!name.isEmpty()) {
                all.put(name, primitive);
            }
        }
    }
}
