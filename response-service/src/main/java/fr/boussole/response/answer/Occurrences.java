package fr.boussole.response.answer;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Outline;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How often a person may be asked the groups around a question. */
final class Occurrences {

    private Occurrences() {}

    /** The fault of one occurrence too many of a repeating group around a place. */
    static Optional<Fault> surplus(FormDefinition form, Answers answers, Place place) {
        if (place.within().isTop()) {
            return Optional.empty();
        }
        Set<String> groups = form.wayTo(place.linkId()).stream()
                .flatMap(List::stream)
                .filter(Outline.Place::repeats)
                .map(Outline.Place::linkId)
                .collect(Collectors.toSet());
        return Branching.of(form, answers)
                .occurrences()
                .filter(occurrence -> groups.contains(occurrence.item().linkId()))
                .filter(occurrence -> occurrence.rank() >= occurrence.item().mostRepeats())
                .findFirst()
                .map(occurrence -> new Fault(
                        Severity.ERROR,
                        "too-many-occurrences",
                        place.linkId(),
                        occurrence.pointer(),
                        Text.both(
                                "Il y en a déjà " + occurrence.item().mostRepeats()
                                        + ", le plus que l’on puisse indiquer ; retirez-en un d’abord",
                                "There are " + occurrence.item().mostRepeats()
                                        + " already, the most that can be listed; take one out first")));
    }
}
