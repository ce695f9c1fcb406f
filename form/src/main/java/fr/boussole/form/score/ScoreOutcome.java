package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;

/** A score, or the reason why there is none; with what each item brought to it. */
public sealed interface ScoreOutcome {
    List<Step> steps();

    /**
     * @param value the score, with exactly the scale's number of decimals
     * @param prorated whether an item that applies is missing, so that the others stand for it
     */
    record Computed(BigDecimal value, boolean prorated, List<Step> steps) implements ScoreOutcome {
        public Computed {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param reason {@code too-many-missing}, {@code required-missing}, {@code nothing-answered}, {@code not-applicable},
     *     {@code without-points}, {@code not-in-table}, {@code out-of-range} or {@code unknown-item}
     */
    record NotComputed(String reason, Text explanation, List<Step> steps) implements ScoreOutcome {
        public NotComputed {
            steps = List.copyOf(steps);
        }
    }
}
