package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.expression.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is inside an element. */
final class Members {
    private static final String VALUE = "value";
    private static final List<String> WEIGHTS = List.of(
            "http://hl7.org/fhir/StructureDefinition/ordinalValue",
            "http://hl7.org/fhir/StructureDefinition/itemWeight");

    private Members() {}

    /** The members of this name; {@code valueCoding} is a {@code value} that is a coding. */
    static List<Element> named(Element element, String name) {
        if (element instanceof Element.Node node) {
            var found = node.member(name);
            return found.isEmpty() && name.startsWith(VALUE) && name.length() > VALUE.length()
                    ? node.member(VALUE).stream()
                            .filter(value -> Types.is(value, name.substring(VALUE.length())))
                            .toList()
                    : found;
        }
        var atom = (Element.Atom) element;
        return name.equals("extension") ? extensions(atom) : of(atom.value()).getOrDefault(name, List.of());
    }

    static Stream<Element> all(Element element) {
        var members = element instanceof Element.Node node ? node.members() : of(((Element.Atom) element).value());
        return members.values().stream().flatMap(List::stream);
    }

    private static Map<String, List<Element>> of(AnswerValue value) {
        var members = new LinkedHashMap<String, List<Element>>();
        if (value instanceof AnswerValue.Coding coding) {
            put(members, "system", coding.system());
            put(members, "code", coding.code());
            put(members, "display", coding.display());
        } else if (value instanceof AnswerValue.Quantity quantity) {
            members.put(VALUE, Singles.of(quantity.value()));
            put(members, "unit", quantity.unit());
            put(members, "system", quantity.system());
            put(members, "code", quantity.code());
        } else if (value instanceof AnswerValue.Attachment file) {
            put(members, "contentType", file.contentType());
            put(members, "data", file.data());
            put(members, "url", file.url());
            put(members, "title", file.title());
        } else if (value instanceof AnswerValue.Reference reference) {
            put(members, "reference", reference.reference());
            put(members, "display", reference.display());
        }
        return members;
    }

    private static void put(Map<String, List<Element>> members, String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, Singles.of(text));
        }
    }

    /** The points of a chosen option, as the extensions that FHIR gives them by. */
    private static List<Element> extensions(Element.Atom atom) {
        var extensions = new ArrayList<Element>();
        atom.weight().ifPresent(weight -> WEIGHTS.forEach(url -> extensions.add(extension(url, weight))));
        return extensions;
    }

    private static Element extension(String url, BigDecimal weight) {
        var members = new LinkedHashMap<String, List<Element>>();
        members.put("url", Singles.of(url));
        members.put(VALUE, Singles.of(weight));
        return new Element.Node("Extension", members);
    }

    /** The points of an element: of the option that it is, or of the coding or answer that holds one. */
    static Stream<BigDecimal> weights(Element element) {
        if (element instanceof Element.Atom atom) {
            return atom.weight().stream();
        }
        var node = (Element.Node) element;
        var own = node.member("extension").stream()
                .filter(extension -> named(extension, "url").stream()
                        .anyMatch(url -> WEIGHTS.contains(Singles.value(url).key())))
                .flatMap(extension -> named(extension, VALUE).stream())
                .map(Singles::value)
                .filter(Numeric.class::isInstance)
                .map(value -> ((Numeric) value).number())
                .limit(1)
                .toList();
        return own.isEmpty() ? node.member(VALUE).stream().flatMap(Members::weights) : own.stream();
    }
}
