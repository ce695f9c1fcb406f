package fr.boussole.response.answer;

import fr.boussole.form.validation.Fault;
import java.util.List;

/** What a change to a sheet comes to, before anything is stored. */
public sealed interface Decision {

    /** The sheet becomes this one. */
    record Changed(Sheet sheet) implements Decision {}

    /** The sheet already says so. */
    record Unchanged() implements Decision {}

    /** Nothing changes, for each of these reasons. */
    record Refused(List<Fault> faults) implements Decision {
        public Refused {
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one fault");
            }
        }
    }
}
