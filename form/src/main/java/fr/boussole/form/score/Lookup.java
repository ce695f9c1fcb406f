package fr.boussole.form.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The score that a published table gives to a sum. A sum beside the table, or between two of its lines, has no score.
 *
 * @param from the sum of the table's first line; each next line is one more
 * @param scores the scores, line by line
 */
public record Lookup(int from, List<BigDecimal> scores) implements Method {
    public Lookup {
        scores = List.copyOf(scores);
        if (scores.isEmpty() || scores.size() > FormDefinition.MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "A table has 1 to " + FormDefinition.MOST_ITEMS + " lines, not " + scores.size());
        }
    }

    @Override
    public String code() {
        return "LOOKUP";
    }

    @Override
    public Optional<Fraction> value(List<Part> parts) {
        var sum = Part.sum(parts);
        if (!sum.isWhole() || !sum.isBetween(Fraction.of(from), Fraction.of(last()))) {
            return Optional.empty();
        }
        var line = sum.numerator().subtract(BigInteger.valueOf(from)).intValueExact();
        return Optional.of(Fraction.of(scores.get(line)));
    }

    private long last() {
        return from + scores.size() - 1L;
    }

    @Override
    public Text working(List<Part> parts, Fraction value) {
        return Words.both(language -> Words.sum(parts, language) + " = " + Words.plain(Part.sum(parts), language)
                + (language.equals("fr") ? " ; la table donne " : "; the table gives ")
                + Words.plain(value, language));
    }

    @Override
    public Reach reach(Map<String, Reach> items) {
        return Reach.of(scores).orElseThrow();
    }

    @Override
    public Optional<Text> misfit(Map<String, Reach> items) {
        var sums = Reach.sum(items.values());
        var table = Reach.of(BigDecimal.valueOf(from), BigDecimal.valueOf(last()));
        return sums.isWithin(table)
                ? Optional.empty()
                : Optional.of(Text.both(
                        "Les réponses donnent des sommes de " + sums + " ; la table va de " + table,
                        "The answers give sums of " + sums + "; the table goes from " + table));
    }

    @Override
    public boolean needsEveryItem() {
        return true;
    }

    @Override
    public void writeTo(ObjectNode scale) {
        var table = scale.putObject("lookup").put("from", from);
        scores.forEach(table.putArray("scores")::add);
    }
}
