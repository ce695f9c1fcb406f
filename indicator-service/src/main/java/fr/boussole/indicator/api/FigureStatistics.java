package fr.boussole.indicator.api;

import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.statistic.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The numbers of a figure one by one, each under the name that tables use. */
final class FigureStatistics {
    private final Map<String, String> statistics = new LinkedHashMap<>();

    private FigureStatistics() {}

    static Map<String, String> of(Figure figure) {
        var statistics = new FigureStatistics();
        statistics.add("n", figure.n());
        if (figure instanceof Figure.Participation participation) {
            statistics.participation(participation);
        } else if (figure instanceof Figure.Channel channel) {
            statistics.channel(channel);
        } else if (figure instanceof Figure.Delay delay) {
            statistics.delay(delay);
        } else if (figure instanceof Figure.Score score) {
            statistics.score(score);
        } else if (figure instanceof Figure.TopBox top) {
            statistics.topBox(top);
        } else if (figure instanceof Figure.Change change) {
            statistics.change(change);
        } else if (figure instanceof Figure.Adjusted adjusted) {
            statistics.adjusted(adjusted);
        } else if (figure instanceof Figure.Frequencies frequencies) {
            frequencies.answers().forEach(answer -> statistics.share("share." + answer.code(), answer.chosen()));
        }
        figure.exclusions().forEach((reason, count) -> statistics.add("excluded." + reason, count));
        return statistics.statistics;
    }

    private void participation(Figure.Participation participation) {
        add("sent", participation.sent());
        add("completed", participation.completed());
        add("response", participation.response());
        add("coverage", participation.coverage());
    }

    private void channel(Figure.Channel channel) {
        add("came-back", channel.cameBack());
        add("opened", channel.opened());
        share("response", channel.response());
    }

    private void delay(Figure.Delay delay) {
        add("first-quartile", delay.firstQuartile());
        add("median", delay.median());
        add("third-quartile", delay.thirdQuartile());
        add("longest", delay.longest().doubleValue());
    }

    private void score(Figure.Score score) {
        estimate("mean", score.mean());
        add("sd", score.sd());
        add("first-quartile", score.firstQuartile());
        add("median", score.median());
        add("third-quartile", score.thirdQuartile());
    }

    private void topBox(Figure.TopBox top) {
        add("share", top.share());
        interval("share", Optional.of(top.interval()));
        top.items().forEach(item -> share("share." + item.linkId(), item.top()));
    }

    private void change(Figure.Change change) {
        add("mean-before", change.before().mean());
        add("sd-before", change.before().sd());
        add("mean-after", change.after().mean());
        add("sd-after", change.after().sd());
        estimate("mean-change", change.change());
        add("sd-change", change.sdChange());
        add("effect-size", change.effectSize());
        add("srm", change.responseMean());
        add("improved", change.improved());
        add("unchanged", change.unchanged());
        add("worsened", change.worsened());
        change.responders().ifPresent(responders -> share("responders", responders));
    }

    private void adjusted(Figure.Adjusted adjusted) {
        add("expected-change", adjusted.expected());
        add("mean-change", adjusted.observed());
        adjusted.adjusted().ifPresent(value -> add("adjusted-change", value));
        adjusted.z().ifPresent(value -> add("z", value));
        adjusted.outlier().ifPresent(outlier -> statistics.put("outlier", outlier.name()));
        add("reference-change", adjusted.reference());
    }

    private void share(String name, Figure.Share share) {
        add(name, share.share());
        interval(name, Optional.of(share.interval()));
        add(name + ".numerator", share.numerator());
        add(name + ".denominator", share.denominator());
    }

    private void estimate(String name, Figure.Estimate estimate) {
        add(name, estimate.value());
        interval(name, estimate.interval());
    }

    private void interval(String name, Optional<Interval> interval) {
        interval.ifPresent(ends -> {
            add(name + ".low", ends.low());
            add(name + ".high", ends.high());
        });
    }

    private void add(String name, OptionalDouble value) {
        value.ifPresent(number -> add(name, number));
    }

    private void add(String name, double value) {
        statistics.put(name, Double.toString(value));
    }

    private void add(String name, long count) {
        statistics.put(name, Long.toString(count));
    }
}
