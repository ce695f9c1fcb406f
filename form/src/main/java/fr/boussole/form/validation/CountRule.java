package fr.boussole.form.validation;

import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.stream.Stream;

/** More answers to a question, or more occurrences of a group, than the form allows. */
final class CountRule {
    Stream<Fault> faults(Occurrence occurrence) {
        var item = occurrence.item();
        if (item.type() == ItemType.GROUP) {
            return isOneTooMany(occurrence) ? Stream.of(tooMany(occurrence, most(item))) : Stream.empty();
        }
        var given = occurrence.answers().size();
        return item.type().isQuestion() && given > most(item)
                ? Stream.of(tooMany(occurrence, most(item)))
                : Stream.empty();
    }

    private static int most(Item item) {
        return item.repeats() ? item.bounds().maxOccurs().orElse(Integer.MAX_VALUE) : 1;
    }

    /** Told once, at the first occurrence beyond the allowed number; a group that may not repeat is a duplicate item already. */
    private static boolean isOneTooMany(Occurrence group) {
        return group.item().repeats() && group.rank() == most(group.item());
    }

    private static Fault tooMany(Occurrence occurrence, int most) {
        var linkId = occurrence.item().linkId();
        return Fault.error(
                "too-many",
                linkId,
                occurrence.pointer(),
                "Il y a trop de réponses ici ; gardez-en " + most + " au plus",
                "There are too many answers here; keep at most " + most);
    }
}
