package fr.boussole.response.imports.row;

import java.util.List;

/** What comes of reading a row. */
public sealed interface RowReading {

    /** It can be kept. */
    record Good(PastResponse response) implements RowReading {}

    /** It cannot, for each of these reasons. */
    record Bad(List<Fault> faults) implements RowReading {
        public Bad {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one fault");
            }
        }
    }
}
