package fr.boussole.form.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The least and the greatest points that answers can give. */
record Reach(BigDecimal least, BigDecimal most) {

    /** The reach of one item; nothing when no points are known. */
    static Optional<Reach> of(Collection<BigDecimal> points) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reach(Collections.min(points), Collections.max(points)));
    }

    /** The reach of a whole scale whose every item has a known reach. */
    static Optional<Reach> of(Method method, List<Optional<Reach>> items) {
        if (items.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var known = items.stream().flatMap(Optional::stream).toList();
        if (method == Method.SUM) {
            return Optional.of(new Reach(
                    sum(known.stream().map(Reach::least)), sum(known.stream().map(Reach::most))));
        }
        return of(known.stream()
                .flatMap(reach -> Stream.of(reach.least, reach.most))
                .toList());
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isWithin(BigDecimal min, BigDecimal max) {
        return least.compareTo(min) >= 0 && most.compareTo(max) <= 0;
    }

    @Override
    public String toString() {
        return least.toPlainString() + "…" + most.toPlainString();
    }
}
