package fr.boussole.response.pathway;

import fr.boussole.form.definition.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A published version of a pathway, as far as this service needs it.
 *
 * @param zone where its days begin and end
 * @param anchors the events that steps are counted from, the main one first
 * @param attributes by which episodes can be told apart in figures
 * @param steps in order; at least one
 * @param changes the ids of the scales whose change from step to step it looks at
 */
public record Pathway(
        String id,
        String version,
        Instant publishedAt,
        Text title,
        ZoneId zone,
        List<Anchor> anchors,
        List<Attribute> attributes,
        List<Step> steps,
        Set<String> changes) {

    /** A pathway that looks at no change. */
    public Pathway(
            String id,
            String version,
            Instant publishedAt,
            Text title,
            ZoneId zone,
            List<Anchor> anchors,
            List<Attribute> attributes,
            List<Step> steps) {
        this(id, version, publishedAt, title, zone, anchors, attributes, steps, Set.of());
    }

    public Pathway {
        anchors = List.copyOf(anchors);
        attributes = List.copyOf(attributes);
        steps = List.copyOf(steps);
        changes = Set.copyOf(changes);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Pathway " + id + " has no step");
        }
        if (steps.stream().map(Step::id).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("Pathway " + id + " names two steps alike");
        }
    }

    /** The code of the event that an episode always has a date of. */
    public String mainAnchor() {
        return anchors.get(0).code();
    }

    /** Whether that is the code of an event beside the main one. */
    public boolean hasOtherAnchor(String code) {
        return anchors.stream().skip(1).anyMatch(anchor -> anchor.code().equals(code));
    }

    /** The day that an instant falls on by the pathway's clocks. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
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
