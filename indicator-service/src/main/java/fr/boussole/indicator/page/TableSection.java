package fr.boussole.indicator.page;

import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.indicator.Report;
import fr.boussole.indicator.page.Findings.Finding;
import fr.boussole.pages.figure.Table;
import fr.boussole.pages.figure.Table.Cell;
import fr.boussole.pages.figure.Table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The headline, establishment by establishment. */
final class TableSection {
    private final Finding headline;
    private final Reader reader;
    private final Scores scores;
    private final boolean change;

    private TableSection(Finding headline, Reader reader) {
        this.headline = headline;
        this.reader = reader;
        this.scores = Scores.of(headline.heading(), reader.locale());
        this.change = headline.heading().id().startsWith("change.");
    }

    static Optional<Section> of(Finding headline, Report byPlace, Reader reader) {
        return byPlace.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new TableSection(headline, reader).of(byPlace));
    }

    private Section of(Report byPlace) {
        var rows = new ArrayList<Table.Row>();
        byPlace.rows().forEach(row -> rows.add(row(row, false)));
        rows.add(row(byPlace.total(), true));
        var table = new Table(reader.text(headline.heading().title()), columns(), rows);
        return new Section(reader.say().table(), reader.say().tableLead(), Optional.empty(), Optional.of(table));
    }

    private List<Column> columns() {
        var say = reader.say();
        var columns = new ArrayList<Column>();
        columns.add(Column.words(say.establishment()));
        columns.add(Column.figures(say.patients()));
        if (change) {
            columns.add(Column.figures(say.meanBefore()));
            columns.add(Column.figures(say.meanAfter()));
        }
        columns.add(Column.figures(change ? say.change() : say.meanLabel()));
        columns.add(Column.figures(say.interval()));
        if (change) {
            columns.add(Column.figures(say.improvedShort()));
        }
        return columns;
    }

    private Table.Row row(Report.Row row, boolean total) {
        var figure = row.figures().get(headline.column());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(total ? reader.say().together() : row.place().name()));
        figure.visible().ifPresentOrElse(shown -> cells.addAll(cells(shown)), () -> {
            cells.add(Cell.none(Hidden.why(figure, reader)));
            cells.addAll(Collections.nCopies(columns().size() - 2, Cell.none("–")));
        });
        return new Table.Row(cells, total);
    }

    private List<Cell> cells(Figure figure) {
        var central = Scores.central(figure).orElseThrow();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(reader.people(central.n())));
        if (figure instanceof Figure.Change paired) {
            cells.add(Cell.of(reader.decimals(paired.before().mean().orElseThrow(), 1)));
            cells.add(Cell.of(reader.decimals(paired.after().mean().orElseThrow(), 1)));
        }
        cells.add(Cell.of(scores.of(central.value())));
        cells.add(central.interval()
                .map(interval -> Cell.of(scores.of(interval.low()) + " – " + scores.of(interval.high())))
                .orElse(Cell.none("–")));
        if (figure instanceof Figure.Change paired) {
            cells.add(Cell.of(reader.percent((double) paired.improved() / paired.n())));
        }
        return cells;
    }
}
