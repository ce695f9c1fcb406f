package fr.boussole.form.alert;

import fr.boussole.form.branching.Enabled;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import java.util.List;
import java.util.Optional;

/**
 * One person's answers, as rules look at them.
 *
 * @param enabled the outcome of branching on the answers: what is not asked raises nothing
 * @param scales those that score the form; none where no rule looks at a score
 * @param sent whether the person has sent them, and not only saved some
 */
public record Watched(FormDefinition form, Enabled enabled, List<Scale> scales, boolean sent) {

    public Watched {
        scales = List.copyOf(scales);
    }

    Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }
}
