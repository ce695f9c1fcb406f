package fr.boussole.form.answer;

import fr.boussole.form.answer.Outline.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the values of one question at its place in a tree of answers, and leaves all others as they are. */
record Placing(Outline form, List<AnswerValue> values) {

    List<AnsweredItem> put(List<AnsweredItem> siblings, List<Place> way) {
        var place = way.get(0);
        var at = indexOf(siblings, place.linkId());
        var old = at < 0 ? new AnsweredItem(place.linkId(), List.of(), List.of()) : siblings.get(at);
        var changed = way.size() == 1 ? answered(old) : goingDown(old, place, way.subList(1, way.size()));
        var result = new ArrayList<>(siblings);
        if (at >= 0) {
            result.remove(at);
        }
        if (!isEmpty(changed)) {
            result.add(at >= 0 ? at : rankAmong(siblings, place.linkId()), changed);
        }
        return result;
    }

    private AnsweredItem answered(AnsweredItem old) {
        var answers = IntStream.range(0, values.size())
                .mapToObj(i -> new Answer(values.get(i), nestedFor(old, i)))
                .toList();
        return new AnsweredItem(old.linkId(), answers, List.of());
    }

    /** What was nested under the same value stays with it; otherwise what was nested at the same position. */
    private List<AnsweredItem> nestedFor(AnsweredItem old, int position) {
        var value = values.get(position);
        Optional<Answer> same = old.answers().stream()
                .filter(answer -> answer.value().sameAs(value))
                .findFirst();
        var followed = same.or(
                () -> position < old.answers().size() && replaces(old.answers().get(position))
                        ? Optional.of(old.answers().get(position))
                        : Optional.empty());
        var nested = followed.map(Answer::items).orElse(List.of());
        return position == 0
                ? Stream.concat(old.items().stream(), nested.stream()).toList()
                : nested;
    }

    private boolean replaces(Answer old) {
        return values.stream().noneMatch(old.value()::sameAs);
    }

    private AnsweredItem goingDown(AnsweredItem old, Place place, List<Place> rest) {
        if (place.isGroup() || old.answers().isEmpty()) {
            // Under a question without an answer there is no place yet: the answer waits beside it, where validation
            // sees it.
            return new AnsweredItem(old.linkId(), old.answers(), put(old.items(), rest));
        }
        var answers = new ArrayList<>(old.answers());
        var first = answers.get(0);
        answers.set(0, new Answer(first.value(), put(first.items(), rest)));
        return new AnsweredItem(old.linkId(), answers, old.items());
    }

    private static boolean isEmpty(AnsweredItem item) {
        return item.answers().isEmpty() && item.items().isEmpty();
    }

    private static int indexOf(List<AnsweredItem> siblings, String linkId) {
        return IntStream.range(0, siblings.size())
                .filter(i -> siblings.get(i).linkId().equals(linkId))
                .findFirst()
                .orElse(-1);
    }

    private int rankAmong(List<AnsweredItem> siblings, String linkId) {
        var before = form.before(linkId);
        return (int) siblings.stream()
                .takeWhile(sibling -> before.contains(sibling.linkId()))
                .count();
    }
}
