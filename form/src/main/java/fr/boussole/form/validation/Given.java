package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.Item;

/** One answer given to an item, and where it stands. */
record Given(Occurrence occurrence, int position, AnswerValue value) {
    Item item() {
        return occurrence.item();
    }

    Fault error(String code, String french, String english) {
        var pointer = occurrence.pointer() + "/answer/" + position + "/" + value.fhirName();
        return Fault.error(code, item().linkId(), pointer, french, english);
    }
}
