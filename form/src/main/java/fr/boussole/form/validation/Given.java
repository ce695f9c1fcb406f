package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.Item;
import java.util.ArrayList;
import java.util.List;

/** One answer given to an item, and where it stands. */
record Given(Occurrence occurrence, int position, AnswerValue value) {
    /** Every answer of an occurrence. */
    static List<Given> to(Occurrence occurrence) {
        var given = new ArrayList<Given>(occurrence.answers().size());
        for (var answer : occurrence.answers()) {
            given.add(new Given(occurrence, given.size(), answer.value()));
        }
        return given;
    }

    Item item() {
        return occurrence.item();
    }

    Fault error(String code, String french, String english) {
        var pointer = occurrence.pointer() + "/answer/" + position + "/" + value.fhirName();
        return Fault.error(code, item().linkId(), pointer, french, english);
    }
}
