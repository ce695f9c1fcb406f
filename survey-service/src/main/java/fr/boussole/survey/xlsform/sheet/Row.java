package fr.boussole.survey.xlsform.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * One row under the header.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells those that hold something, stripped
 */
public record Row(int number, Map<Heading, String> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /** The cell of a column that has no language. */
    public Optional<String> get(String column) {
        return in(column, "");
    }

    public Optional<String> in(String column, String language) {
        return Optional.ofNullable(cells.get(new Heading(column, language)));
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
