package fr.boussole.form.validation;

import fr.boussole.form.branching.Occurrence;
import java.util.stream.Stream;

final class OptionRule implements Rule {
    @Override
    public Stream<Fault> faults(Occurrence occurrence) {
        return Stream.empty();
    }
}
