package fr.boussole.form.validation;

import fr.boussole.form.branching.Occurrence;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One family of faults that an enabled occurrence of an item can have. */
interface Rule {
    Stream<Fault> faults(Occurrence occurrence);

    /** Every answer of an occurrence, with its place. */
    static Stream<Given> answers(Occurrence occurrence) {
        var values = occurrence.values();
        return IntStream.range(0, values.size()).mapToObj(i -> new Given(occurrence, i, values.get(i)));
    }
}
