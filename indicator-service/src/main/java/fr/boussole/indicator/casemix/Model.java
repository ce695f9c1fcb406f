package fr.boussole.indicator.casemix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A frozen way to say what outcome would be expected of a person, from what was known before care. Its coefficients were
 * estimated elsewhere and never change under the same id and version.
 *
 * @param source where the coefficients come from
 * @param link how the sum of the terms becomes an expectation
 * @param grid expectations are multiples of it, so that tallies can hold them exactly; above 0, in units of the outcome
 * @param terms added up
 */
public record Model(String id, String version, String source, Link link, BigDecimal grid, List<Term> terms) {

    /** What the sum of the terms, η, says. */
    public enum Link {
        /** η is the expected score. */
        LINEAR {
            @Override
            double expected(double sum) {
                return sum;
            }
        },
        /** 1/(1 + e<sup>−η</sup>) is the probability that it happens. */
        LOGISTIC {
            @Override
            double expected(double sum) {
                return 1 / (1 + Math.exp(-sum));
            }
        };

        abstract double expected(double sum);
    }

    public Model {
        if (id.isBlank() || version.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A model has an id, a version and a source");
        }
        if (grid.signum() <= 0) {
            throw new IllegalArgumentException("The grid of a model lies above 0, not at " + grid);
        }
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A model without terms expects nothing");
        }
        terms = List.copyOf(terms);
    }

    /** Such as {@code hip-example|1}, as it stands beside a figure. */
    public String canonical() {
        return id + '|' + version;
    }

    /** What is expected of a person; empty when something that the model needs is not known. */
    public Optional<Double> expected(Covariates person) {
        double sum = 0;
        for (var term : terms) {
            var value = term.value(person);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += value.get();
        }
        return Optional.of(link.expected(sum));
    }

    /** The same on the grid, half to even: an exact decimal, at most half a step away. */
    public Optional<BigDecimal> onGrid(Covariates person) {
        return expected(person).filter(Double::isFinite).map(expected -> new BigDecimal(expected)
                .divide(grid, 0, RoundingMode.HALF_EVEN)
                .multiply(grid));
    }
}
