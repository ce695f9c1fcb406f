package fr.boussole.indicator.definition;

import fr.boussole.form.definition.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A published version of a pathway.
 *
 * @param question the question that its figures answer, the title of its page
 * @param zone where its calendar runs
 * @param changes the scales measured both before and after
 * @param headline the scale shown first
 * @param fingerprint changes whenever anything that a contribution depends on changes
 */
public record Pathway(
        Key key,
        Text title,
        Text question,
        ZoneId zone,
        boolean demonstration,
        List<Attribute> attributes,
        List<Step> steps,
        List<ScaleChange> changes,
        Optional<String> headline,
        String fingerprint) {

    /** A pathway's id and version. */
    public record Key(String id, String version) {}

    /** A coded attribute of the episodes, by which figures can be filtered. */
    public record Attribute(String code, Text title, List<Choice> values) {}

    /** One value of an attribute. */
    public record Choice(String code, Text title) {}

    /** A scale compared between two steps. */
    public record ScaleChange(String scale, String from, String to) {}

    public Pathway {
        attributes = List.copyOf(attributes);
        steps = List.copyOf(steps);
        changes = List.copyOf(changes);
    }

    public String id() {
        return key.id();
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
