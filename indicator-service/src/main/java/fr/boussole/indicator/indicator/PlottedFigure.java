package fr.boussole.indicator.indicator;

import java.util.Optional;

/**
 * What a figure lends to a chart over time: one value.
 *
 * @param isShare whether it is a share of the {@code n} people
 */
record PlottedFigure(double value, long n, boolean isShare) {

    /** Empty for figures that are not one number, and where there is none. */
    static Optional<PlottedFigure> of(Figure figure) {
        if (figure instanceof Figure.Participation participation) {
            return participation.response().isPresent()
                    ? Optional.of(new PlottedFigure(
                            participation.response().getAsDouble(), participation.sent(), !participation.warning()))
                    : Optional.empty();
        }
        return ComparedFigure.of(figure)
                .map(one -> new PlottedFigure(
                        figure instanceof Figure.TopBox ? Math.min(1, one.value()) : one.value(),
                        figure.n(),
                        figure instanceof Figure.TopBox));
    }
}
