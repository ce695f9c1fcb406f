package fr.boussole.survey.xlsform.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet of a form: its first row names the columns.
 *
 * @param name as XLSForm calls it: survey, choices or settings
 * @param header the columns in order; one without a name is left out
 */
public record Sheet(String name, List<Heading> header, List<Row> rows) {
    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    public static Sheet empty(String name) {
        return new Sheet(name, List.of(), List.of());
    }

    /** A sheet of text; the first list is the header, and blank rows keep their number. */
    public static Sheet of(String name, List<List<String>> lines) {
        if (lines.isEmpty()) {
            return empty(name);
        }
        List<String> names = lines.get(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Row row = row(i + 1, names, lines.get(i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return new Sheet(
                name,
                names.stream().filter(cell -> !cell.isBlank()).map(Heading::of).toList(),
                rows);
    }

    private static Row row(int number, List<String> names, List<String> line) {
        Map<Heading, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), line.size()); i++) {
            if (!names.get(i).isBlank() && !line.get(i).isBlank()) {
                cells.putIfAbsent(Heading.of(names.get(i)), line.get(i).strip());
            }
        }
        return new Row(number, cells);
    }

    /** The languages in which a column is written, in order; empty for the column without one. */
    public List<String> languagesOf(String column) {
        return header.stream()
                .filter(heading -> heading.column().equals(column))
                .map(Heading::language)
                .distinct()
                .toList();
    }
}
