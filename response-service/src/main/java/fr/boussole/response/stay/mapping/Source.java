package fr.boussole.response.stay.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a value comes from: one column or several, joined by a blank; or the same text for all rows.
 *
 * @param codes from what the file says to what is meant; without any, the file's own text is meant
 * @param constant what all rows mean; empty when columns say it
 */
public record Source(List<String> columns, Map<String, String> codes, String constant) {

    public static final Source NONE = new Source(List.of(), Map.of(), "");

    public Source {
        columns = List.copyOf(columns);
        codes = Map.copyOf(codes);
    }

    /** Whether something is said at all. */
    public boolean isPresent() {
        return !columns.isEmpty() || !constant.isEmpty();
    }

    /** What the row says, before any code is translated. */
    String text(Row row) {
        return columns.isEmpty()
                ? constant
                : columns.stream()
                        .map(row::cell)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** What the row means; an empty cell means nothing. Empty when it holds a code that is not translated. */
    Optional<String> value(Row row) {
        String text = text(row);
        return codes.isEmpty() || text.isEmpty() ? Optional.of(text) : Optional.ofNullable(codes.get(text));
    }

    /** What it may come to, as far as that is known beforehand. */
    public Set<String> values() {
        return Stream.concat(codes.values().stream(), Stream.of(constant))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Its columns' names, for a report. */
    String name() {
        return String.join("+", columns);
    }
}
