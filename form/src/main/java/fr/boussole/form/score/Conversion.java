package fr.boussole.form.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How the number behind an answer becomes points. A number that a conversion does not know gives no points. */
public sealed interface Conversion {
    /** The most ranges of one conversion. */
    int MOST_RANGES = 100;

    AsAnswered AS_ANSWERED = new AsAnswered();

    Optional<Fraction> points(Fraction number);

    /** The least and greatest points that it can give, where it bounds them itself. */
    Optional<Reach> reach();

    /** The conversion of one number, in words; empty where nothing is converted. */
    Text working(Fraction number);

    /** Writes itself into a scale's item, as the member that names it. */
    void writeTo(ObjectNode item);

    /** The number itself, whatever it is. */
    record AsAnswered() implements Conversion {
        @Override
        public Optional<Fraction> points(Fraction number) {
            return Optional.of(number);
        }

        @Override
        public Optional<Reach> reach() {
            return Optional.empty();
        }

        @Override
        public Text working(Fraction number) {
            return Text.EMPTY;
        }

        @Override
        public void writeTo(ObjectNode item) {}
    }

    /** The number itself, from {@code min} to {@code max}. */
    record Within(BigDecimal min, BigDecimal max) implements Conversion {
        public Within {
            refuse(min.compareTo(max) >= 0, "Points within " + min + "…" + max + ": that is no range");
        }

        @Override
        public Optional<Fraction> points(Fraction number) {
            return Optional.of(number).filter(one -> one.isBetween(Fraction.of(min), Fraction.of(max)));
        }

        @Override
        public Optional<Reach> reach() {
            return Optional.of(Reach.of(min, max));
        }

        @Override
        public Text working(Fraction number) {
            return Text.EMPTY;
        }

        @Override
        public void writeTo(ObjectNode item) {
            item.putObject("within").put("min", min).put("max", max);
        }
    }

    /** The other way round: {@code min} + {@code max} − x, so that the least becomes the greatest. */
    record Reversed(BigDecimal min, BigDecimal max) implements Conversion {
        public Reversed {
            refuse(min.compareTo(max) >= 0, "Reversed within " + min + "…" + max + ": that is no range");
        }

        @Override
        public Optional<Fraction> points(Fraction number) {
            return new Within(min, max)
                    .points(number)
                    .map(one -> Fraction.of(min).plus(Fraction.of(max)).minus(one));
        }

        @Override
        public Optional<Reach> reach() {
            return Optional.of(Reach.of(min, max));
        }

        @Override
        public Text working(Fraction number) {
            return Words.both(language -> Words.plain(min, language) + " + " + Words.plain(max, language) + " − "
                    + Words.term(number, language));
        }

        @Override
        public void writeTo(ObjectNode item) {
            item.putObject("reversed").put("min", min).put("max", max);
        }
    }

    /**
     * Evenly on 0…100: (x − {@code from}) / ({@code to} − {@code from}) · 100; reversed when {@code from} is above {@code to}.
     * Codes of
     * experience are spread so (CAHPS). Both ends are whole numbers.
     */
    record Spread(BigDecimal from, BigDecimal to) implements Conversion {
        private static final Fraction HUNDRED = Fraction.of(100);
        private static final BigDecimal MOST = BigDecimal.valueOf(1000);

        public Spread {
            refuse(from.compareTo(to) == 0, "Spread from " + from + " to " + to + ": that is no range");
            refuse(!isCode(from) || !isCode(to), "Spread from " + from + " to " + to + ": whole numbers up to 1000");
        }

        private static boolean isCode(BigDecimal end) {
            return Fraction.of(end).isWhole() && end.abs().compareTo(MOST) <= 0;
        }

        @Override
        public Optional<Fraction> points(Fraction number) {
            return new Within(from.min(to), from.max(to)).points(number).map(this::spread);
        }

        private Fraction spread(Fraction number) {
            var start = Fraction.of(from);
            return number.minus(start).over(Fraction.of(to).minus(start)).times(HUNDRED);
        }

        @Override
        public Optional<Reach> reach() {
            return Optional.of(Reach.of(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        }

        @Override
        public Text working(Fraction number) {
            return Words.both(language -> {
                var start = Words.plain(from, language);
                return "(" + Words.plain(number, language) + " − " + start + ") ÷ (" + Words.plain(to, language) + " − "
                        + start + ") × 100";
            });
        }

        @Override
        public void writeTo(ObjectNode item) {
            item.putObject("spread").put("from", from).put("to", to);
        }
    }

    /** Points by ranges of the number; PROMIS pain, for one: 0 → 5, 1–3 → 4. Ranges do not overlap. */
    record Ranges(List<PointRange> ranges) implements Conversion {
        public Ranges {
            ranges = List.copyOf(ranges);
            refuse(ranges.isEmpty() || ranges.size() > MOST_RANGES, "There must be 1 to " + MOST_RANGES + " ranges");
            var sorted = ranges.stream()
                    .sorted((one, other) -> one.from().compareTo(other.from()))
                    .toList();
            for (int i = 1; i < sorted.size(); i++) {
                var before = sorted.get(i - 1);
                var after = sorted.get(i);
                refuse(after.from().compareTo(before.to()) <= 0, "The ranges " + before + " and " + after + " overlap");
            }
        }

        @Override
        public Optional<Fraction> points(Fraction number) {
            return ranges.stream()
                    .filter(range -> range.holds(number))
                    .map(range -> Fraction.of(range.points()))
                    .findFirst();
        }

        @Override
        public Optional<Reach> reach() {
            return Reach.of(ranges.stream().map(PointRange::points).toList());
        }

        @Override
        public Text working(Fraction number) {
            return ranges.stream()
                    .filter(range -> range.holds(number))
                    .findFirst()
                    .map(range -> Text.both("tranche " + range, "range " + range))
                    .orElse(Text.EMPTY);
        }

        @Override
        public void writeTo(ObjectNode item) {
            var list = item.putArray("ranges");
            ranges.forEach(range -> list.addObject()
                    .put("from", range.from())
                    .put("to", range.to())
                    .put("points", range.points()));
        }
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
