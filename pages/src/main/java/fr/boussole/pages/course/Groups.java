package fr.boussole.pages.course;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Outline;
import fr.boussole.form.answer.Within;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.FormDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The repeating groups that hold an item, the outermost first, and last the item itself if it is one.
 */
record Groups(List<String> linkIds) {

    /** One occurrence on the way in. */
    record Step(String group, String key) {}

    static Groups around(FormDefinition form, String linkId) {
        return new Groups(form.wayTo(linkId).stream()
                .flatMap(List::stream)
                .filter(Outline.Place::repeats)
                .map(Outline.Place::linkId)
                .toList());
    }

    /** The occurrences that lead to the item, as far as they are named. */
    List<Step> upTo(Within within) {
        return IntStream.range(0, Math.min(linkIds.size(), within.keys().size()))
                .mapToObj(level -> new Step(linkIds.get(level), within.keys().get(level)))
                .toList();
    }

    /** The answers with those occurrences begun. */
    Answers begun(Answers answers, Within within, FormDefinition form) {
        List<Step> steps = upTo(within);
        return steps.isEmpty()
                ? answers
                : answers.begun(steps.get(steps.size() - 1).group(), within, form);
    }

    /** Where an occurrence of a repeating group stands, itself the last. */
    static Within within(Occurrence occurrence) {
        List<String> inwards = Stream.iterate(
                        Optional.of(occurrence), Optional::isPresent, at -> at.flatMap(Occurrence::parent))
                .flatMap(Optional::stream)
                .filter(at -> at.item().isRepeatingGroup())
                .map(Occurrence::key)
                .toList();
        return new Within(IntStream.range(0, inwards.size())
                .mapToObj(i -> inwards.get(inwards.size() - 1 - i))
                .toList());
    }
}
