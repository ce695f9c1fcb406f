package fr.boussole.form.validation;

import java.util.function.Consumer;

/** One family of faults that an answer can have. */
interface Rule {
    /** Tells {@code found} each of them that this answer, given to an item that is asked, has. */
    void judge(Given given, Consumer<Fault> found);
}
