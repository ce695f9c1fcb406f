package fr.boussole.response.admission;

import java.util.List;

/** What comes of checking a statement. */
public sealed interface Reading {

    /** It fits. */
    record Fits(Admission admission) implements Reading {}

    /** It does not, for each of these reasons. */
    record Refused(List<Fault> faults) implements Reading {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one fault");
            }
        }
    }

    /**
     * One thing to mend.
     *
     * @param pointer JSON pointer into the statement, such as {@code /attributes/surgery}
     * @param message what is wrong and what is expected, in a sentence
     */
    record Fault(String pointer, String message) {}
}
