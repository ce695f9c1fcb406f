package fr.boussole.form.answer;

import fr.boussole.form.answer.Outline.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Changes one item of a tree of answers, at its place, and leaves all others as they are.
 *
 * @param within which occurrence of each repeating group on the way is meant
 * @param keepingEmpty whether an item that holds nothing stays
 */
record Placing(Outline form, Within within, UnaryOperator<AnsweredItem> change, boolean keepingEmpty) {

    Placing(Outline form, Within within, UnaryOperator<AnsweredItem> change) {
        this(form, within, change, false);
    }

    /** Makes sure that the item is there, be it empty. */
    static Placing beginning(Outline form, Within within) {
        return new Placing(form, within, UnaryOperator.identity(), true);
    }

    /** What is left of an item that is taken out. */
    static AnsweredItem nothing(AnsweredItem old) {
        return new AnsweredItem(old.linkId(), List.of(), List.of());
    }

    List<AnsweredItem> put(List<AnsweredItem> siblings, List<Place> way) {
        return put(siblings, way, 0);
    }

    /** Where the item is; under a question, under its first answer. */
    Optional<Located> find(List<AnsweredItem> siblings, List<Place> way, int level, String pointer) {
        var place = way.get(0);
        var at = indexOf(siblings, place.linkId(), key(place, level));
        if (at < 0) {
            return Optional.empty();
        }
        var found = siblings.get(at);
        var here = pointer + "/item/" + at;
        if (way.size() == 1) {
            return Optional.of(new Located(found, here));
        }
        var rest = way.subList(1, way.size());
        return place.isGroup() || found.answers().isEmpty()
                ? find(found.items(), rest, place.repeats() ? level + 1 : level, here)
                : find(found.answers().get(0).items(), rest, level, here + "/answer/0");
    }

    private String key(Place place, int level) {
        return place.repeats() && level < within.keys().size() ? within.keys().get(level) : "";
    }

    private List<AnsweredItem> put(List<AnsweredItem> siblings, List<Place> way, int level) {
        var place = way.get(0);
        var key = key(place, level);
        var at = indexOf(siblings, place.linkId(), key);
        var old = at < 0 ? new AnsweredItem(place.linkId(), Within.idOf(key), List.of(), List.of()) : siblings.get(at);
        var changed = way.size() == 1
                ? change.apply(old)
                : goingDown(old, place, way.subList(1, way.size()), place.repeats() ? level + 1 : level);
        var result = new ArrayList<>(siblings);
        if (at >= 0) {
            result.remove(at);
        }
        if (keepingEmpty || !isEmpty(changed)) {
            result.add(at >= 0 ? at : rankAmong(siblings, place.linkId()), changed);
        }
        return result;
    }

    private AnsweredItem goingDown(AnsweredItem old, Place place, List<Place> rest, int level) {
        if (place.isGroup() || old.answers().isEmpty()) {
            // Under a question without an answer there is no place yet: the answer waits beside it, where validation
            // sees it.
            return old.withItems(put(old.items(), rest, level));
        }
        var answers = new ArrayList<>(old.answers());
        var first = answers.get(0);
        answers.set(0, new Answer(first.value(), put(first.items(), rest, level)));
        return new AnsweredItem(old.linkId(), old.id(), answers, old.items());
    }

    private static boolean isEmpty(AnsweredItem item) {
        return item.answers().isEmpty() && item.items().isEmpty();
    }

    /** Where the item is among its siblings; of those that repeat, the one of that key, or the first where none is named. */
    private static int indexOf(List<AnsweredItem> siblings, String linkId, String key) {
        var alike = IntStream.range(0, siblings.size())
                .filter(i -> siblings.get(i).linkId().equals(linkId))
                .toArray();
        return IntStream.range(0, alike.length)
                .filter(rank -> key.isEmpty()
                        || Within.key(siblings.get(alike[rank]).id(), rank).equals(key))
                .map(rank -> alike[rank])
                .findFirst()
                .orElse(-1);
    }

    /** After the items that the form puts before it, and after its own earlier occurrences. */
    private int rankAmong(List<AnsweredItem> siblings, String linkId) {
        var before = form.before(linkId);
        return (int) siblings.stream()
                .takeWhile(sibling ->
                        before.contains(sibling.linkId()) || sibling.linkId().equals(linkId))
                .count();
    }
}
