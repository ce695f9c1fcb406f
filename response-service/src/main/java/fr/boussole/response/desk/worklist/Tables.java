package fr.boussole.response.desk.worklist;

import fr.boussole.pages.figure.Table;
import fr.boussole.pages.figure.Table.Cell;
import fr.boussole.pages.figure.Table.Column;
import fr.boussole.pages.figure.Table.Row;
import fr.boussole.response.desk.DeskWords;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** The counts in rows, as the reader writes them. */
record Tables(Directory directory, Telling telling, WorklistWords words, DeskWords desk) {

    /** Each pathway at each place, exactly. */
    Table groups(Standings standings) {
        return groups(new Guarded(standings, 0), List.of());
    }

    /** As much as may be told, and what that says of all together. */
    Table guarded(Guarded guarded) {
        List<Cell> together = new ArrayList<>(List.of(Cell.of(words.together()), Cell.of("")));
        Stream.of(Standing.values())
                .map(standing -> Cell.of(total(guarded.total(standing))))
                .forEach(together::add);
        return groups(guarded, List.of(new Row(together, true)));
    }

    /** What each channel has brought. */
    Table answers(List<Answers> answers) {
        return new Table(
                words.answersCaption(),
                List.of(
                        Column.words(words.channel()),
                        Column.figures(words.asked()),
                        Column.figures(words.opened()),
                        Column.figures(words.completed()),
                        Column.figures(words.rate()),
                        Column.figures(words.bounced())),
                answers.stream().map(this::row).toList());
    }

    String total(Guarded.Total total) {
        String people = telling.number(total.people());
        return total.exact() ? people : words.atLeast(people);
    }

    private Table groups(Guarded guarded, List<Row> last) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.unit()), Column.words(words.pathway())));
        Stream.of(Standing.values()).map(desk::standing).map(Column::figures).forEach(columns::add);
        Stream<Row> rows = guarded.cells().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), guarded.fewest()))
                .sorted(Comparator.comparing((Row row) -> row.cells().get(0).text())
                        .thenComparing(row -> row.cells().get(1).text()));
        return new Table(
                words.groupsCaption(),
                columns,
                Stream.concat(rows, last.stream()).toList());
    }

    private Row row(Guarded.Where where, Map<Standing, OptionalLong> people, int fewest) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(directory.place(where.place())),
                Cell.of(directory.title(where.pathway(), telling.language()))));
        Function<OptionalLong, Cell> cell = told -> told.isPresent()
                ? told.getAsLong() == 0 ? new Cell("0", "", true) : Cell.of(telling.number(told.getAsLong()))
                : Cell.none(words.fewer(fewest));
        people.values().stream().map(cell).forEach(cells::add);
        return new Row(cells, false);
    }

    private Row row(Answers answers) {
        return new Row(
                List.of(
                        Cell.of(desk.channel(answers.channel())),
                        Cell.of(telling.number(answers.asked())),
                        Cell.of(telling.number(answers.opened())),
                        Cell.of(telling.number(answers.completed())),
                        answers.asked() == 0
                                ? Cell.none("–")
                                : Cell.of(telling.percent((double) answers.completed() / answers.asked())),
                        Cell.of(telling.number(answers.bounced()))),
                false);
    }
}
