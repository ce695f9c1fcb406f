package fr.boussole.indicator.page;

import fr.boussole.indicator.disclosure.Disclosed;

/** Says why there is no figure: never a zero, never a blank. */
final class Hidden {
    private Hidden() {}

    static String why(Disclosed<?> figure, Reader reader) {
        if (figure instanceof Disclosed.Suppressed<?> hidden) {
            return hidden.reason() == Disclosed.Reason.TOO_FEW
                    ? reader.say().fewerThan(hidden.minimum())
                    : reader.say().protecting();
        }
        return reader.say().noAnswer();
    }
}
