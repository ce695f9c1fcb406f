package fr.boussole.indicator.page;

import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.indicator.Report;
import fr.boussole.indicator.page.Findings.Finding;
import fr.boussole.pages.chart.LineChart;
import java.util.List;
import java.util.Optional;

/** The headline over time. A period without enough people leaves a gap that says so. */
final class EvolutionSection {
    private EvolutionSection() {}

    /** Empty when there are not two periods to draw a line between. */
    static Optional<Section> of(Finding headline, Report byPeriod, String rhythm, Reader reader) {
        var rows = byPeriod.rows().stream()
                .filter(row -> !(row.figures().get(headline.column()) instanceof Disclosed.Absent))
                .toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        var say = reader.say();
        var periods = rows.stream().map(row -> reader.period(row.period())).toList();
        String name = reader.text(headline.heading().title());
        var chart = LineChart.of(
                name,
                say.evolutionDescription(rows.size(), periods.get(0), periods.get(periods.size() - 1)),
                Scores.of(headline.heading(), reader.locale()).numbers(),
                periods,
                List.of(new LineChart.Series(
                        name,
                        rows.stream()
                                .map(row -> reading(row.figures().get(headline.column()), reader))
                                .toList())));
        return Optional.of(
                new Section(say.evolution(rhythm), say.evolutionLead(), Optional.of(chart), Optional.empty()));
    }

    private static LineChart.Reading reading(Disclosed<Figure> figure, Reader reader) {
        return figure.visible()
                .flatMap(Scores::central)
                .<LineChart.Reading>map(one -> new LineChart.Value(
                        one.value(),
                        one.low(),
                        one.high(),
                        reader.say().people(reader.people(one.n()), one.n() == 1),
                        false))
                .orElseGet(() -> new LineChart.Missing(Hidden.why(figure, reader)));
    }
}
