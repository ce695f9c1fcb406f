package fr.boussole.form.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a tree of items unusable as a form, each fault in a sentence that names the item. */
public final class FormFaults {
    private final Set<String> linkIds = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private FormFaults() {}

    public static List<String> of(List<Item> items) {
        var found = new FormFaults();
        found.visit(items, 1);
        items.stream().flatMap(Item::all).limit(FormDefinition.MOST_ITEMS).forEach(found::checkConditions);
        return List.copyOf(found.faults);
    }

    private void visit(List<Item> items, int depth) {
        if (depth > FormDefinition.MOST_DEPTH && !items.isEmpty()) {
            faults.add("“" + items.get(0).linkId() + "” is nested more than " + FormDefinition.MOST_DEPTH
                    + " levels deep");
            return;
        }
        for (var item : items) {
            if (item.linkId().isBlank()) {
                faults.add("an item has no linkId");
            } else if (!linkIds.add(item.linkId())) {
                faults.add("the linkId “" + item.linkId() + "” is given twice");
            }
            if (linkIds.size() > FormDefinition.MOST_ITEMS) {
                faults.add("there are more than " + FormDefinition.MOST_ITEMS + " items");
                return;
            }
            if (item.type() == ItemType.DISPLAY && !item.items().isEmpty()) {
                faults.add("“" + item.linkId() + "” is a display and cannot hold items");
            }
            visit(item.items(), depth + 1);
        }
    }

    private void checkConditions(Item item) {
        item.enableWhen().stream()
                .map(Condition::question)
                .filter(question -> !linkIds.contains(question))
                .map(question -> "“" + item.linkId() + "” depends on “" + question + "”, which the form does not have")
                .collect(Collectors.toCollection(() -> faults));
    }
}
