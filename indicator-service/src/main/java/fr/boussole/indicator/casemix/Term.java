package fr.boussole.indicator.casemix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One addend of a model. It has no value for a person of whom the model does not know enough. */
public sealed interface Term {

    Optional<Double> value(Covariates person);

    /** The same for everybody. */
    record Intercept(double coefficient) implements Term {
        @Override
        public Optional<Double> value(Covariates person) {
            return Optional.of(coefficient);
        }
    }

    /**
     * coefficient · (x − centre)<sup>power</sup>, x being a number.
     *
     * @param power 1 or more
     */
    record Numeric(String variable, double centre, int power, double coefficient) implements Term {
        public Numeric {
            if (power < 1) {
                throw new IllegalArgumentException("A power is 1 or more, not " + power);
            }
        }

        @Override
        public Optional<Double> value(Covariates person) {
            return person.number(variable).map(x -> coefficient * Math.pow(x - centre, power));
        }
    }

    /**
     * The coefficient of the person's category. The category of reference stands there too, with 0; one that does not stand
     * there is unknown to the model.
     */
    record Categorical(String variable, Map<String, Double> coefficients) implements Term {
        public Categorical {
            coefficients = Map.copyOf(coefficients);
        }

        @Override
        public Optional<Double> value(Covariates person) {
            return person.code(variable).flatMap(code -> Optional.ofNullable(coefficients.get(code)));
        }
    }

    /** The coefficient of the band that holds the person's number; a number outside all bands is unknown to the model. */
    record Banded(String variable, List<Band> bands) implements Term {
        public Banded {
            bands = List.copyOf(bands);
        }

        @Override
        public Optional<Double> value(Covariates person) {
            return person.number(variable).flatMap(x -> bands.stream()
                    .filter(band -> band.from() <= x && x < band.to())
                    .findFirst()
                    .map(Band::coefficient));
        }
    }

    /** From a number, included, to another, excluded. */
    record Band(double from, double to, double coefficient) {
        public Band {
            if (!(from < to)) {
                throw new IllegalArgumentException("A band runs upwards, not from " + from + " to " + to);
            }
        }
    }

    /** coefficient · the product of the factors: an interaction. */
    record Product(double coefficient, List<Term> factors) implements Term {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public Optional<Double> value(Covariates person) {
            var product = Optional.of(coefficient);
            for (var factor : factors) {
                product = product.flatMap(sofar -> factor.value(person).map(one -> sofar * one));
            }
            return product;
        }
    }
}
