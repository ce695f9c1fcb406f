package fr.boussole.form.answer;

import java.math.BigDecimal;

/** A value that is a number: integers, decimals and the amount of a quantity. */
public sealed interface Numeric extends AnswerValue permits AnswerValue.Int, AnswerValue.Dec, AnswerValue.Quantity {
    BigDecimal number();

    /** The digits without exponent and without zeros that say nothing: 1.50 and 1.5 have one key. */
    @Override
    default String key() {
        var number = number();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
