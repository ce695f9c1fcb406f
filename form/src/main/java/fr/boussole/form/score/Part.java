package fr.boussole.form.score;

import java.util.List;

/** The points that one item brings to a score, answered or imputed. */
public record Part(String linkId, Fraction points) {

    static Fraction sum(List<Part> parts) {
        return parts.stream().map(Part::points).reduce(Fraction.ZERO, Fraction::plus);
    }

    static Fraction mean(List<Part> parts) {
        return sum(parts).over(Fraction.of(parts.size()));
    }
}
