package fr.boussole.form.branching;

import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a tree of answers anew: the answers of disabled items out of it, if wanted, and calculated values into it. */
final class Rewriting {
    private final Enabled enabled;
    private final boolean pruning;
    private final Map<String, Occurrence> byPointer = new HashMap<>();

    Rewriting(Enabled enabled, boolean pruning) {
        this.enabled = enabled;
        this.pruning = pruning;
        enabled.occurrences()
                .filter(Occurrence::isPresent)
                .forEach(occurrence -> byPointer.put(occurrence.pointer(), occurrence));
    }

    Answers rewrite(Answers answers) {
        var changes = enabled.occurrences()
                .anyMatch(place -> pruning && place.isPresent() && !enabled.isEnabled(place) || isCalculated(place));
        return changes ? answers.withItems(items(answers.items(), "", enabled.roots())) : answers;
    }

    private static boolean isCalculated(Occurrence place) {
        return place.item().expressions().calculated().isPresent();
    }

    private List<AnsweredItem> items(List<AnsweredItem> items, String pointer, List<Occurrence> places) {
        var kept = new ArrayList<AnsweredItem>();
        for (int i = 0; i < items.size(); i++) {
            var old = items.get(i);
            var place = Optional.ofNullable(byPointer.get(pointer + "/item/" + i));
            if (!pruning || place.map(enabled::isEnabled).orElse(true)) {
                var item = item(old, pointer + "/item/" + i, place);
                if (item.holdsAnswer() || !old.holdsAnswer()) {
                    kept.add(item);
                }
            }
        }
        var before = new HashSet<String>();
        for (var place : places) {
            if (!place.isPresent()) {
                made(place).ifPresent(item -> kept.add(1 + lastOf(kept, before), item));
            }
            before.add(place.item().linkId());
        }
        return kept;
    }

    private static int lastOf(List<AnsweredItem> items, HashSet<String> linkIds) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (linkIds.contains(items.get(i).linkId())) {
                return i;
            }
        }
        return -1;
    }

    private AnsweredItem item(AnsweredItem item, String pointer, Optional<Occurrence> place) {
        var values = place.filter(Rewriting::isCalculated)
                .map(enabled::values)
                .orElseGet(() -> item.answers().stream().map(Answer::value).toList());
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < values.size(); i++) {
            var nested = i < item.answers().size() ? item.answers().get(i).items() : List.<AnsweredItem>of();
            answers.add(new Answer(values.get(i), items(nested, pointer + "/answer/" + i, under(place, i))));
        }
        return new AnsweredItem(item.linkId(), item.id(), answers, items(item.items(), pointer, under(place, -1)));
    }

    private static List<Occurrence> under(Optional<Occurrence> place, int answer) {
        return place.map(Occurrence::children).orElse(List.of()).stream()
                .filter(child -> child.underAnswer() == answer)
                .toList();
    }

    /** An item that the answers do not hold, as far as there are calculated values for it. */
    private Optional<AnsweredItem> made(Occurrence place) {
        if (!enabled.isEnabled(place)) {
            return Optional.empty();
        }
        var answers = isCalculated(place)
                ? enabled.values(place).stream().map(Answer::of).toList()
                : List.<Answer>of();
        var items = place.children().stream()
                .map(this::made)
                .flatMap(Optional::stream)
                .toList();
        return answers.isEmpty() && items.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnsweredItem(place.item().linkId(), answers, items));
    }
}
