package fr.boussole.indicator.definition;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Bridge;
import fr.boussole.form.score.Scale;
import java.util.List;
import java.util.Optional;

/**
 * A published questionnaire with the scales that score it.
 *
 * @param joins the scales whose figures may be joined with those of an earlier version; what is not said here is a break
 * @param fingerprint changes whenever anything that a contribution depends on changes
 */
public record Questionnaire(FormDefinition form, List<Scale> scales, List<Join> joins, String fingerprint) {

    /**
     * The figures of {@code scale} on this version are comparable with those on {@code with}.
     *
     * @param bridge what makes them so; empty where they are as they stand
     */
    public record Join(String scale, Canonical with, Optional<Bridge> bridge) {}

    public Questionnaire {
        scales = List.copyOf(scales);
        joins = List.copyOf(joins);
    }

    public Canonical canonical() {
        return form.canonical();
    }

    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }
}
