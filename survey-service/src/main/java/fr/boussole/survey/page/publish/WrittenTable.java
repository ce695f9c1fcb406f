package fr.boussole.survey.page.publish;

import fr.boussole.form.score.Bridge;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A table of conversion as people write it or paste it from a spreadsheet: one former score a line, then the new one, with a tab, a
 * semicolon, an equals sign, an arrow or spaces between; commas are decimal.
 */
final class WrittenTable {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;=\\t]|→|->|\\s)\\s*");

    private WrittenTable() {}

    /** Former score to new score; empty where a line cannot be read, a former score comes twice, or there are too many lines. */
    static Optional<SortedMap<BigDecimal, BigDecimal>> read(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        SortedMap<BigDecimal, BigDecimal> points = new TreeMap<>();
        for (String line : lines) {
            String[] cells = BETWEEN.split(line);
            Optional<BigDecimal> from = WrittenNumber.read(cells[0]);
            Optional<BigDecimal> to = cells.length == 2 ? WrittenNumber.read(cells[1]) : Optional.empty();
            if (from.isEmpty() || to.isEmpty() || points.put(from.get(), to.get()) != null) {
                return Optional.empty();
            }
        }
        return points.isEmpty() || points.size() > Bridge.Table.MOST_POINTS ? Optional.empty() : Optional.of(points);
    }
}
