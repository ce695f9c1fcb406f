package fr.boussole.indicator.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.boussole.form.definition.Text;
import fr.boussole.indicator.casemix.AdjustedMean;
import fr.boussole.indicator.statistic.Confidence;
import fr.boussole.indicator.statistic.Interval;
import fr.boussole.indicator.statistic.Moments;
import fr.boussole.indicator.statistic.Proportion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** The numbers of one indicator for one row. Every interval is at 95 %; shares run from 0 to 1. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Figure.Participation.class, name = "participation"),
    @JsonSubTypes.Type(value = Figure.Channel.class, name = "channel"),
    @JsonSubTypes.Type(value = Figure.Delay.class, name = "delay"),
    @JsonSubTypes.Type(value = Figure.Score.class, name = "score"),
    @JsonSubTypes.Type(value = Figure.TopBox.class, name = "top-box"),
    @JsonSubTypes.Type(value = Figure.Change.class, name = "change"),
    @JsonSubTypes.Type(value = Figure.Adjusted.class, name = "adjusted"),
    @JsonSubTypes.Type(value = Figure.Frequencies.class, name = "frequencies")
})
public sealed interface Figure {

    /** How many people are behind it; disclosure looks at this number. */
    long n();

    /** Answers and people that are left out, by reason. */
    SortedMap<String, Long> exclusions();

    /** A number with its interval, which a single person does not have. */
    record Estimate(double value, Optional<Interval> interval) {}

    /** So many people at this number. */
    record Bar(BigDecimal number, long people) {}

    /** A share of people, with its Wilson interval. */
    record Share(long numerator, long denominator, double share, Interval interval) {
        static Share of(long numerator, long denominator) {
            var proportion = Proportion.of(numerator, denominator);
            return new Share(numerator, denominator, proportion.share(), proportion.interval(Confidence.USUAL));
        }
    }

    /**
     * How far the people came along one step.
     *
     * @param n the eligible: everyone whose invitation was not cancelled, and who was not enrolled or refused
     * @param sent those to whom the questionnaire was sent, whatever followed
     * @param completed those who answered
     * @param response completed / sent; empty when nothing was sent. It can exceed 1, then {@code warning} is true
     * @param reached people by how far they came
     */
    record Participation(
            long n,
            long sent,
            long completed,
            OptionalDouble response,
            OptionalDouble coverage,
            boolean warning,
            SortedMap<String, Long> reached,
            SortedMap<String, Long> exclusions)
            implements Figure {}

    /**
     * How far the people came whom one channel was to reach.
     *
     * @param n the people for whom it was tried
     * @param cameBack those whose last notice came back, or could not be sent at all
     * @param opened those who at least opened the questionnaire, the last notice before having come this way
     * @param response those who answered, the last notice before having come this way
     * @param fates people by how far they came
     */
    record Channel(
            String channel,
            long n,
            long cameBack,
            long opened,
            Share response,
            SortedMap<String, Long> fates,
            SortedMap<String, Long> exclusions)
            implements Figure {}

    /**
     * How long something took.
     *
     * @param unit {@code days} or {@code minutes}
     */
    record Delay(
            long n,
            String unit,
            double firstQuartile,
            double median,
            double thirdQuartile,
            BigDecimal longest,
            SortedMap<String, Long> exclusions)
            implements Figure {}

    /** The mean score with its t interval, and its distribution. */
    record Score(
            long n,
            Estimate mean,
            OptionalDouble sd,
            double firstQuartile,
            double median,
            double thirdQuartile,
            List<Bar> distribution,
            SortedMap<String, Long> exclusions)
            implements Figure {}

    /**
     * The share of the most positive answers: the mean of the items' shares.
     *
     * @param n the smallest number of people who answered an item; with it the interval is never too narrow
     */
    record TopBox(long n, double share, Interval interval, List<ItemShare> items, SortedMap<String, Long> exclusions)
            implements Figure {}

    /** The share of the most positive answers to one item. */
    record ItemShare(String linkId, Text text, Share top) {}

    /**
     * What changed between two steps, positive being better.
     *
     * @param responders people whose change is at least {@code threshold}
     * @param threshold the smallest change that matters to a person, in points of the scale; empty when the scale states none
     */
    record Change(
            long n,
            Moments before,
            Moments after,
            Estimate change,
            OptionalDouble sdChange,
            OptionalDouble effectSize,
            OptionalDouble responseMean,
            long improved,
            long unchanged,
            long worsened,
            Optional<Share> responders,
            Optional<BigDecimal> threshold,
            List<Bar> distributionBefore,
            List<Bar> distributionAfter,
            List<Bar> distributionOfChanges,
            SortedMap<String, Long> exclusions)
            implements Figure {}

    /**
     * The change between two steps as if the people were composed as everyone along the pathway, positive being better.
     *
     * @param expected the mean change that the model expects of them
     * @param observed their mean change
     * @param adjusted empty under 30 people
     * @param z how many standard errors the adjusted change lies from that of everyone
     * @param outlier where that is beyond 95 or 99.8 %
     * @param everyone how many people everyone is
     * @param reference the mean change of everyone
     */
    record Adjusted(
            long n,
            double expected,
            double observed,
            Optional<Double> adjusted,
            Optional<Double> z,
            Optional<AdjustedMean.Outlier> outlier,
            long everyone,
            double reference,
            SortedMap<String, Long> exclusions)
            implements Figure {}

    /**
     * How often each answer was chosen.
     *
     * @param n the people who answered; with several answers each, the shares add up to more than 1
     */
    record Frequencies(long n, List<Frequency> answers, SortedMap<String, Long> exclusions) implements Figure {}

    /** So many people chose this answer. */
    record Frequency(String code, Text text, Share chosen) {}
}
