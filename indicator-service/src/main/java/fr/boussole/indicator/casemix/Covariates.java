package fr.boussole.indicator.casemix;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of one person, by the names that models use.
 *
 * @param numbers such as a score before care
 * @param codes such as an age band or a sex
 */
public record Covariates(Map<String, Double> numbers, Map<String, String> codes) {
    public Covariates {
        numbers = Map.copyOf(numbers);
        codes = Map.copyOf(codes);
    }

    Optional<Double> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(name));
    }
}
