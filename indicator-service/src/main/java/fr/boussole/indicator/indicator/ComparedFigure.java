package fr.boussole.indicator.indicator;

import fr.boussole.indicator.statistic.Funnel;
import fr.boussole.indicator.statistic.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a figure lends to a comparison: one value, and the funnel around it when it is the figure of all. */
record ComparedFigure(double value, Optional<Interval> interval, Optional<Funnel> funnel) {

    /** Empty for figures that are not one number. */
    static Optional<ComparedFigure> of(Figure figure) {
        if (figure instanceof Figure.Change change) {
            return Optional.of(new ComparedFigure(
                    change.change().value(),
                    change.change().interval(),
                    funnel(change.change().value(), change.sdChange())));
        }
        if (figure instanceof Figure.Score score) {
            return Optional.of(new ComparedFigure(
                    score.mean().value(),
                    score.mean().interval(),
                    funnel(score.mean().value(), score.sd())));
        }
        if (figure instanceof Figure.TopBox top) {
            return Optional.of(new ComparedFigure(
                    top.share(), Optional.of(top.interval()), Optional.of(new Funnel.OfShares(top.share()))));
        }
        return Optional.empty();
    }

    private static Optional<Funnel> funnel(double target, OptionalDouble sd) {
        return sd.isPresent() ? Optional.of(new Funnel.OfMeans(target, sd.getAsDouble())) : Optional.empty();
    }
}
