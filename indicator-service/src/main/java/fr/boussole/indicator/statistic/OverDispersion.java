package fr.boussole.indicator.statistic;

import java.util.Arrays;
import java.util.Collection;

/**
 * How much organisations differ beyond chance, and how that widens the limits of their funnel (Spiegelhalter 2005, Quality
 * and Safety in Health Care 14:347).
 *
 * <p>The k distances z from the target are winsorised: those beyond their 10th and 90th percentiles (type 7 of R) are moved
 * there. Then φ = Σz²/k. Where kφ ≤ k − 1 chance explains it all and limits stay as they are. Otherwise the multiplicative
 * rule makes s into s·√φ; the additive one makes it into √(s² + τ²), with τ² = (kφ − (k − 1)) / (Σw − Σw²/Σw), w = 1/s²
 * (DerSimonian and Laird 1986), which is 0 for a single organisation.
 *
 * @param rule as asked for
 * @param applied whether the organisations differ beyond chance, so that limits are widened
 * @param organisations k
 * @param phi φ; 0 without organisations
 * @param tauSquared τ², on the scale of the curve; 0 where chance explains it all
 */
public record OverDispersion(Rule rule, boolean applied, int organisations, double phi, double tauSquared) {
    /** Limits of chance alone. */
    public static final OverDispersion NONE = new OverDispersion(Rule.NONE, false, 0, 0, 0);

    private static final double TAIL = 0.1;

    /** How limits are widened. */
    public enum Rule {
        NONE,
        MULTIPLICATIVE,
        ADDITIVE
    }

    /** One organisation of the funnel. */
    public record Unit(double size, double value) {}

    /** Of the organisations around the funnel's target. One whose standard error is 0 tells nothing and is left out. */
    public static OverDispersion of(Funnel funnel, Collection<Unit> units, Rule rule) {
        var told = units.stream().filter(unit -> funnel.error(unit.size()) > 0).toList();
        double[] z = told.stream()
                .mapToDouble(unit -> funnel.z(unit.size(), unit.value()))
                .toArray();
        double[] weights = told.stream()
                .mapToDouble(unit -> 1 / (funnel.error(unit.size()) * funnel.error(unit.size())))
                .toArray();
        if (rule == Rule.NONE || z.length == 0) {
            return new OverDispersion(rule, false, z.length, z.length == 0 ? 0 : phi(z), 0);
        }
        double phi = phi(z);
        double excess = z.length * phi - (z.length - 1);
        return excess > 0
                ? new OverDispersion(rule, true, z.length, phi, tauSquared(excess, weights))
                : new OverDispersion(rule, false, z.length, phi, 0);
    }

    /** The standard error of chance, and of what organisations differ beyond it. */
    public double widened(double error) {
        if (!applied) {
            return error;
        }
        return rule == Rule.MULTIPLICATIVE ? error * Math.sqrt(phi) : Math.sqrt(error * error + tauSquared);
    }

    /** What becomes of s, as it stands beside the chart; empty where limits are of chance alone. */
    public String method() {
        if (!applied) {
            return "";
        }
        return rule == Rule.MULTIPLICATIVE ? "s·√φ" : "√(s² + τ²)";
    }

    private static double phi(double[] z) {
        double low = Quantile.of(z, TAIL);
        double high = Quantile.of(z, 1 - TAIL);
        return Arrays.stream(z)
                        .map(one -> Math.min(high, Math.max(low, one)))
                        .map(one -> one * one)
                        .sum()
                / z.length;
    }

    private static double tauSquared(double excess, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        double between = sum - squares / sum;
        return weights.length > 1 && between > 0 ? excess / between : 0;
    }
}
