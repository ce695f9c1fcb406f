package fr.boussole.indicator.definition;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import java.util.List;
import java.util.Optional;

/**
 * A published questionnaire with the scales that score it.
 *
 * @param breaks the scales whose figures must not be joined with those of an earlier version
 * @param fingerprint changes whenever anything that a contribution depends on changes
 */
public record Questionnaire(FormDefinition form, List<Scale> scales, List<Break> breaks, String fingerprint) {

    /** The figures of {@code scale} on this version are not comparable with those on {@code with}. */
    public record Break(String scale, Canonical with) {}

    public Questionnaire {
        scales = List.copyOf(scales);
        breaks = List.copyOf(breaks);
    }

    public Canonical canonical() {
        return form.canonical();
    }

    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }
}
