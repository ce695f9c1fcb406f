package fr.boussole.indicator.page;

import fr.boussole.indicator.control.Point;
import fr.boussole.indicator.indicator.Evolution;
import fr.boussole.indicator.indicator.Evolution.Period;
import fr.boussole.pages.chart.Chart;
import fr.boussole.pages.chart.LineChart;
import fr.boussole.pages.figure.Table;
import fr.boussole.pages.figure.Table.Cell;
import fr.boussole.pages.figure.Table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The headline over time, between the limits of chance. A period without enough people leaves a gap that says so. */
final class EvolutionSection {
    private final Evolution evolution;
    private final Reader reader;
    private final Say say;
    private final Scores scores;
    private final SignalWords signals;

    private EvolutionSection(Evolution evolution, Reader reader) {
        this.evolution = evolution;
        this.reader = reader;
        this.say = reader.say();
        this.scores = Scores.of(evolution.heading(), reader.locale());
        this.signals = new SignalWords(evolution, reader);
    }

    /** Empty when there are not two periods to draw a line between. */
    static Optional<Section> of(Evolution evolution, String rhythm, Reader reader) {
        return evolution.periods().size() < 2
                ? Optional.empty()
                : Optional.of(new EvolutionSection(evolution, reader).section(rhythm));
    }

    private Section section(String rhythm) {
        return new Section(
                say.evolution(rhythm), say.evolutionLead() + " " + seen(), Optional.of(chart()), Optional.of(table()));
    }

    /** What is to be seen: the signals, and how far the limits can be trusted. */
    private String seen() {
        var seen = new ArrayList<String>();
        boolean limited = limits().stream().anyMatch(Optional::isPresent);
        if (limited) {
            var all = signals.all();
            seen.add(all.isEmpty() ? say.noSignal() : say.signals(String.join(" ; ", all)));
        }
        if (evolution.provisional() || !limited) {
            seen.add(say.provisional(limited ? 1 : 0, evolution.fewestPoints()));
        }
        return String.join(" ", seen);
    }

    private Chart chart() {
        var periods = names();
        String name = reader.text(evolution.heading().title());
        boolean limited = limits().stream().anyMatch(Optional::isPresent);
        return new LineChart(
                name,
                say.evolutionDescription(periods.size(), periods.get(0), periods.get(periods.size() - 1)) + " "
                        + seen(),
                scores.numbers(),
                periods,
                List.of(new LineChart.Series(
                        name,
                        evolution.periods().stream()
                                .map(period -> reading(period, limited))
                                .toList())),
                level(),
                limited ? Optional.of(new LineChart.Band(limits(), say.limits())) : Optional.empty(),
                events(),
                Set.of(),
                signals.all().isEmpty() ? "" : say.signalKey());
    }

    private List<String> names() {
        return evolution.periods().stream()
                .map(period -> reader.period(period.period()))
                .toList();
    }

    /** The interval of each figure is drawn only where there are no limits to compare it with; the table has both. */
    private LineChart.Reading reading(Period period, boolean limited) {
        return period.figure()
                .visible()
                .flatMap(Scores::central)
                .<LineChart.Reading>map(one -> new LineChart.Value(
                        one.value(),
                        limited ? one.value() : one.low(),
                        limited ? one.value() : one.high(),
                        words(period, one.n()),
                        period.point()
                                .filter(point -> !point.signals().isEmpty())
                                .isPresent()))
                .orElseGet(() -> new LineChart.Missing(Hidden.why(period.figure(), reader)));
    }

    private String words(Period period, long n) {
        String people = say.people(reader.people(n), n == 1);
        return signals.of(period).map(signal -> people + ", " + signal).orElse(people);
    }

    /** A period without figure keeps the level of the one before it, or of the first. */
    private Optional<LineChart.Level> level() {
        var centres = new ArrayList<Double>();
        var first = evolution.periods().stream()
                .flatMap(period -> period.point().stream())
                .findFirst();
        double centre = first.map(Point::centre).orElse(0.0);
        for (var period : evolution.periods()) {
            centre = period.point().map(Point::centre).orElse(centre);
            centres.add(centre);
        }
        double last = centre;
        return first.map(any -> new LineChart.Level(centres, say.level(scores.of(last))));
    }

    private List<Optional<LineChart.Limits>> limits() {
        return evolution.periods().stream()
                .map(period -> period.point()
                        .flatMap(Point::limits)
                        .map(limits -> new LineChart.Limits(limits.low(), limits.high())))
                .toList();
    }

    private List<LineChart.Event> events() {
        return IntStream.range(0, evolution.periods().size())
                .boxed()
                .flatMap(i -> evolution.periods().get(i).notes().stream()
                        .map(note -> new LineChart.Event(i, reader.text(note))))
                .toList();
    }

    private Table table() {
        var columns = List.of(
                Column.words(say.periodColumn()),
                Column.figures(say.patients()),
                Column.figures(evolution.heading().id().startsWith("change.") ? say.change() : say.meanLabel()),
                Column.figures(say.interval()),
                Column.figures(say.levelColumn()),
                Column.figures(say.limitsColumn()),
                Column.words(say.signalColumn()));
        var rows = evolution.periods().stream()
                .map(period -> row(period, columns.size()))
                .toList();
        return new Table(reader.text(evolution.heading().title()), columns, rows);
    }

    private Table.Row row(Period period, int columns) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(reader.period(period.period())));
        var central = period.figure().visible().flatMap(Scores::central);
        if (central.isEmpty()) {
            cells.add(Cell.none(Hidden.why(period.figure(), reader)));
            cells.addAll(Collections.nCopies(columns - 2, Cell.none("–")));
            return new Table.Row(cells, false);
        }
        cells.add(Cell.of(reader.people(central.get().n())));
        cells.add(Cell.of(scores.of(central.get().value())));
        cells.add(cell(central.get().interval().map(scores::between)));
        cells.add(cell(period.point().map(point -> scores.of(point.centre()))));
        cells.add(cell(period.point().flatMap(Point::limits).map(scores::between)));
        cells.add(cell(signals.of(period)));
        return new Table.Row(cells, false);
    }

    private static Cell cell(Optional<String> text) {
        return text.map(Cell::of).orElseGet(() -> Cell.none("–"));
    }
}
