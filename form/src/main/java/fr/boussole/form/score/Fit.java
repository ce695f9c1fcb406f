package fr.boussole.form.score;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether a scale fits a form: its items are there, answered once, and every answer gives points within the range. */
final class Fit {
    private static final Set<ItemType> NUMBERS = EnumSet.of(ItemType.INTEGER, ItemType.DECIMAL, ItemType.QUANTITY);

    private final Scale scale;
    private final FormDefinition form;
    private final List<Text> faults = new ArrayList<>();

    Fit(Scale scale, FormDefinition form) {
        this.scale = scale;
        this.form = form;
    }

    List<Text> faults() {
        if (!scale.questionnaire().equals(form.canonical())) {
            fault(
                    "L’échelle est faite pour « " + scale.questionnaire() + " », pas pour « " + form.canonical() + " »",
                    "The scale is made for “" + scale.questionnaire() + "”, not for “" + form.canonical() + "”");
        }
        Map<String, Reach> known = new LinkedHashMap<>();
        scale.items().forEach(item -> reachOf(item).ifPresent(reach -> known.put(item.linkId(), reach)));
        if (known.size() == scale.items().size()) {
            reach(known);
        }
        return List.copyOf(faults);
    }

    private void reach(Map<String, Reach> items) {
        scale.method().misfit(items).ifPresent(faults::add);
        var reach = scale.rescale().of(scale.method().reach(items)).rounded(scale.decimals());
        var range = Reach.of(scale.min(), scale.max());
        if (!reach.isWithin(range)) {
            fault(
                    "Les réponses donnent " + reach + ", hors de l’étendue " + range,
                    "The answers give " + reach + ", outside the range " + range);
        }
    }

    private Optional<Reach> reachOf(ScaleItem scaleItem) {
        var linkId = scaleItem.linkId();
        var item = form.item(linkId).filter(found -> found.type().isQuestion());
        if (item.isEmpty()) {
            fault(
                    "Le questionnaire n’a pas de question « " + linkId + " »",
                    "The questionnaire has no question “" + linkId + "”");
            return Optional.empty();
        }
        if (item.get().repeats()) {
            fault(
                    "« " + linkId + " » admet plusieurs réponses et ne peut donner de points",
                    "“" + linkId + "” takes several answers and cannot give points");
        }
        return item.get().options().isEmpty()
                ? withoutOptions(scaleItem, item.get())
                : withOptions(scaleItem, item.get());
    }

    private Optional<Reach> withoutOptions(ScaleItem scaleItem, Item item) {
        if (!scaleItem.recode().isEmpty()) {
            return scaleItem.recodedReach();
        }
        if (!NUMBERS.contains(item.type())) {
            fault(
                    "« " + item.linkId() + " » n’est pas un nombre : dites quels points donne chaque réponse",
                    "“" + item.linkId() + "” is not a number: say which points each answer gives");
        }
        var min = item.bounds().min().flatMap(Fit::number);
        var max = item.bounds().max().flatMap(Fit::number);
        return scaleItem.conversion().reach().or(() -> min.flatMap(least -> max.map(most -> Reach.of(least, most))));
    }

    private static Optional<BigDecimal> number(AnswerValue value) {
        return value instanceof Numeric numeric ? Optional.of(numeric.number()) : Optional.empty();
    }

    private Optional<Reach> withOptions(ScaleItem scaleItem, Item item) {
        var known = item.options().stream().map(option -> option.value().key()).collect(Collectors.toSet());
        var named = new TreeSet<>(scaleItem.recode().keySet());
        named.addAll(scaleItem.notAnswers());
        named.addAll(scaleItem.top());
        if (item.type() != ItemType.OPEN_CHOICE) {
            named.stream()
                    .filter(key -> !known.contains(key))
                    .forEach(key -> fault(
                            "« " + item.linkId() + " » n’a pas de réponse « " + key + " »",
                            "“" + item.linkId() + "” has no answer “" + key + "”"));
        }
        var counted = item.options().stream()
                .filter(option ->
                        !scaleItem.notAnswers().contains(option.value().key()))
                .toList();
        counted.stream()
                .filter(option -> points(option, scaleItem, item).isEmpty())
                .forEach(option -> fault(
                        "« " + item.linkId() + " » : la réponse « "
                                + option.value().key() + " » ne donne pas de points",
                        "“" + item.linkId() + "”: the answer “" + option.value().key() + "” gives no points"));
        var points = counted.stream()
                .flatMap(option -> points(option, scaleItem, item).stream())
                .map(one -> new Reach(one, one))
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(Reach.around(points));
    }

    private Optional<Fraction> points(Option option, ScaleItem scaleItem, Item item) {
        return scale.method()
                .number(option.value(), scaleItem, item)
                .map(Fraction::of)
                .flatMap(scaleItem.conversion()::points);
    }

    private void fault(String french, String english) {
        faults.add(Text.both(french, english));
    }
}
