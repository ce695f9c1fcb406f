package fr.boussole.indicator.page;

import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.page.Findings.Finding;
import fr.boussole.pages.chart.Intervals;
import fr.boussole.pages.number.NumberText;
import java.util.List;
import java.util.Optional;

/** Several scores of the same range side by side, or how often each answer was chosen. */
final class DimensionSection {
    private DimensionSection() {}

    /** The means of the other scores with the headline's range; empty when there are none. */
    static Optional<Section> scores(Finding headline, Findings findings, Reader reader) {
        var scores = findings.of(Figure.Score.class).stream()
                .filter(one -> one.heading().max().equals(headline.heading().max())
                        && one.heading().min().equals(headline.heading().min())
                        && one.heading().steps().equals(headline.heading().steps()))
                .toList();
        if (headline.as(Figure.Score.class).isEmpty() || scores.size() < 2) {
            return Optional.empty();
        }
        var say = reader.say();
        var chart = new Intervals(
                say.dimensions(),
                say.dimensionsLead(),
                NumberText.plain(reader.locale(), 1),
                scores.stream()
                        .map(one -> row(one, one.column() == headline.column(), reader))
                        .toList(),
                Optional.empty());
        return Optional.of(new Section(say.dimensions(), say.dimensionsLead(), Optional.of(chart), Optional.empty()));
    }

    private static Intervals.Row row(Finding finding, boolean headline, Reader reader) {
        var central =
                Scores.central(finding.as(Figure.Score.class).orElseThrow()).orElseThrow();
        return new Intervals.Row(
                reader.text(finding.heading().title()),
                Optional.of(new Intervals.Estimate(central.value(), central.low(), central.high())),
                reader.decimals(central.value(), 1),
                headline);
    }

    /** How often each answer was chosen, most often first. */
    static List<Section> frequencies(Findings findings, Reader reader) {
        return findings.of(Figure.Frequencies.class).stream()
                .map(one -> frequency(one.as(Figure.Frequencies.class).orElseThrow(), reader))
                .toList();
    }

    private static Section frequency(Figure.Frequencies figure, Reader reader) {
        var say = reader.say();
        var chart = new Intervals(
                say.frequencies(),
                say.frequenciesLead(),
                NumberText.percent(reader.locale(), 0),
                figure.answers().stream().map(one -> row(one, reader)).toList(),
                Optional.empty());
        return new Section(say.frequencies(), say.frequenciesLead(), Optional.of(chart), Optional.empty());
    }

    private static Intervals.Row row(Figure.Frequency answer, Reader reader) {
        var chosen = answer.chosen();
        return new Intervals.Row(
                reader.text(answer.text()),
                Optional.of(new Intervals.Estimate(
                        chosen.share(),
                        chosen.interval().low(),
                        chosen.interval().high())),
                reader.percent(chosen.share()),
                false);
    }
}
