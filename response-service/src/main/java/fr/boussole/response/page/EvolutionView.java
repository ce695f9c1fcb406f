package fr.boussole.response.page;

import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Direction;
import fr.boussole.form.score.Scale;
import fr.boussole.pages.chart.Drawing;
import fr.boussole.pages.chart.Gauge;
import fr.boussole.pages.chart.Intervals;
import fr.boussole.pages.number.NumberText;
import fr.boussole.response.evolution.Evolution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Someone's own scores on one scale, as words with a small picture beside each: where it lies between the least and the most.
 *
 * @param way which way is better, in words
 */
record EvolutionView(String title, String way, List<Row> rows) {

    /** No more digits than a person needs of a score. */
    private static final int MOST_DECIMALS = 1;

    /** One step: its score in words, and drawn. */
    record Row(String step, String score, Drawing picture) {}

    static EvolutionView of(Evolution evolution, Say say, Locale locale, Function<Text, String> in) {
        Scale scale = evolution.scale();
        String way = scale.direction() == Direction.HIGHER_IS_BETTER
                ? say.higherIsBetter(number(scale.min(), locale), number(scale.max(), locale))
                : say.lowerIsBetter(number(scale.min(), locale), number(scale.max(), locale));
        return new EvolutionView(
                in.apply(scale.title()),
                way,
                evolution.points().stream()
                        .map(point -> new Row(
                                in.apply(point.step()),
                                say.ownScore(number(point.score(), locale), number(scale.max(), locale)),
                                picture(point.score().doubleValue(), scale)))
                        .toList());
    }

    private static Drawing picture(double score, Scale scale) {
        return Gauge.interval(
                scale.min().doubleValue(),
                scale.max().doubleValue(),
                new Intervals.Estimate(score, score, score),
                Optional.empty());
    }

    private static String number(BigDecimal score, Locale locale) {
        BigDecimal told = score.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return NumberText.plain(locale, Math.max(0, told.scale())).of(told.doubleValue());
    }
}
