package fr.boussole.response.pathway;

import fr.boussole.form.definition.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A published version of a pathway, as far as this service needs it.
 *
 * @param zone where its days begin and end
 * @param anchor the name of the event that its anchor date is the date of
 * @param attributes by which episodes can be told apart in figures
 * @param steps in order; at least one
 */
public record Pathway(
        String id,
        String version,
        Instant publishedAt,
        Text title,
        ZoneId zone,
        Text anchor,
        List<Attribute> attributes,
        List<Step> steps) {

    public Pathway {
        attributes = List.copyOf(attributes);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Pathway " + id + " has no step");
        }
        if (steps.stream().map(Step::id).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("Pathway " + id + " names two steps alike");
        }
    }

    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    public Optional<Attribute> attribute(String code) {
        return attributes.stream()
                .filter(attribute -> attribute.code().equals(code))
                .findFirst();
    }
}
