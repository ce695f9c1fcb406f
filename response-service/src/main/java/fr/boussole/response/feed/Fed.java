package fr.boussole.response.feed;

import fr.boussole.response.admission.Reading;
import java.util.List;

/** What came of what a system told. */
public sealed interface Fed {

    /** It was taken; whether that changed anything of the episode. */
    record Taken(String episode, boolean changed) implements Fed {}

    /** There was nothing to do, for that reason. */
    record Passed(String why) implements Fed {}

    /** It cannot be taken, for each of these reasons, at its place in a statement. */
    record Refused(List<Reading.Fault> faults) implements Fed {
        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused of(String pointer, String message) {
            return new Refused(List.of(new Reading.Fault(pointer, message)));
        }
    }
}
