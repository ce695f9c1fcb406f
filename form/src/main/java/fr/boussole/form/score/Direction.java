package fr.boussole.form.score;

import java.math.BigDecimal;

/** Which way a scale is better. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** A difference turned so that positive is better. */
    public BigDecimal turned(BigDecimal difference) {
        return this == HIGHER_IS_BETTER ? difference : difference.negate();
    }
}
