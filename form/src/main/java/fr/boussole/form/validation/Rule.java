package fr.boussole.form.validation;

import fr.boussole.form.branching.Occurrence;
import java.util.List;
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

    /** The rules that look at answers, in the order in which their faults are told. */
    static List<Rule> ofAnswers() {
        return List.of(
                new TypeRule(),
                new OptionRule(),
                new TextRule(),
                new RangeRule(),
                new UnitRule(),
                new AttachmentRule());
    }
}
