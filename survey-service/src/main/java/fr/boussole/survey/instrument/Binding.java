package fr.boussole.survey.instrument;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleItem;
import fr.boussole.survey.instrument.Bound.By;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Binds an instrument to a questionnaire: each item to the question that the author gives, else to the one that bears its LOINC
 * code, else to the one whose linkId is its name. A question is taken only if its answers are the item's, all of them.
 */
final class Binding {
    private final Instrument instrument;
    private final FormDefinition form;
    private final Codes codes;
    private final Map<String, String> given;
    private final Map<String, Bound.Question> found = new LinkedHashMap<>();
    private final List<Bound.Fault> faults = new ArrayList<>();

    private Binding(Instrument instrument, FormDefinition form, Codes codes, Map<String, String> given) {
        this.instrument = instrument;
        this.form = form;
        this.codes = codes;
        this.given = given;
    }

    /**
     * @param given item of the instrument → linkId, where the author says so
     */
    static Bound of(Instrument instrument, FormDefinition form, Codes codes, Map<String, String> given) {
        return new Binding(instrument, form, codes, given).bound();
    }

    private Bound bound() {
        instrument.items().forEach(this::find);
        refuseTwice();
        var scales = instrument.scales().stream()
                .flatMap(scale -> bound(scale).stream())
                .toList();
        return new Bound(scales, List.copyOf(found.values()), faults);
    }

    private void find(InstrumentItem item) {
        if (given.containsKey(item.id())) {
            take(item, given.get(item.id()), By.GIVEN);
            return;
        }
        var coded = codes.bearing(item.loinc());
        if (coded.size() > 1) {
            fault(
                    item,
                    "Plusieurs questions portent le code LOINC : " + String.join(", ", coded),
                    "Several questions bear its LOINC code: " + String.join(", ", coded));
        } else if (coded.size() == 1) {
            take(item, coded.get(0), By.LOINC);
        } else if (form.item(item.id()).isPresent()) {
            take(item, item.id(), By.LINK_ID);
        } else {
            fault(
                    item,
                    "Aucune question n’a ce code ni ce linkId ; dites laquelle dans « items »",
                    "No question has its code or this linkId; say which one in “items”");
        }
    }

    private void take(InstrumentItem item, String linkId, By by) {
        var question = form.item(linkId).filter(one -> one.type().isQuestion());
        if (question.isEmpty()) {
            fault(
                    item,
                    "Le questionnaire n’a pas de question « " + linkId + " »",
                    "The questionnaire has no question “" + linkId + "”");
            return;
        }
        Reading.of(question.get(), item, instrument.answers())
                .ifPresentOrElse(
                        reading -> found.put(item.id(), new Bound.Question(item, question.get(), by, reading)),
                        () -> faults.add(new Bound.Fault("item", item.id(), Reading.refusal(question.get(), item))));
    }

    private void refuseTwice() {
        Map<Item, List<String>> byQuestion = found.values().stream()
                .collect(Collectors.groupingBy(
                        Bound.Question::question,
                        LinkedHashMap::new,
                        Collectors.mapping(one -> one.item().id(), Collectors.toList())));
        byQuestion.values().stream()
                .filter(items -> items.size() > 1)
                .forEach(items -> items.forEach(itemId -> {
                    found.remove(itemId);
                    var others = String.join(", ", items);
                    faults.add(new Bound.Fault(
                            "item",
                            itemId,
                            Text.both("Une même question pour : " + others, "One question for: " + others)));
                }));
    }

    private Optional<Scale> bound(Scale scale) {
        var lacking = scale.items().stream()
                .map(ScaleItem::linkId)
                .filter(itemId -> !found.containsKey(itemId))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            faults.add(new Bound.Fault(
                    "scale", scale.id(), Text.both("Il lui manque : " + lacking, "It lacks: " + lacking)));
            return Optional.empty();
        }
        var read = scale.withItems(scale.items().stream().map(this::read).toList());
        var bound = read.boundTo(
                form.canonical(), itemId -> found.get(itemId).question().linkId());
        var misfits = bound.faultsAgainst(form);
        misfits.forEach(reason -> faults.add(new Bound.Fault("scale", scale.id(), reason)));
        return misfits.isEmpty() ? Optional.of(bound) : Optional.empty();
    }

    private ScaleItem read(ScaleItem item) {
        var reading = found.get(item.linkId()).reading();
        return item.withAnswers(reading.recode(), reading.keys(item.top()));
    }

    private void fault(InstrumentItem item, String french, String english) {
        faults.add(new Bound.Fault("item", item.id(), Text.both(french, english)));
    }
}
