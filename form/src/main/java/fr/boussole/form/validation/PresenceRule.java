package fr.boussole.form.validation;

import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import java.util.stream.Stream;

/** What a finished response lacks. */
record PresenceRule(Enabled enabled) implements Rule {
    @Override
    public Stream<Fault> faults(Occurrence occurrence) {
        return Stream.empty();
    }
}
