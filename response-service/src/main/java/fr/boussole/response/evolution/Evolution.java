package fr.boussole.response.evolution;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One person's own scores on one scale, over the steps that they answered, and nothing of anybody else.
 *
 * @param scale as it scored the last of them
 * @param points at least one, in the order of the pathway
 */
public record Evolution(Scale scale, List<Point> points) {

    /** The score of one step. */
    public record Point(Text step, BigDecimal score) {}

    /** One step's score on one scale. */
    public record Scored(Text step, Scale scale, BigDecimal score) {}

    public Evolution {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("There is no evolution without a score on “" + scale.id() + "”");
        }
    }

    /**
     * The scores scale by scale, in the order in which they come. Scores on two versions of one questionnaire, or on other ranges or
     * in another direction, are not laid side by side: the last one begins anew.
     */
    public static List<Evolution> of(List<Scored> scores) {
        Map<String, List<Scored>> byScale = new LinkedHashMap<>();
        for (Scored scored : scores) {
            List<Scored> before = byScale.computeIfAbsent(scored.scale().id(), id -> new ArrayList<>());
            if (!before.stream().allMatch(earlier -> isComparable(earlier.scale(), scored.scale()))) {
                before.clear();
            }
            before.add(scored);
        }
        return byScale.values().stream().map(Evolution::onOneScale).toList();
    }

    private static Evolution onOneScale(List<Scored> sameScale) {
        return new Evolution(
                sameScale.get(sameScale.size() - 1).scale(),
                sameScale.stream()
                        .map(one -> new Point(one.step(), one.score()))
                        .toList());
    }

    private static boolean isComparable(Scale earlier, Scale later) {
        Canonical one = earlier.questionnaire();
        Canonical other = later.questionnaire();
        return (one.equals(other) || !one.url().equals(other.url()))
                && earlier.direction() == later.direction()
                && earlier.min().compareTo(later.min()) == 0
                && earlier.max().compareTo(later.max()) == 0;
    }
}
