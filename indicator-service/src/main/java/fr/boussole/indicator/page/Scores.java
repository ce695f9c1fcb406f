package fr.boussole.indicator.page;

import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.indicator.Indicator.Heading;
import fr.boussole.indicator.statistic.Interval;
import fr.boussole.pages.number.NumberText;
import java.util.Locale;
import java.util.Optional;

/** How the one number of a figure is drawn and written: changes with their sign, shares in per cent, scores as they are. */
record Scores(NumberText numbers) {

    /** One number of a figure, its interval and the people behind it. */
    record Central(double value, Optional<Interval> interval, long n) {

        double low() {
            return interval.map(Interval::low).orElse(value);
        }

        double high() {
            return interval.map(Interval::high).orElse(value);
        }
    }

    static Scores of(Heading heading, Locale locale) {
        if (heading.id().startsWith("change.")) {
            return new Scores(NumberText.signed(locale, 1));
        }
        return new Scores(
                heading.id().startsWith("top-box.") ? NumberText.percent(locale, 0) : NumberText.plain(locale, 1));
    }

    /** Empty for figures that are not one number. */
    static Optional<Central> central(Figure figure) {
        if (figure instanceof Figure.Change change) {
            return Optional.of(central(change.change(), change.n()));
        }
        if (figure instanceof Figure.Score score) {
            return Optional.of(central(score.mean(), score.n()));
        }
        if (figure instanceof Figure.TopBox top) {
            return Optional.of(new Central(top.share(), Optional.of(top.interval()), top.n()));
        }
        return Optional.empty();
    }

    private static Central central(Figure.Estimate estimate, long n) {
        return new Central(estimate.value(), estimate.interval(), n);
    }

    String of(double value) {
        return numbers.of(value);
    }

    String between(Interval interval) {
        return numbers.between(interval.low(), interval.high());
    }
}
