package fr.boussole.pages.question;

import fr.boussole.form.definition.Item;
import fr.boussole.pages.field.Choice;
import java.util.List;
import java.util.stream.Stream;

/** The way not to answer: the last button of every choice that is not required, and that has no such answer of its own. */
final class Declining {

    private Declining() {}

    static List<Choice> offered(Item item, List<Choice> choices, Fields written, Tongue tongue) {
        if (item.required()) {
            return choices;
        }
        boolean declined = written.all(Fields.VALUE).isEmpty()
                && !written.one(Fields.PASSED).isEmpty();
        Choice decline =
                Choice.of("", tongue.mending().decline(), declined).asQuiet().asExclusive();
        return Stream.concat(choices.stream(), Stream.of(decline)).toList();
    }
}
