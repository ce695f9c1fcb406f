package fr.boussole.form.branching;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Option;
import fr.boussole.form.expression.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers as expressions see them: a FHIR QuestionnaireResponse without the items that are not asked, calculated values in it. */
final class ResponseTree {
    private static final String ITEM = "item";

    private final Enabled enabled;
    private final Map<Occurrence, Element> nodes = new IdentityHashMap<>();
    private final Element root;

    ResponseTree(Answers answers, Enabled enabled) {
        this.enabled = enabled;
        var members = new LinkedHashMap<String, List<Element>>();
        put(members, "language", answers.language());
        put(members, "questionnaire", answers.questionnaire());
        put(members, "status", answers.status());
        answers.authored().ifPresent(moment -> members.put("authored", one(new AnswerValue.DateTime(moment))));
        putItems(members, enabled.roots());
        this.root = new Element.Node("QuestionnaireResponse", members);
    }

    Element root() {
        return root;
    }

    /** The item of an occurrence; where the response does not hold it, an item that has nothing but its linkId. */
    Element item(Occurrence occurrence) {
        return nodes.computeIfAbsent(
                occurrence,
                absent -> new Element.Node(
                        "QuestionnaireResponse.item",
                        Map.of("linkId", one(new AnswerValue.Str(absent.item().linkId())))));
    }

    private void putItems(Map<String, List<Element>> members, List<Occurrence> occurrences) {
        var items = new ArrayList<Element>();
        for (var occurrence : occurrences) {
            grow(occurrence).ifPresent(items::add);
        }
        if (!items.isEmpty()) {
            members.put(ITEM, items);
        }
    }

    private Optional<Element> grow(Occurrence occurrence) {
        if (!enabled.isEnabled(occurrence)) {
            return Optional.empty();
        }
        var members = new LinkedHashMap<String, List<Element>>();
        members.put("linkId", one(new AnswerValue.Str(occurrence.item().linkId())));
        var answers = answers(occurrence);
        if (!answers.isEmpty()) {
            members.put("answer", answers);
        }
        putItems(members, under(occurrence, -1));
        if (!occurrence.isPresent() && members.size() == 1) {
            return Optional.empty();
        }
        var node = new Element.Node("QuestionnaireResponse.item", members);
        nodes.put(occurrence, node);
        return Optional.of(node);
    }

    private List<Element> answers(Occurrence occurrence) {
        var answers = new ArrayList<Element>();
        for (var value : enabled.values(occurrence)) {
            var members = new LinkedHashMap<String, List<Element>>();
            members.put("value", List.of(new Element.Atom(value, weight(value, occurrence.item()))));
            putItems(members, under(occurrence, answers.size()));
            answers.add(new Element.Node("QuestionnaireResponse.item.answer", members));
        }
        return answers;
    }

    private static List<Occurrence> under(Occurrence occurrence, int answer) {
        return occurrence.children().stream()
                .filter(child -> child.underAnswer() == answer)
                .toList();
    }

    private static Optional<BigDecimal> weight(AnswerValue value, Item item) {
        return item.options().stream()
                .filter(option -> option.weight().isPresent() && option.value().sameAs(value))
                .findFirst()
                .or(() -> meant(value, item))
                .flatMap(Option::weight);
    }

    /** The option that a code without its system can only mean; it is no right answer all the same. */
    private static Optional<Option> meant(AnswerValue value, Item item) {
        if (!(value instanceof AnswerValue.Coding coding) || !coding.system().isEmpty()) {
            return Optional.empty();
        }
        var alike = item.options().stream()
                .filter(option -> option.value() instanceof AnswerValue.Coding offered
                        && offered.code().equals(coding.code()))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static void put(Map<String, List<Element>> members, String name, Optional<String> text) {
        text.ifPresent(given -> members.put(name, one(new AnswerValue.Str(given))));
    }

    private static List<Element> one(AnswerValue value) {
        return List.of(Element.of(value));
    }
}
