package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A named figure of a pathway: what it is drawn from, and how. Each kind of figure has its own.
 */
public interface Indicator {

    /** What is said of it everywhere. */
    Heading heading();

    Explanation explanation();

    /** What must be counted for it. */
    List<Measure> measures();

    /** Whether the group's people may be counted together, their answers being comparable. */
    boolean isComparable(Group group);

    /** The figure, empty when nobody is behind it. */
    Optional<Figure> figure(Counts counts);

    /**
     * The figure of some people beside everyone along the pathway whom the question is about, whoever may see them. Most
     * figures need only the people themselves.
     */
    default Optional<Figure> figure(Counts counts, Counts everyone) {
        return figure(counts);
    }

    /** Whether {@link #figure(Counts, Counts)} looks at everyone. */
    default boolean needsEveryone() {
        return false;
    }

    /**
     * What an indicator is called and what it tells.
     *
     * @param id such as {@code change.hip-function.before.after}
     * @param kind the kind of its scale, or {@code PARTICIPATION}
     * @param scale the scale, empty for participation
     * @param steps one step, or from and to
     * @param better HIGHER or LOWER is better; empty where neither is
     * @param min the least it can be, in its own units
     * @param max the most it can be
     */
    record Heading(
            String id,
            String kind,
            Text title,
            Optional<String> scale,
            List<String> steps,
            Optional<String> better,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max) {}
}
