package fr.boussole.survey.instrument;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One question of an instrument.
 *
 * @param id its name in the instrument's scales
 * @param loinc the LOINC codes by which a questionnaire may name it
 * @param min the number of its first answer; the answers are the whole numbers up to {@code max}
 */
record InstrumentItem(String id, Set<String> loinc, int min, int max) {
    InstrumentItem {
        loinc = Set.copyOf(loinc);
        if (min >= max) {
            throw new IllegalArgumentException("“" + id + "” goes from " + min + " to " + max);
        }
    }

    /** Whether these are its answers: each one, and no other. */
    boolean isAnsweredBy(Iterable<BigDecimal> numbers) {
        var given = new TreeSet<BigDecimal>();
        numbers.forEach(given::add);
        return given.equals(IntStream.rangeClosed(min, max)
                .mapToObj(BigDecimal::valueOf)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public String toString() {
        return min + "…" + max;
    }
}
